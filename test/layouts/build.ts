import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import type { LayoutCell, LayoutSheet, UnseenLayout } from './unseenLayout';

/** Serial number in the 1900 system of an ISO day after February 1900; counts days since 1899-12-30. */
function excelSerial(isoDay: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = isoDay.split('-').map(Number);
  // Years begin in March here, so that the leap day is a year's last one.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  const daysBeforeMonth = Math.floor((153 * monthFromMarch + 2) / 5);
  return 365 * shifted + leapDays + daysBeforeMonth + dayOfMonth - 693_900;
}

/** A cell of a snapshot for a cell of a layout. */
function toCell(cell: LayoutCell): Cell {
  if (cell === null || typeof cell !== 'object') return { value: cell };
  if ('date' in cell) return { value: excelSerial(cell.date), numberFormat: cell.format ?? 'dd/mm/yyyy' };
  return { value: cell.value ?? null, fill: cell.fill };
}

/** 0-based row and column of an address such as "AB12". */
function place(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (letters === '') throw new Error(`not an address: ${address}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The 0-based block of an address such as "B3:D3". */
function block(address: string): NonNullable<SheetSnapshot['merges']>[number] {
  const [from = '', to = ''] = address.split(':');
  const [first, last] = [place(from), place(to)];
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function toSheet(sheet: LayoutSheet): SheetSnapshot {
  const extra = {
    merges: (sheet.merges ?? []).map(block),
    hiddenRows: new Set(sheet.hiddenRows ?? []),
    // The one place that tells of hidden columns; the cast can go once SheetSnapshot has the field.
    hiddenColumns: new Set(sheet.hiddenColumns ?? []),
  } as Partial<SheetSnapshot>;
  return buildSheet(
    sheet.name,
    sheet.rows.map((row) => row.map(toCell)),
    extra,
  );
}

/** The workbook that a layout describes, as a host would read it. */
export function buildLayout(layout: UnseenLayout): WorkbookSnapshot {
  return buildWorkbook(layout.sheets.map(toSheet));
}
