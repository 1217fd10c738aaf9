import { describe, expect, it } from '@jest/globals';
import { hiddenColumnsOf } from '../../src/snapshot/hiddenColumns';
import { buildSheet } from '../../src/snapshot/workbook';

const { rows } = buildSheet('Plan', [['a'], ['b', 'c', null, 'd']]);

describe('The hidden columns of a sheet', () => {
  it.each([
    ['none', [], undefined],
    ['as far as cells go', [{ first: 2, last: 16_383 }], [2, 3]],
    [
      'each once and in order',
      [
        { first: 3, last: 3 },
        { first: 0, last: 1 },
        { first: 0, last: 0 },
      ],
      [0, 1, 3],
    ],
    ['none where they lie beyond', [{ first: 4, last: 9 }], undefined],
  ])('are %s', (_what, spans, hidden) => {
    const { hiddenColumns } = hiddenColumnsOf(rows, spans);
    expect(hiddenColumns && [...hiddenColumns]).toEqual(hidden);
  });

  it('cost as much as the sheet is wide, however many spans say so', () => {
    const spans = Array.from({ length: 200_000 }, () => ({ first: 0, last: 16_383 }));
    const wide = buildSheet('Plan', [[...Array<null>(16_383).fill(null), 'x']]);
    const start = performance.now();
    expect(hiddenColumnsOf(wide.rows, spans).hiddenColumns?.size).toBe(16_384);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('are none in a sheet without cells', () => {
    expect(hiddenColumnsOf(new Map(), [{ first: 0, last: 16_383 }])).toEqual({});
  });
});
