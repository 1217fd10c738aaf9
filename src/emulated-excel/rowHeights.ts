import type { SheetModel } from './workbookModel';

/** Height in points of a row of one line. */
const LINE = 15;
/** Points that a character takes, about. */
const CHARACTER = 5.25;
/** Width in points of a column that nobody has set. */
const USUAL_WIDTH = 48;

/**
 * Makes a row as high as its wrapped text takes at the widths that the columns have now. Excel does so when a cell is
 * wrapped or written and when it is asked to, but not when a column is made wider: what was too high stays.
 */
export function fitRow(sheet: SheetModel, row: number): void {
  let lines = 1;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    if (!cell.wrap || typeof cell.value !== 'string') continue;
    const width = sheet.columnWidths.get(column) ?? USUAL_WIDTH;
    lines = Math.max(lines, Math.ceil((cell.value.length * CHARACTER) / width));
  }
  if (lines === 1) sheet.rowHeights.delete(row);
  else sheet.rowHeights.set(row, lines * LINE);
}
