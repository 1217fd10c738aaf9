import { createXlsx } from '../../src/hosts/xlsx/xlsxFile';
import type { NewCell, NewSheet } from '../../src/snapshot/edit';
import type { CellValue, SheetSnapshot } from '../../src/snapshot/workbook';
import { buildWorkbook } from '../../src/snapshot/workbook';
import { modelFromSnapshot } from '../../src/emulated-excel/modelSnapshot';
import { Desk } from '../../src/workbench/desk/desk';
import { workInPage } from '../../src/workbench/file/fileWork';
import { openBook } from '../../src/workbench/file/openBook';

/** A sheet of plain values, or of whole cells, for a file. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellValue | NewCell)[])[],
  frozenRows = 0,
): NewSheet {
  return {
    name,
    columnWidths: [],
    rows: rows.map((cells) =>
      cells.map((cell) =>
        typeof cell === 'object' && cell !== null ? cell : cell === null ? null : { value: cell },
      ),
    ),
    frozenRows,
    frozenColumns: 0,
  };
}

/** A desk with a file of these sheets open. */
export async function openDesk(sheets: readonly NewSheet[], level?: number): Promise<Desk> {
  const book = await openBook(workInPage(), createXlsx(sheets), 'plan.xlsx');
  return new Desk(book, level);
}

/** A small plan of two activities, for a file. */
export const plan = (): NewSheet =>
  sheetOf('Plan', [
    ['Núm.', 'Actividad'],
    [1, 'Instalar la comisión'],
    [2, 'Elaborar el plan'],
  ]);

/** A desk over a snapshot, for what a new file cannot hold: formulas, protection. */
export function deskOver(sheet: SheetSnapshot): Desk {
  const original = buildWorkbook([sheet]);
  return new Desk({
    name: 'libro.xlsx',
    original,
    model: modelFromSnapshot(original),
    readLook: () => Promise.resolve(null),
    save: () => Promise.reject(new Error('nothing is saved here')),
    close: () => undefined,
  });
}

/** What a row of the sheet before the user's eyes holds, from column A on. */
export function rowOf(desk: Desk, row: number, columns: number): CellValue[] {
  return Array.from({ length: columns }, (_cell, column) => desk.sheet.cell(row, column)?.value ?? null);
}
