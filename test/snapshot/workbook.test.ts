import { buildSheet, buildWorkbook, cellAt, lastRowOf, sheetNamed } from '../../src/snapshot/workbook';

describe('buildSheet', () => {
  const sheet = buildSheet('Plan', [
    ['Núm.', 'Actividad'],
    [],
    [1, '', null, true],
    [null, ''],
    [0, false],
    [
      null,
      { value: null, fill: '#BFBFBF' },
      { value: 45445, numberFormat: 'dd/mm/yyyy' },
      { value: 3, formula: '=1+2' },
    ],
    [{ value: null, numberFormat: '0.00' }],
    [
      { value: '', fill: '#FF0000' },
      { value: '', formula: '=""' },
    ],
  ]);

  it('has the cells that hold something at their place', () => {
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 'Núm.' });
    expect(cellAt(sheet, 0, 1)).toEqual({ value: 'Actividad' });
    expect(cellAt(sheet, 2, 0)).toEqual({ value: 1 });
    expect(cellAt(sheet, 2, 3)).toEqual({ value: true });
  });

  it('keeps zero and false, which are values', () => {
    expect(cellAt(sheet, 4, 0)).toEqual({ value: 0 });
    expect(cellAt(sheet, 4, 1)).toEqual({ value: false });
  });

  it('takes whole cells with fill, format or formula', () => {
    expect(cellAt(sheet, 5, 1)).toEqual({ value: null, fill: '#BFBFBF' });
    expect(cellAt(sheet, 5, 2)).toEqual({ value: 45445, numberFormat: 'dd/mm/yyyy' });
    expect(cellAt(sheet, 5, 3)).toEqual({ value: 3, formula: '=1+2' });
  });

  it('has neither empty cells nor empty rows', () => {
    expect([...sheet.rows.keys()]).toEqual([0, 2, 4, 5, 7]);
    expect([...(sheet.rows.get(2)?.keys() ?? [])]).toEqual([0, 3]);
    expect([...(sheet.rows.get(5)?.keys() ?? [])]).toEqual([1, 2, 3]);
  });

  it('holds null, never an empty text, where only the fill is left', () => {
    expect(cellAt(sheet, 7, 0)).toEqual({ value: null, fill: '#FF0000' });
  });

  it('is visible, open and known by its name unless told', () => {
    expect({ ...sheet, rows: null }).toEqual({
      id: 'Plan',
      name: 'Plan',
      visibility: 'visible',
      protected: false,
      hiddenRows: new Set(),
      rows: null,
    });
  });

  it('takes what it is told', () => {
    const told = buildSheet('Plan', [['x']], {
      id: 'hoja-7',
      visibility: 'hidden',
      protected: true,
      hiddenRows: new Set([3]),
    });
    expect([told.id, told.name, told.visibility, told.protected]).toEqual(['hoja-7', 'Plan', 'hidden', true]);
    expect([...told.hiddenRows]).toEqual([3]);
  });
});

describe('cellAt', () => {
  const sheet = buildSheet('Plan', [['a']]);

  it.each([
    [0, 1],
    [1, 0],
    [-1, 0],
    [0, -1],
  ])('is undefined at row %d, column %d of a sheet with A1 alone', (row, column) => {
    expect(cellAt(sheet, row, column)).toBeUndefined();
  });
});

describe('lastRowOf', () => {
  it.each([
    ['an empty sheet', [], -1],
    ['a sheet of blanks', [[null], ['']], -1],
    ['a sheet with blanks at the end', [['a'], [], ['b'], [null]], 2],
  ])('of %s', (_name, rows, last) => {
    expect(lastRowOf(buildSheet('Plan', rows))).toBe(last);
  });
});

describe('buildWorkbook', () => {
  const plan = buildSheet('Plan', [['a']]);
  const grid = buildSheet('Calendario', []);

  it('is a workbook of 1900 dates without protection or settings unless told', () => {
    expect(buildWorkbook([plan])).toEqual({
      name: 'libro.xlsx',
      dateSystem: 1900,
      structureProtected: false,
      settings: null,
      sheets: [plan],
    });
  });

  it('takes what it is told', () => {
    const told = buildWorkbook([], {
      name: 'plan.xlsx',
      dateSystem: 1904,
      structureProtected: true,
      settings: '{}',
    });
    expect(told).toEqual({
      name: 'plan.xlsx',
      dateSystem: 1904,
      structureProtected: true,
      settings: '{}',
      sheets: [],
    });
  });

  it('keeps the order of the sheets and finds them by their exact name', () => {
    const workbook = buildWorkbook([plan, grid]);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Plan', 'Calendario']);
    expect(sheetNamed(workbook, 'Calendario')).toBe(grid);
    expect(sheetNamed(workbook, 'calendario')).toBeUndefined();
    expect(sheetNamed(workbook, 'Plan ')).toBeUndefined();
  });
});
