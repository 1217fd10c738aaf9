import fc from 'fast-check';
import type { CellFacets, Edit, NewSheet } from '../../src/snapshot/edit';
import { applyEdits, editCell, inverse } from '../../src/snapshot/edit';
import type { WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook, cellAt, sheetNamed } from '../../src/snapshot/workbook';

const report: NewSheet = {
  name: 'Hallazgos',
  columnWidths: [10],
  rows: [[{ value: 'Celda' }, null], [], [{ value: null, fill: '#BFBFBF' }]],
  frozenRows: 1,
  frozenColumns: 0,
};

/** A snapshot as plain lists, in the order in which its maps list rows and cells. */
const listed = (given: WorkbookSnapshot) => ({
  ...given,
  sheets: given.sheets.map((sheet) => ({
    ...sheet,
    hiddenRows: [...sheet.hiddenRows],
    rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
  })),
});

describe('edits and their inverse', () => {
  const value = fc.oneof(
    fc.constantFrom(null, '', 'Acta', 'Plan', 0, 1, 45445, true, false),
    fc.string({ maxLength: 5 }),
  );
  const fill = fc.constantFrom(null, '#FF0000', '#00FF00', '#ff0000');
  const numberFormat = fc.constantFrom('General', 'dd/mm/yyyy', '@');
  const facets: fc.Arbitrary<CellFacets> = fc.record({ value, fill, numberFormat }, { requiredKeys: [] });
  const place = fc.record({
    sheet: fc.constantFrom('Plan', 'Calendario'),
    row: fc.integer({ min: 0, max: 4 }),
    column: fc.integer({ min: 0, max: 4 }),
  });
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('cell' as const), place, facets }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('sheet' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('settings' as const),
        text: fc.option(fc.string({ maxLength: 3 })),
      }),
    },
  );
  const input = fc.oneof(
    value,
    fc.record(
      {
        value,
        fill: fc.constantFrom('#FF0000', '#00FF00'),
        numberFormat: fc.constantFrom('dd/mm/yyyy', '@'),
      },
      { requiredKeys: ['value', 'fill'] },
    ),
    fc.record({ value: fc.integer(), formula: fc.constant('=1+2') }),
  );
  const rows = fc.array(fc.array(input, { maxLength: 5 }), { maxLength: 5 });
  const anyWorkbook = fc
    .tuple(rows, rows)
    .map(([one, other]) => buildWorkbook([buildSheet('Plan', one), buildSheet('Calendario', other)]));

  it('restore the workbook, to the last cell and in the same order', () => {
    fc.assert(
      fc.property(anyWorkbook, fc.array(step, { maxLength: 15 }), (start, steps) => {
        const edits: Edit[] = [];
        let current = start;
        for (const one of steps) {
          const edit = nextEdit(current, one);
          if (edit === null) continue;
          edits.push(edit);
          current = applyEdits(current, [edit]);
        }
        const after = applyEdits(start, edits);
        expect(listed(after)).toEqual(listed(current));
        expect(listed(applyEdits(after, inverse(edits)))).toEqual(listed(start));
      }),
      { numRuns: 300 },
    );
  });

  type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

  function nextEdit(current: WorkbookSnapshot, one: Step): Edit | null {
    if (one.kind === 'settings') return { kind: 'settings', before: current.settings, after: one.text };
    if (one.kind === 'sheet') {
      return sheetNamed(current, report.name)
        ? { kind: 'removeSheet', content: report }
        : { kind: 'addSheet', content: report };
    }
    const { value: newValue, ...rest } = one.facets;
    const sheet = sheetNamed(current, one.place.sheet);
    const formula = sheet && cellAt(sheet, one.place.row, one.place.column)?.formula;
    const allowed = formula === undefined && newValue !== undefined ? { ...rest, value: newValue } : rest;
    return editCell(current, one.place, allowed);
  }
});
