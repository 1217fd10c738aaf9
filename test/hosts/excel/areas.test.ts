import {
  LONGEST_ADDRESS,
  addressGroups,
  addressOf,
  coveringBlocks,
  cellsOf,
  packed,
  rectanglesOf,
  slicesOf,
} from '../../../src/hosts/excel/areas';

const cells = (...addresses: [number, number][]) => addresses.map(([row, column]) => ({ row, column }));

describe('Cells as rectangles', () => {
  it.each([
    ['no cells', [], []],
    ['one cell', cells([1, 1]), ['B2']],
    ['a row', cells([0, 2], [0, 0], [0, 1]), ['A1:C1']],
    ['a column', cells([2, 0], [0, 0], [1, 0]), ['A1:A3']],
    ['a block', cells([0, 0], [0, 1], [1, 0], [1, 1]), ['A1:B2']],
    ['a gap in a row', cells([0, 0], [0, 2]), ['A1', 'C1']],
    ['a gap between rows', cells([0, 0], [2, 0]), ['A1', 'A3']],
    ['rows of different widths', cells([0, 0], [0, 1], [1, 0]), ['A1:B1', 'A2']],
    ['a cell given twice', cells([0, 0], [0, 0]), ['A1']],
    ['rows in any order', cells([5, 3], [4, 3], [3, 3]), ['D4:D6']],
  ])('takes %s', (_what, given, expected) => {
    expect(rectanglesOf(given).map(addressOf).sort()).toEqual(expected);
  });

  it('loses no cell and covers no other', () => {
    const given = Array.from({ length: 400 }, (_cell, index) => ({
      row: (index * 7) % 37,
      column: (index * 11) % 23,
    }));
    const covered = rectanglesOf(given).flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: bottom - top + 1 }, (_row, row) =>
        Array.from({ length: right - left + 1 }, (_column, column) => `${top + row},${left + column}`),
      ).flat(),
    );
    expect([...covered].sort()).toEqual(
      [...new Set(given.map(({ row, column }) => `${row},${column}`))].sort(),
    );
  });

  it('keeps addresses below what getRanges takes', () => {
    const rectangles = rectanglesOf(
      Array.from({ length: 5000 }, (_cell, index) => ({ row: index * 2, column: 3 })),
    );
    const groups = addressGroups(rectangles);
    expect(groups.flat()).toEqual(rectangles);
    for (const group of groups)
      expect(group.map(addressOf).join(',').length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  it('covers scattered rectangles with blocks of few cells', () => {
    const scattered = rectanglesOf(cells([0, 0], [1, 5], [9000, 2], [9001, 3]));
    const blocks = coveringBlocks(scattered, 100);
    for (const block of blocks) expect(cellsOf(block)).toBeLessThanOrEqual(100);
    for (const { top, left } of scattered) {
      const holder = blocks.find(
        (block) => block.top <= top && block.bottom >= top && block.left <= left && block.right >= left,
      );
      expect(holder).toBeDefined();
    }
  });

  it('slices a rectangle across its rows without losing one', () => {
    const slices = slicesOf({ top: 3, left: 0, bottom: 102, right: 9 }, 250);
    expect(slices.map(({ top, bottom }) => [top, bottom])).toEqual([
      [3, 27],
      [28, 52],
      [53, 77],
      [78, 102],
    ]);
  });

  it('packs in order up to a limit, what is larger alone', () => {
    expect(packed([3, 4, 20, 1, 1], (size) => size, 8)).toEqual([[3, 4], [20], [1, 1]]);
  });
});
