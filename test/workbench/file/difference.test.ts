import fc from 'fast-check';
import { createXlsx, openXlsx } from '../../../src/hosts/xlsx/xlsxFile';
import { applyEdits } from '../../../src/snapshot/edit';
import { DEFAULT_PAGE_LAYOUT } from '../../../src/snapshot/pageLayout';
import type { Cell, WorkbookSnapshot } from '../../../src/snapshot/workbook';
import { buildSheet, buildWorkbook } from '../../../src/snapshot/workbook';
import { difference } from '../../../src/workbench/file/difference';

/** What a person can tell of a workbook: by sheet its cells in order, without formats of empty cells; the settings. */
function told(workbook: WorkbookSnapshot): unknown {
  const sheets = workbook.sheets.map(({ name, rows, pageLayout = DEFAULT_PAGE_LAYOUT }) => {
    const cells = [...rows].flatMap(([row, held]) =>
      [...held].flatMap(([column, cell]) =>
        cell.value === null && cell.fill === undefined && cell.formula === undefined
          ? []
          : [[row, column, cell.value, cell.numberFormat, cell.fill, cell.formula]],
      ),
    );
    return { name, pageLayout, cells };
  });
  return {
    settings: workbook.settings,
    sheets: sheets.sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record(
    {
      value: fc.oneof(fc.string({ maxLength: 5 }), fc.integer(), fc.boolean(), fc.constant(null)),
      numberFormat: fc.constantFrom('dd/mm/yyyy', '@', '0.00'),
      fill: fc.constantFrom('#FF0000', '#00B050'),
    },
    { requiredKeys: ['value'] },
  ),
);
const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 });
const pageLayout = fc.record({
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  fit: fc.option(fc.record({ wide: fc.nat(2), tall: fc.nat(2) })),
  repeated: fc.option(fc.constantFrom('A!$1:$2')),
  printArea: fc.constant(null),
  footer: fc.constantFrom('', '&P'),
});
const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    sheets: fc.uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D'), rows, pageLayout }), {
      minLength: 1,
      selector: ({ name }) => name,
    }),
    settings: fc.option(fc.string({ maxLength: 5 })),
  })
  .map(({ sheets, settings }) =>
    buildWorkbook(
      sheets.map(({ name, rows: cells, pageLayout: layout }) =>
        buildSheet(name, cells, { pageLayout: layout }),
      ),
      { settings },
    ),
  );

describe('the difference of two snapshots', () => {
  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(workbook, workbook, (one, other) => {
        expect(told(applyEdits(one, difference(one, other)))).toEqual(told(other));
      }),
    );
  });

  it('is nothing between equals', () => {
    fc.assert(fc.property(workbook, (one) => expect(difference(one, one)).toEqual([])));
  });

  const plan = (value: Cell) => buildWorkbook([buildSheet('Plan', [[value]])]);
  const date = { value: 46_000, numberFormat: 'dd/mm/yyyy' };

  it('names only what changed of a cell', () => {
    expect(difference(plan(date), plan({ ...date, fill: '#FF0000' }))).toEqual([
      { kind: 'cell', sheet: 'Plan', row: 0, column: 0, before: { fill: null }, after: { fill: '#FF0000' } },
    ]);
  });

  it('leaves the number format of a cell that was emptied', () => {
    expect(difference(plan(date), buildWorkbook([buildSheet('Plan', [])]))).toMatchObject([
      { before: { value: 46_000 }, after: { value: null } },
    ]);
  });

  it.each([
    ['gone', { value: 'texto' }],
    ['another one', { value: 0, formula: '=B1' }],
  ])('never writes over a formula, though it is %s', (_what, now) => {
    expect(difference(plan({ value: 1, formula: '=A2' }), plan({ ...now, fill: '#FF0000' }))).toMatchObject([
      { after: { fill: '#FF0000' } },
    ]);
  });

  it('takes a sheet of the same name for another one when its identifier is another', () => {
    const now = buildWorkbook([buildSheet('Plan', [['nuevo']], { id: 'otra' })]);
    expect(difference(plan(date), now).map(({ kind }) => kind)).toEqual(['removeSheet', 'addSheet']);
  });

  it('is what the file host takes', () => {
    const bytes = createXlsx([
      { name: 'Plan', columnWidths: [], rows: [[date, { value: 'uno' }]], frozenRows: 0, frozenColumns: 0 },
    ]);
    const file = openXlsx(bytes, 'plan.xlsx');
    const original = file.snapshot;
    const { id = '' } = original.sheets[0] ?? {};
    const now = buildWorkbook(
      [buildSheet('Plan', [[{ ...date, value: 46_001 }], ['dos']], { id }), buildSheet('Otra', [['tres']])],
      { settings: '{}' },
    );
    const { file: changed, outcome } = file.apply(difference(original, now));
    expect(outcome.refused).toEqual([]);
    expect(told(changed.snapshot)).toEqual(told(now));
  });
});
