import type { CellRef } from '../snapshot/address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../snapshot/workbook';
import { sheetNamed } from '../snapshot/workbook';

/** A cell that a finding shades: the colour it has now and the fill it had before, null for none. */
export interface MarkedCell extends CellRef {
  readonly color: string;
  readonly fill: string | null;
}

const hasColor = (cell: Cell | undefined, color: string): boolean =>
  cell?.fill?.toUpperCase() === color.toUpperCase();

/** The row of that column, nearest to the one remembered, whose cell has the mark's colour and is not taken. */
function nearestRow(sheet: SheetSnapshot, mark: MarkedCell, taken: ReadonlySet<string>): number | null {
  let nearest: number | null = null;
  for (const [row, cells] of sheet.rows) {
    if (!hasColor(cells.get(mark.column), mark.color) || taken.has(placeOf({ ...mark, row }))) continue;
    if (nearest === null || Math.abs(row - mark.row) < Math.abs(nearest - mark.row)) nearest = row;
  }
  return nearest;
}

/** A text that two places share only when they are the same cell. */
export const placeOf = ({ sheet, row, column }: CellRef): string =>
  `${String(row)},${String(column)},${sheet}`;

/**
 * Where the marks are now: rows may have moved since, so a mark that is not at its place is looked for in its column.
 * Marks that somebody has painted over are left out.
 */
export function findMarks(workbook: WorkbookSnapshot, marks: readonly MarkedCell[]): MarkedCell[] {
  const isAtPlace = ({ sheet, row, column, color }: MarkedCell): boolean =>
    hasColor(sheetNamed(workbook, sheet)?.rows.get(row)?.get(column), color);
  const found = marks.filter(isAtPlace);
  const taken = new Set(found.map(placeOf));
  for (const mark of marks) {
    if (isAtPlace(mark)) continue;
    const sheet = sheetNamed(workbook, mark.sheet);
    const row = sheet ? nearestRow(sheet, mark, taken) : null;
    if (row === null) continue;
    taken.add(placeOf({ ...mark, row }));
    found.push({ ...mark, row });
  }
  return found;
}

function unmarked(cell: Cell, { fill }: MarkedCell): Cell {
  const { value, formula, numberFormat } = cell;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === null ? {} : { fill }),
  };
}

/** The workbook as it would be without the marks, so that they are not taken for the user's own colours. */
export function withoutMarks(workbook: WorkbookSnapshot, marks: readonly MarkedCell[]): WorkbookSnapshot {
  const found = findMarks(workbook, marks);
  if (found.length === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const own = found.filter((mark) => mark.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = new Map(sheet.rows);
    for (const mark of own) {
      const cells = new Map(rows.get(mark.row));
      const cell = cells.get(mark.column);
      if (cell) cells.set(mark.column, unmarked(cell, mark));
      rows.set(mark.row, cells);
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}
