import type { Desk } from './desk';

const SLOW = 3000;

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
