import type { Area } from '../../../src/emulated-excel/area';
import { SheetModel } from '../../../src/emulated-excel/workbookModel';

/** A sheet of the model with these values. */
export function sheetWith(rows: readonly (readonly (string | null)[])[]): SheetModel {
  const sheet = new SheetModel('1', 'Plan');
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.ensure(row, column).value = value;
    }),
  );
  return sheet;
}

/** A merged area. */
export const merge = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
