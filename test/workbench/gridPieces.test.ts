import fc from 'fast-check';
import { cellStyle } from '../../src/workbench/grid/cellStyle';
import { gridAction } from '../../src/workbench/grid/gridKeys';
import { drawnOut, moved } from '../../src/workbench/grid/moves';
import { mergesWithin, rowCells, stretched } from '../../src/workbench/grid/rowCells';
import { RowLayout } from '../../src/workbench/grid/rowLayout';
import { columnsOf, heightEstimate, shapeOf } from '../../src/workbench/grid/sheetShape';
import { SheetModel } from '../../src/emulated-excel/workbookModel';
import { areaOf, extended, selectionOf } from '../../src/workbench/desk/selection';

/** A sheet of the model with these values. */
function sheetWith(rows: readonly (readonly (string | null)[])[]): SheetModel {
  const sheet = new SheetModel('1', 'Plan');
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.ensure(row, column).value = value;
    }),
  );
  return sheet;
}

const merge = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe('where rows lie', () => {
  it('finds the row at any distance, whatever was measured', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 });
    const measures = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 90 })));
    fc.assert(
      fc.property(heights, measures, (estimates, measured) => {
        const layout = new RowLayout(estimates.length, (row) => estimates[row] ?? 0);
        for (const [row, height] of measured) {
          layout.topOf(row);
          layout.measure(row, height);
        }
        let top = 0;
        for (let row = 0; row < layout.count; row += 1) {
          expect(layout.topOf(row)).toBe(top);
          expect(layout.rowAt(top)).toBe(row);
          expect(layout.rowAt(top + layout.heightOf(row) - 1)).toBe(row);
          top += layout.heightOf(row);
        }
        expect(layout.height).toBe(top);
      }),
    );
  });

  it('tells by how much a height differs', () => {
    const layout = new RowLayout(2, () => 20);
    expect([layout.measure(1, 50), layout.measure(1, 50), layout.measure(7, 50)]).toEqual([30, 0, 0]);
  });
});

describe('cells of a row of the table', () => {
  it('cover every column once, merged areas or not', () => {
    const area = fc
      .tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map((numbers) => merge(...numbers));
    fc.assert(
      fc.property(area, fc.nat(5), (one, from) => {
        const merges = mergesWithin([one], from, from + 4, 6);
        const covered = new Set<string>();
        for (let row = from; row <= from + 4; row += 1) {
          for (const cell of rowCells(row, 6, merges)) {
            for (let down = 0; down < cell.rowSpan; down += 1) {
              for (let right = 0; right < cell.columnSpan; right += 1) {
                const place = `${row + down},${cell.column + right}`;
                expect(covered.has(place)).toBe(false);
                covered.add(place);
              }
            }
          }
        }
        expect(covered.size).toBe(30);
      }),
    );
  });

  it('show the first cell of a merged area that began above', () => {
    const [cell] = rowCells(5, 2, mergesWithin([merge(2, 0, 6, 2)], 5, 9, 2));
    expect(cell).toEqual({ column: 0, rowSpan: 3, columnSpan: 2, shownRow: 2, shownColumn: 0 });
  });

  it.each([
    [[merge(8, 0, 5, 1)], { from: 8, to: 20 }],
    [[merge(19, 0, 5, 1)], { from: 10, to: 23 }],
    [[merge(0, 0, 500, 1)], { from: 10, to: 20 }],
    [[merge(30, 0, 5, 1)], { from: 10, to: 20 }],
  ])('are drawn whole where merged areas are not too tall: %j', (merges, expected) => {
    expect(stretched(merges, 10, 20)).toEqual(expected);
  });
});

