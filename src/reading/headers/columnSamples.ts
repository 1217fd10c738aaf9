import { parseActivityCode } from '../../calendar/activityCode';
import type { SheetView } from '../view/sheetView';
import type { SlotHeader } from '../layout/slotHeader';

/** So many rows below a header tell what its columns hold. */
const SAMPLE_ROWS = 12;

/** True when there are numbers in a column and titles in the one to its right: their header is merged over both. */
export function holdsCodes(view: SheetView, column: number, below: number): boolean {
  let codes = 0;
  let titles = 0;
  for (let row = below; row < below + SAMPLE_ROWS; row += 1) {
    const text = view.text(row, column).trim();
    if (text !== '' && parseActivityCode(text) === null) return false;
    if (text !== '') codes += 1;
    if (view.text(row, column + 1).trim() !== '') titles += 1;
  }
  return codes > 0 && titles >= codes;
}

/** True when the months of a table hold amounts (a budget): numbers that are neither a mark nor a day. */
export function holdsAmounts(view: SheetView, below: number, months: readonly SlotHeader[]): boolean {
  let amounts = 0;
  let filled = 0;
  for (let row = below; row < below + SAMPLE_ROWS; row += 1) {
    for (const { column } of months) {
      const value = view.cell(row, column)?.value ?? null;
      if (value !== null) filled += 1;
      if (typeof value === 'number' && value > 31 && view.date(row, column) === null) amounts += 1;
    }
  }
  return amounts * 2 > filled;
}

/** True when a column holds small whole numbers that repeat: levels, not the numbers of the rows. */
export function holdsLevels(view: SheetView, column: number, below: number): boolean {
  const values: string[] = [];
  for (let row = below; row < below + SAMPLE_ROWS; row += 1) {
    const value = view.cell(row, column)?.value ?? null;
    if (value !== null) values.push(String(value).trim());
  }
  return values.every((value) => /^[1-6]$/.test(value)) && new Set(values).size < values.length;
}
