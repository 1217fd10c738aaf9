import { columnsOf, heightEstimate, shapeOf } from '../../../src/workbench/grid/sheetShape';
import { merge, sheetWith } from './sheetWith';

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
