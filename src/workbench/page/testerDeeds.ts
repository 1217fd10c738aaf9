import type { Desk } from '../desk/desk';

const SLOW = 3000;

/** Levels of Excel that the workbench can pretend, as minor numbers of ExcelApi, with who has them. */
export const LEVELS = [
  { level: 9, name: '1.9 · mínimo' },
  { level: 14, name: '1.14 · Excel 2021' },
  { level: 17, name: '1.17 · Excel 2024' },
  { level: 21, name: '1.21 · Microsoft 365' },
] as const;

/** Protects the sheet before the user's eyes, or takes its protection off. */
export function setProtected(desk: Desk, isProtected: boolean): void {
  desk.sheet.protected = isProtected;
  desk.changed();
}

/** Makes the workbook one that can only be read, or ends that. */
export function setReadOnly(desk: Desk, isReadOnly: boolean): void {
  desk.book.model.readOnly = isReadOnly;
  desk.changed();
}

/** Makes every answer of Excel take three seconds, or ends that. */
export function setSlow(desk: Desk, isSlow: boolean): void {
  desk.excel.latency = isSlow ? SLOW : 0;
  desk.changed();
}

/** Makes Excel behave as if somebody typed in a cell all the time, or ends that. */
export function setStaysTyping(desk: Desk, stays: boolean): void {
  desk.typing.stays = stays;
}
