import type { LookStyle } from '../../hosts/xlsx/lookStyles';
import type { SheetLook } from '../../hosts/xlsx/sheetLook';
import { styleAt } from '../../hosts/xlsx/sheetLook';
import { charactersOfPoints } from '../file/addedSheet';
import type { SheetModel } from '../../emulated-excel/workbookModel';

/** Size of the sheet that is shown: what is used and some room to write below and beside it. */
export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  /** 0-based last row and column that hold something; 0 in a blank sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

const LEAST = { rows: 60, columns: 14 };
const ROOM = { rows: 20, columns: 3 };
/** More columns than this are not drawn; they stay in the workbook. */
export const MOST_COLUMNS = 256;
const LAST_ROW = 1_048_576;

/** The size of a sheet as it is shown. */
export function shapeOf(sheet: SheetModel): SheetShape {
  const used = sheet.usedArea();
  const lastRow = used ? used.row + used.rows - 1 : 0;
  const lastColumn = used ? used.column + used.columns - 1 : 0;
  return {
    rows: Math.min(LAST_ROW, Math.max(LEAST.rows, lastRow + 1 + ROOM.rows)),
    columns: Math.min(MOST_COLUMNS, Math.max(LEAST.columns, lastColumn + 1 + ROOM.columns)),
    lastRow,
    lastColumn,
  };
}

const DEFAULT_CHARACTERS = 9.5;
const NARROWEST = 24;

/** Pixels of a column that is so many characters wide. */
const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);

/** Width of each column in pixels and whether Excel hides it (it is shown here all the same). */
export function columnsOf(
  sheet: SheetModel,
  look: SheetLook | null,
  count: number,
): { readonly width: number; readonly hidden: boolean }[] {
  return Array.from({ length: count }, (_column, column) => {
    const points = sheet.columnWidths.get(column);
    const set = look?.columns.find(({ first, last }) => column >= first && column <= last);
    const characters =
      points === undefined
        ? (set?.width ?? look?.defaultColumnWidth ?? DEFAULT_CHARACTERS)
        : charactersOfPoints(points);
    return { width: Math.max(NARROWEST, pixelsOfCharacters(characters)), hidden: set?.hidden ?? false };
  });
}

const PIXELS_A_POINT = 4 / 3;
const LINE = 20;

/** Look of a cell: what the file says, or for a sheet that was added what the model says. */
export function lookOf(sheet: SheetModel, look: SheetLook | null, row: number, column: number): LookStyle {
  if (look) return styleAt(look, row, column);
  const cell = sheet.cell(row, column);
  if (!cell) return {};
  const line = { style: 'thin', color: '#BFBFBF' };
  const horizontal = cell.horizontalAlignment.toLowerCase();
  const vertical = cell.verticalAlignment.toLowerCase();
  return {
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.wrap ? { wrap: true } : {}),
    ...(cell.borders.size > 0 ? { borders: { left: line, right: line, top: line, bottom: line } } : {}),
    ...(cell.link ? { underline: true, color: '#0563C1' } : {}),
    ...(horizontal === 'general' ? {} : { horizontal }),
    ...(vertical === 'bottom' ? {} : { vertical }),
  };
}

/** Height that a row has at least, in pixels: its own, or the sheet's usual one. */
export function leastHeight(look: SheetLook | null, row: number): number {
  const points = look?.rowHeights.get(row) ?? look?.defaultRowHeight ?? 15;
  return Math.max(LINE, Math.round(points * PIXELS_A_POINT));
}

/**
 * Height that each row is taken to have until it is measured, in pixels: what its wrapped text needs. Merged cells do not
 * count, as in Excel.
 */
export function heightEstimate(
  sheet: SheetModel,
  look: SheetLook | null,
  widths: readonly number[],
): (row: number) => number {
  const merged = new Set(sheet.merges.map(({ row, column }) => `${row},${column}`));
  return (row) => {
    let tallest = leastHeight(look, row);
    for (const [column, { value }] of sheet.rows.get(row) ?? []) {
      if (typeof value !== 'string' || (merged.size > 0 && merged.has(`${row},${column}`))) continue;
      const { wrap, size = 11 } = lookOf(sheet, look, row, column);
      const fits = Math.max(4, ((widths[column] ?? 0) - 8) / (6.6 * (size / 11)));
      const lines = wrap
        ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fits)), 0)
        : 1;
      tallest = Math.max(tallest, lines * LINE);
    }
    return Math.ceil(tallest);
  };
}
