import type { AddSheetEdit, CellEdit, CellFacets, Edit, NewSheet } from '../../src/snapshot/edit';
import { applyEdits, editCell, facetsOf, hasFacets, inverse, inverseOf } from '../../src/snapshot/edit';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/snapshot/workbook';
import { buildSheet, buildWorkbook, cellAt, sheetNamed } from '../../src/snapshot/workbook';

const plan = buildSheet('Plan', [
  ['Núm.', 'Actividad', 'Término'],
  [1, 'Instalar la comisión', '31 de abril'],
  [],
  [
    3,
    { value: 45445, numberFormat: 'dd/mm/yyyy' },
    { value: 7, formula: '=3+4' },
    { value: null, fill: '#BFBFBF' },
  ],
]);
const workbook = buildWorkbook([plan, buildSheet('Calendario', [])]);
const at = (row: number, column: number, sheet = 'Plan') => ({ sheet, row, column });

const report: NewSheet = {
  name: 'Hallazgos',
  columnWidths: [10, 40],
  rows: [
    [
      { value: 'Celda', bold: true },
      { value: 'Hallazgo', fill: '#DDDDDD' },
    ],
    [null, null],
    [],
    [null, { value: 45445, numberFormat: 'dd/mm/yyyy' }, { value: '' }, { value: null, fill: '#BFBFBF' }],
  ],
  frozenRows: 1,
  frozenColumns: 0,
};
const addReport: AddSheetEdit = { kind: 'addSheet', content: report };

