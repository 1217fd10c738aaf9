import { snapshotOfModel } from '../../../../src/emulated-excel/modelSnapshot';
import { excelHost } from '../../../../src/hosts/excel/excelHost';
import type { CellEdit } from '../../../../src/snapshot/edit';
import { applyEdits } from '../../../../src/snapshot/edit';
import { buildSheet, buildWorkbook } from '../../../../src/snapshot/workbook';
import { openInExcel } from '../../../emulated-excel/excelLibrary';
import { comparable } from '../../contract';

const numbers = [0, 1, 2, 3, 4, 5];
const filtered = (hidden: readonly number[]) =>
  buildWorkbook([
    buildSheet(
      'Plan',
      numbers.map((number) => [`Actividad ${String(number)}`, `${String(number + 1)} de abril`]),
      { hiddenRows: new Set(hidden) },
    ),
  ]);
const edits = (rows: readonly number[]): CellEdit[] =>
  rows.map((row) => ({
    kind: 'cell',
    sheet: 'Plan',
    row,
    column: 1,
    before: { value: `${String(row + 1)} de abril`, numberFormat: 'General' },
    after: { value: 45_500 + row, numberFormat: 'dd/mm/yyyy' },
  }));

describe('Rows that a filter hides', () => {
  it.each([
    ['among the corrected ones', [2, 3], numbers],
    ['between the corrected ones', [2], [0, 1, 3, 5]],
    ['all of them', numbers, numbers],
  ])('(%s) get and lose what is meant for them, and so do the others', async (_what, hidden, rows) => {
    const workbook = filtered(hidden);
    const { excel } = openInExcel(workbook);
    const host = excelHost();
    await host.read();
    expect((await host.apply(edits(rows))).refused).toEqual([]);
    expect(comparable(snapshotOfModel(excel.model))).toEqual(comparable(applyEdits(workbook, edits(rows))));
    expect(await host.undo()).toMatchObject({ restored: rows.length, skipped: [] });
    expect(comparable(snapshotOfModel(excel.model))).toEqual(comparable(workbook));
  });

  it('put a matrix that goes across them out of place', async () => {
    const { excel } = openInExcel(filtered([1]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('B1:B3').values = [['a'], ['b'], ['c']];
      await context.sync();
    });
    const written = [0, 1, 2].map((row) => excel.model.sheet('Plan')?.cell(row, 1)?.value);
    expect(written).toEqual(['a', '2 de abril', 'b']);
  });
});
