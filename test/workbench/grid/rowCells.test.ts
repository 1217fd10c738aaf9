import fc from 'fast-check';
import { mergesWithin, rowCells, stretched } from '../../../src/workbench/grid/rowCells';
import { merge } from './sheetWith';

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
