import { utils, write } from '@e965/xlsx';
import { fileHost } from '../../../src/hosts/file/fileHost';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { a1 } from '../../../src/snapshot/address';
import type { Edit } from '../../../src/snapshot/edit';
import type { Cell, WorkbookSnapshot } from '../../../src/snapshot/workbook';
import { describeHostContract } from '../contract';

const typeOf = ({ value }: Cell): 'n' | 'b' | 's' | 'z' =>
  value === null ? 'z' : typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';

/** Bytes of a file with the values of the snapshot, made by a library that is not ours; it writes no fills. */
function fileOf(workbook: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, hiddenRows, hiddenColumns } of workbook.sheets) {
    const sheet = utils.aoa_to_sheet([]);
    let [bottom, right] = [0, 0];
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells) {
        if (cell.value === null && cell.formula === undefined) continue;
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
        sheet[a1(row, column)] = {
          t: typeOf(cell),
          v: cell.value,
          ...(cell.formula === undefined ? {} : { f: cell.formula.slice(1) }),
          ...(cell.numberFormat === undefined ? {} : { z: cell.numberFormat }),
        };
      }
    }
    sheet['!ref'] = `A1:${a1(bottom, right)}`;
    sheet['!rows'] = Array.from({ length: bottom + 1 }, (_row, row) => ({ hidden: hiddenRows.has(row) }));
    if (hiddenColumns)
      sheet['!cols'] = Array.from({ length: right + 1 }, (_column, column) => ({
        hidden: hiddenColumns.has(column),
      }));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: workbook.sheets.map(({ visibility }) => ({
      Hidden: visibility === 'visible' ? 0 : visibility === 'hidden' ? 1 : 2,
    })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** What that library leaves out: fills and settings. */
function completing(workbook: WorkbookSnapshot): Edit[] {
  const fills = workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { fill }]): Edit[] =>
        fill === undefined
          ? []
          : [{ kind: 'cell', sheet: name, row, column, before: { fill: null }, after: { fill } }],
      ),
    ),
  );
  const { settings } = workbook;
  return settings === null ? fills : [...fills, { kind: 'settings', before: null, after: settings }];
}

describeHostContract('The file host', async (workbook) => {
  const host = fileHost(openXlsx(fileOf(workbook), workbook.name));
  const { refused } = await host.apply(completing(workbook));
  expect(refused).toEqual([]);
  return { host: fileHost(openXlsx(host.file.bytes, workbook.name)) };
});