describe('the shape of a sheet', () => {
  it('has room beside and below what is used', () => {
    const shape = shapeOf(sheetWith(Array.from({ length: 100 }, () => ['x', 'y'])));
    expect(shape).toMatchObject({ lastRow: 99, lastColumn: 1 });
    expect(shape.rows).toBeGreaterThan(100);
  });

  it('has the widths of added sheets in points and of the file in characters', () => {
    const sheet = sheetWith([['x']]);
    sheet.columnWidths.set(0, 45);
    expect(columnsOf(sheet, null, 1)[0]?.width).toBe(60);
  });

  it('takes more height for wrapped text, none for merged cells', () => {
    const sheet = sheetWith([['palabra '.repeat(20)], ['palabra '.repeat(20)], ['x']]);
    for (const row of [0, 1]) sheet.ensure(row, 0).wrap = true;
    sheet.merges.push(merge(1, 0, 1, 5));
    const height = heightEstimate(sheet, null, [120]);
    expect(height(0)).toBeGreaterThan(100);
    expect([height(1), height(2)]).toEqual([20, 20]);
  });
});

describe('moving', () => {
  const ground = (sheet: SheetModel) => ({
    sheet,
    shape: { ...shapeOf(sheet), rows: 30, columns: 6 },
    page: 10,
  });

  it.each([
    ['dataDown', { row: 1, column: 0 }],
    ['dataRight', { row: 0, column: 5 }],
    ['pageDown', { row: 10, column: 0 }],
    ['end', { row: 4, column: 1 }],
    ['rowEnd', { row: 0, column: 0 }],
    ['up', { row: 0, column: 0 }],
  ] as const)('%s leads to %j', (move, place) => {
    const sheet = sheetWith([['a'], ['b'], [], [], ['c', 'd']]);
    expect(moved(ground(sheet), selectionOf(0, 0), move)).toEqual(place);
  });

  it('starts at the first cell that scrolls', () => {
    const sheet = sheetWith([['a']]);
    sheet.frozen = { rows: 2, columns: 1 };
    expect(moved(ground(sheet), selectionOf(9, 3), 'start')).toEqual({ row: 2, column: 1 });
  });

  it('takes a merged area in one step when the selection is drawn out', () => {
    const sheet = sheetWith([['a']]);
    sheet.merges.push(merge(1, 0, 3, 2));
    const first = drawnOut(ground(sheet), selectionOf(0, 0), 'down');
    const selection = extended(selectionOf(0, 0), first.row, first.column);
    expect(areaOf(sheet, selection)).toEqual(merge(0, 0, 4, 2));
    const second = drawnOut(ground(sheet), selection, 'down');
    expect(areaOf(sheet, extended(selection, second.row, second.column))).toEqual(merge(0, 0, 5, 2));
  });
});

describe('keys and looks', () => {
  const key = (name: string, held: Partial<{ ctrl: boolean; shift: boolean; alt: boolean }> = {}) =>
    gridAction({ key: name, ctrl: false, shift: false, alt: false, ...held })?.kind ?? null;

  it.each([
    [key('á'), 'write'],
    [key('Dead'), 'write'],
    [key(' '), 'write'],
    [key(' ', { shift: true }), 'selectRow'],
    [key(' ', { ctrl: true }), 'selectColumn'],
    [key('Backspace'), 'clearAndWrite'],
    [key('z', { ctrl: true, shift: true }), 'redo'],
    [key('c', { ctrl: true }), null],
    [key('F5'), null],
    [key('a', { alt: true }), null],
  ])('%s is %s', (action, expected) => {
    expect(action).toBe(expected);
  });

  it('aligns by what a cell holds unless its look says otherwise', () => {
    const aligned = (value: string | number | boolean, horizontal?: string) =>
      cellStyle(horizontal === undefined ? {} : { horizontal }, value, null).textAlign;
    expect([aligned('x'), aligned(1), aligned(true), aligned(1, 'left')]).toEqual([
      'left',
      'right',
      'center',
      'left',
    ]);
  });

  it('draws borders, fills and text as the file says', () => {
    const look = {
      underline: true,
      strike: true,
      indent: 1,
      borders: {
        top: { style: 'medium', color: '#FF0000' },
        left: { style: 'mediumDashed', color: '#000000' },
      },
    } as const;
    expect(cellStyle(look, 'x', '#00FF00')).toMatchObject({
      backgroundColor: '#00FF00',
      textDecoration: 'underline line-through',
      borderTop: '2px solid #FF0000',
      borderLeft: '2px dashed #000000',
      paddingLeft: 12,
    });
  });
});
