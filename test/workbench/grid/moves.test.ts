import { drawnOut, moved } from '../../../src/workbench/grid/moves';
import { shapeOf } from '../../../src/workbench/grid/sheetShape';
import type { SheetModel } from '../../../src/emulated-excel/workbookModel';
import { areaOf, extended, selectionOf } from '../../../src/workbench/desk/selection';
import { merge, sheetWith } from './sheetWith';

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