const cellEdit = (
  row: number,
  column: number,
  before: CellFacets,
  after: CellFacets,
  sheet = 'Plan',
): CellEdit => ({
  kind: 'cell',
  ...at(row, column, sheet),
  before,
  after,
});
const sheetOf = (given: WorkbookSnapshot, name: string): SheetSnapshot => {
  const sheet = sheetNamed(given, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const cellIn = (given: WorkbookSnapshot, row: number, column: number, name = 'Plan'): Cell | undefined =>
  cellAt(sheetOf(given, name), row, column);

/** A snapshot as plain lists, in the order in which its maps list rows and cells. */
const listed = (given: WorkbookSnapshot) => ({
  ...given,
  sheets: given.sheets.map((sheet) => ({
    ...sheet,
    hiddenRows: [...sheet.hiddenRows],
    rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
  })),
});

describe('inverseOf', () => {
  it.each<[string, Edit, Edit]>([
    [
      'a cell edit',
      cellEdit(1, 2, { value: 'a' }, { value: 'b' }),
      cellEdit(1, 2, { value: 'b' }, { value: 'a' }),
    ],
    [
      'settings',
      { kind: 'settings', before: null, after: '{"a":1}' },
      { kind: 'settings', before: '{"a":1}', after: null },
    ],
    ['an added sheet', addReport, { kind: 'removeSheet', content: report }],
    ['a removed sheet', { kind: 'removeSheet', content: report }, addReport],
  ])('of %s', (_name, edit, expected) => {
    expect(inverseOf(edit)).toEqual(expected);
    expect(inverseOf(inverseOf(edit))).toEqual(edit);
  });
});

describe('inverse', () => {
  it('takes the last edit back first', () => {
    const first = cellEdit(1, 2, { value: 'a' }, { value: 'b' });
    const second = cellEdit(1, 2, { value: 'b' }, { value: 'c' });
    expect(inverse([first, second])).toEqual([
      cellEdit(1, 2, { value: 'c' }, { value: 'b' }),
      cellEdit(1, 2, { value: 'b' }, { value: 'a' }),
    ]);
  });

  it('of nothing is nothing', () => {
    expect(inverse([])).toEqual([]);
  });
});

describe('facetsOf', () => {
  const cell: Cell = { value: 5, numberFormat: '0.00', fill: '#FF0000' };

  it('names the facets that it is asked for, and no others', () => {
    expect(facetsOf(cell, { value: null })).toEqual({ value: 5 });
    expect(facetsOf(cell, { fill: null })).toEqual({ fill: '#FF0000' });
    expect(facetsOf(cell, { numberFormat: '@', value: null })).toEqual({ value: 5, numberFormat: '0.00' });
    expect(facetsOf(cell, {})).toEqual({});
  });

  it('of an absent cell are empty, General and no fill', () => {
    expect(facetsOf(undefined, { value: 1, numberFormat: '0', fill: '#000000' })).toEqual({
      value: null,
      numberFormat: 'General',
      fill: null,
    });
  });
});

describe('hasFacets', () => {
  it.each<[string, Cell | undefined, CellFacets, boolean]>([
    ['the same value', { value: 5 }, { value: 5 }, true],
    ['another value', { value: 5 }, { value: 6 }, false],
    ['a number and its text', { value: 5 }, { value: '5' }, false],
    ['zero and nothing', { value: 0 }, { value: null }, false],
    ['false and nothing', { value: false }, { value: null }, false],
    ['an absent cell and nothing', undefined, { value: null }, true],
    ['an absent cell and an empty text', undefined, { value: '' }, true],
    ['an empty text and nothing', { value: '', fill: '#FF0000' }, { value: null }, true],
    ['another case', { value: 'Acta' }, { value: 'acta' }, false],
    ['a fill in lower case', { value: 1, fill: '#FFAA00' }, { fill: '#ffaa00' }, true],
    ['another fill', { value: 1, fill: '#FFAA00' }, { fill: '#FFAA01' }, false],
    ['a fill and none', { value: 1, fill: '#FFAA00' }, { fill: null }, false],
    ['no fill and none', { value: 1 }, { fill: null }, true],
    ['no format and General', { value: 1 }, { numberFormat: 'General' }, true],
    ['another format', { value: 1, numberFormat: '0' }, { numberFormat: '@' }, false],
    ['facets that are not asked for', { value: 1, numberFormat: '0', fill: '#000000' }, { value: 1 }, true],
    ['one of two that differs', { value: 1, fill: '#000000' }, { value: 1, fill: null }, false],
    ['nothing asked for', { value: 1 }, {}, true],
  ])('%s', (_name, cell, expected, fits) => {
    expect(hasFacets(cell, expected)).toBe(fits);
  });
});

describe('editCell', () => {
  it('names what was there and what comes', () => {
    expect(editCell(workbook, at(1, 2), { value: '30 de abril' })).toEqual(
      cellEdit(1, 2, { value: '31 de abril' }, { value: '30 de abril' }),
    );
  });

  it('names an absent cell as empty', () => {
    expect(editCell(workbook, at(9, 9), { value: 1, numberFormat: '0', fill: '#FF0000' })).toEqual(
      cellEdit(
        9,
        9,
        { value: null, numberFormat: 'General', fill: null },
        { value: 1, numberFormat: '0', fill: '#FF0000' },
      ),
    );
  });

  it.each<[string, number, number, CellFacets]>([
    ['the same value', 1, 2, { value: '31 de abril' }],
    ['nothing into an empty cell', 9, 9, { value: null }],
    ['an empty text into an empty cell', 9, 9, { value: '' }],
    ['no fill where there is none', 1, 2, { fill: null }],
    ['the same fill in lower case', 3, 3, { fill: '#bfbfbf' }],
    ['the same format', 3, 1, { numberFormat: 'dd/mm/yyyy' }],
    ['no facet at all', 1, 2, {}],
  ])('is null for %s', (_name, row, column, after) => {
    expect(editCell(workbook, at(row, column), after)).toBeNull();
  });

  it('throws where a formula would be overwritten', () => {
    expect(() => editCell(workbook, at(3, 2), { value: 8 })).toThrow('Plan!C4');
    expect(() => editCell(workbook, at(3, 2), { value: null, fill: '#FF0000' })).toThrow('Plan!C4');
  });

  it('paints and formats a cell that has a formula', () => {
    const edit = editCell(workbook, at(3, 2), { fill: '#FF0000', numberFormat: '0' });
    expect(edit?.before).toEqual({ fill: null, numberFormat: 'General' });
    const painted = applyEdits(workbook, edit ? [edit] : []);
    expect(cellIn(painted, 3, 2)).toEqual({ value: 7, formula: '=3+4', fill: '#FF0000', numberFormat: '0' });
  });

  it('keeps to the place, whatever else it is given', () => {
    const place = { ...at(1, 2), text: 'more than a place' };
    expect(Object.keys(editCell(workbook, place, { value: 'x' }) ?? {}).sort()).toEqual(
      ['after', 'before', 'column', 'kind', 'row', 'sheet'].sort(),
    );
  });
});

describe('applyEdits', () => {
  it('changes the facets that are named and leaves the others', () => {
    const after = applyEdits(workbook, [cellEdit(3, 1, { value: 45445 }, { value: 45446 })]);
    expect(cellIn(after, 3, 1)).toEqual({ value: 45446, numberFormat: 'dd/mm/yyyy' });
  });

  it('takes the edits in order', () => {
    const after = applyEdits(workbook, [
      cellEdit(1, 2, { value: '31 de abril' }, { value: '30 de abril' }),
      cellEdit(1, 2, { value: '30 de abril' }, { value: '29 de abril' }),
    ]);
    expect(cellIn(after, 1, 2)).toEqual({ value: '29 de abril' });
  });

  it('refuses edits in the wrong order', () => {
    expect(() =>
      applyEdits(workbook, [
        cellEdit(1, 2, { value: '30 de abril' }, { value: '29 de abril' }),
        cellEdit(1, 2, { value: '31 de abril' }, { value: '30 de abril' }),
      ]),
    ).toThrow('Plan!C2');
  });

  it.each<[string, CellEdit]>([
    ['another value', cellEdit(1, 2, { value: 'otra' }, { value: 'x' })],
    ['another fill', cellEdit(3, 3, { fill: null }, { fill: '#FF0000' })],
    ['another format', cellEdit(3, 1, { numberFormat: 'General' }, { numberFormat: '0' })],
    ['a value where the cell is empty', cellEdit(9, 9, { value: 'x' }, { value: null })],
    ['a formula that would be overwritten', cellEdit(3, 2, { value: 7 }, { value: 8 })],
  ])('throws for an edit that expects %s', (_name, edit) => {
    expect(() => applyEdits(workbook, [edit])).toThrow('does not fit');
  });

  it.each<[string, Edit]>([
    ['a cell', cellEdit(0, 0, { value: null }, { value: 1 }, 'Otra')],
    ['a sheet to remove', { kind: 'removeSheet', content: report }],
  ])('throws when there is no sheet for %s', (_name, edit) => {
    expect(() => applyEdits(workbook, [edit])).toThrow('no sheet named');
  });

  it('adds a sheet at the end, with the cells that hold something', () => {
    const after = applyEdits(workbook, [addReport]);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(['Plan', 'Calendario', 'Hallazgos']);
    const added = sheetOf(after, 'Hallazgos');
    expect([...added.rows].map(([row, cells]) => [row, [...cells]])).toEqual([
      [
        0,
        [
          [0, { value: 'Celda' }],
          [1, { value: 'Hallazgo', fill: '#DDDDDD' }],
        ],
      ],
      [
        3,
        [
          [1, { value: 45445, numberFormat: 'dd/mm/yyyy' }],
          [3, { value: null, fill: '#BFBFBF' }],
        ],
      ],
    ]);
    expect([added.visibility, added.protected, added.hiddenRows.size]).toEqual(['visible', false, 0]);
  });

  it.each(['Plan', 'plan'])('throws when a sheet named %s would be there twice', (name) => {
    expect(() => applyEdits(workbook, [{ kind: 'addSheet', content: { ...report, name } }])).toThrow(name);
  });

  it('removes a sheet, and only that one', () => {
    const after = applyEdits(applyEdits(workbook, [addReport]), [{ kind: 'removeSheet', content: report }]);
    expect(after).toEqual(workbook);
  });

  it('edits a sheet that the same list adds, and replaces one that it removes', () => {
    const replaced: NewSheet = { ...report, rows: [[{ value: 'Nuevo' }]] };
    const after = applyEdits(workbook, [
      addReport,
      cellEdit(0, 0, { value: 'Celda' }, { value: 'Lugar' }, 'Hallazgos'),
      { kind: 'removeSheet', content: report },
      { kind: 'addSheet', content: replaced },
      cellEdit(0, 0, { value: 'Nuevo' }, { value: 'Novísimo' }, 'Hallazgos'),
    ]);
    expect(after.sheets).toHaveLength(3);
    expect(cellIn(after, 0, 0, 'Hallazgos')).toEqual({ value: 'Novísimo' });
  });

  it('refuses to edit a sheet before it is added', () => {
    const early = cellEdit(0, 0, { value: 'Celda' }, { value: 'Lugar' }, 'Hallazgos');
    expect(() => applyEdits(workbook, [early, addReport])).toThrow('no sheet named');
  });

  it('replaces the settings, and forgets them for null', () => {
    const set = applyEdits(workbook, [{ kind: 'settings', before: null, after: '{"jornada":"2027-06-06"}' }]);
    expect(set.settings).toBe('{"jornada":"2027-06-06"}');
    expect(applyEdits(set, [{ kind: 'settings', before: set.settings, after: null }]).settings).toBeNull();
  });

  it('keeps rows and cells ascending', () => {
    const after = applyEdits(workbook, [
      cellEdit(2, 5, { value: null }, { value: 'f' }),
      cellEdit(2, 1, { value: null }, { value: 'b' }),
      cellEdit(1, 9, { value: null }, { value: 'j' }),
      cellEdit(1, 4, { value: null }, { value: 'e' }),
      cellEdit(7, 0, { value: null }, { value: 'a' }),
    ]);
    const { rows } = sheetOf(after, 'Plan');
    expect([...rows.keys()]).toEqual([0, 1, 2, 3, 7]);
    expect([...(rows.get(1)?.keys() ?? [])]).toEqual([0, 1, 2, 4, 9]);
    expect([...(rows.get(2)?.keys() ?? [])]).toEqual([1, 5]);
  });

  it('leaves out cells and rows that hold nothing any more', () => {
    const after = applyEdits(workbook, [
      cellEdit(1, 0, { value: 1 }, { value: null }),
      cellEdit(1, 1, { value: 'Instalar la comisión' }, { value: '' }),
      cellEdit(1, 2, { value: '31 de abril' }, { value: null }),
      cellEdit(3, 3, { fill: '#BFBFBF' }, { fill: null }),
      cellEdit(9, 9, { value: null }, { value: '' }),
    ]);
    const { rows } = sheetOf(after, 'Plan');
    expect([...rows.keys()]).toEqual([0, 3]);
    expect(rows.get(3)?.has(3)).toBe(false);
  });

  it('leaves the workbook that it was given as it was', () => {
    const before = structuredClone(listed(workbook));
    applyEdits(workbook, [
      cellEdit(1, 2, { value: '31 de abril' }, { value: null }),
      cellEdit(2, 2, { value: null }, { value: 'x' }),
      addReport,
      { kind: 'settings', before: null, after: '{}' },
    ]);
    expect(listed(workbook)).toEqual(before);
  });

  it('shares the sheets that it does not touch', () => {
    const after = applyEdits(workbook, [cellEdit(0, 0, { value: 'Núm.' }, { value: 'No.' })]);
    expect(after.sheets[1]).toBe(workbook.sheets[1]);
  });

  it('with no edits is the same workbook', () => {
    expect(listed(applyEdits(workbook, []))).toEqual(listed(workbook));
  });
});
