import fc from 'fast-check';
import { bestAssignment } from '../../../../src/lineamientos/matching/model/bestAssignment';

type Gains = readonly (readonly (number | null)[])[];

const assign = (gains: Gains): number[] =>
  bestAssignment(gains.length, gains[0]?.length ?? 0, (row, column) => gains[row]?.[column] ?? null);

const sumOf = (gains: Gains, found: readonly number[]): number =>
  found.reduce((sum, column, row) => sum + (column < 0 ? 0 : (gains[row]?.[column] ?? 0)), 0);

/** The greatest sum by trying everything. */
function greatest(gains: Gains, row = 0, taken: ReadonlySet<number> = new Set()): number {
  if (row === gains.length) return 0;
  const tried = (gains[row] ?? []).map((gain, column) =>
    gain === null || gain <= 0 || taken.has(column)
      ? 0
      : gain + greatest(gains, row + 1, new Set([...taken, column])),
  );
  return Math.max(greatest(gains, row + 1, taken), ...tried);
}

describe('The best assignment', () => {
  it.each<[string, Gains, number[]]>([
    [
      'gives way where both are better off',
      [
        [5, 4],
        [5, 1],
      ],
      [1, 0],
    ],
    [
      'leaves a row without what brings nothing',
      [
        [-1, 0],
        [3, null],
      ],
      [-1, 0],
    ],
    ['gives one column once', [[2], [3]], [-1, 0]],
    ['is empty without rows', [], []],
  ])('%s', (_, gains, expected) => {
    expect(assign(gains)).toEqual(expected);
  });

  it('has the greatest sum, each column once', () => {
    const gain = fc.option(fc.integer({ min: -3, max: 9 }), { nil: null });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(gain, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (gains) => {
        const found = assign(gains);
        const columns = found.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        expect(sumOf(gains, found)).toBe(greatest(gains));
      }),
      { numRuns: 500 },
    );
  });
});
