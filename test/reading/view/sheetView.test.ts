import { SheetView } from '../../../src/reading/view/sheetView';
import { buildSheet } from '../../../src/snapshot/workbook';
import { serial } from '../writing';

const SHEET = buildSheet(
  'Plan',
  [
    ['Núm.', 'Actividad', null, 'Fecha de inicio'],
    [],
    [serial(3.1, '0.00'), '  Instalar el COTAPREP ', true, serial(46_266)],
    [null, null, null, ' 1 de septiembre '],
  ],
  { hiddenRows: new Set([2]) },
);

const view = SheetView.of(SHEET, 1900);

describe('a view of a sheet', () => {
  test.each<[number, number | null, string]>([
    [0, 0, 'Núm.'],
    [2, 0, '3.10'],
    [2, 1, '  Instalar el COTAPREP '],
    [2, 2, 'VERDADERO'],
    [2, 3, '2026-09-01'],
    [1, 0, ''],
    [9, 9, ''],
    [0, null, ''],
  ])('tells the text at row %i, column %p', (row, column, text) => {
    expect(view.text(row, column)).toBe(text);
    expect(view.text(row, column)).toBe(text);
  });

  it('tells texts as they are compared', () => {
    expect([view.folded(0, 0), view.folded(2, 1), view.folded(1, 1)]).toEqual([
      'num',
      'instalar el cotaprep',
      '',
    ]);
  });

  it('tells days of true dates only', () => {
    expect([view.date(2, 3), view.date(3, 3), view.date(2, 0)]).toEqual(['2026-09-01', null, null]);
    expect(SheetView.of(SHEET, 1904).date(2, 3)).toBe('2030-09-02');
  });

  it('tells what a cell says as a date, with its place', () => {
    expect(view.dateText(3, 3)).toMatchObject({
      text: { kind: 'spans' },
      source: { cell: { sheet: 'Plan', row: 3, column: 3 }, text: ' 1 de septiembre ', serial: false },
    });
    expect([view.dateText(3, 0), view.dateText(3, null)]).toEqual([null, null]);
  });

  it('tells what a cell means as a header', () => {
    expect([view.meaning(0, 0)?.role, view.meaning(0, 3)?.role, view.meaning(0, 2)]).toEqual([
      'code',
      'start',
      null,
    ]);
  });

  it('lists rows and columns that hold something, in order', () => {
    expect(view.rows()).toEqual([0, 2, 3]);
    expect([view.columns(0), view.columns(1), view.columns(3)]).toEqual([[0, 1, 3], [], [3]]);
    expect([...view.hiddenRows]).toEqual([2]);
  });

  it('converts a cell once, also where several windows look at it', () => {
    const window = view.columnsFrom(3, 9);
    expect(window.dateText(3, 3)).toBe(view.dateText(3, 3));
    expect(window.columnsFrom(0, 4).dateText(3, 3)).toBe(view.dateText(3, 3));
    expect(window.meaning(0, 3)).toBe(view.meaning(0, 3));
  });
});

describe('a window of columns', () => {
  const window = view.columnsFrom(0, 3);

  it('shows its own cells only', () => {
    expect([window.text(2, 1), window.text(2, 3), window.folded(0, 3)]).toEqual([
      '  Instalar el COTAPREP ',
      '',
      '',
    ]);
    expect([window.cell(2, 3), window.dateText(2, 3), window.date(2, 3), window.meaning(0, 3)]).toEqual([
      undefined,
      null,
      null,
      null,
    ]);
  });

  it('has the rows with one of its cells', () => {
    expect(window.rows()).toEqual([0, 2]);
    expect([window.columns(0), window.columns(3)]).toEqual([[0, 1], []]);
  });

  it('narrows a window, and never widens it', () => {
    expect(window.columnsFrom(1, 9).columns(0)).toEqual([1]);
  });
});
