import { describe, expect, it } from '@jest/globals';
import { buildSheet } from '../../../src/snapshot/workbook';
import { likelyHeaderRow, rowPreview, rowTexts } from '../../../src/taskpane/reading/headerRows';

const sheet = buildSheet('Plan', [
  ['Plan de trabajo'],
  [],
  [null, 'Núm.', 'Qué\nse hace', ' ', 'Fecha'],
  [null, 1, 'x'.repeat(90), 'y', { value: 46329, numberFormat: 'dd/mm/yyyy' }],
]);

describe('The row that headers are looked for in', () => {
  it('is the one with the most short texts', () => {
    expect(likelyHeaderRow(sheet)).toBe(2);
  });

  it('is the first of several alike, and none in an empty sheet', () => {
    expect(
      likelyHeaderRow(
        buildSheet('Plan', [
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toBe(0);
    expect(likelyHeaderRow(buildSheet('Plan', []))).toBeNull();
  });
});

describe('What a row says', () => {
  it('is the text of each cell that has one', () => {
    expect(rowTexts(sheet, 2, 1900)).toEqual([
      { column: 1, text: 'Núm.' },
      { column: 2, text: 'Qué se hace' },
      { column: 4, text: 'Fecha' },
    ]);
    expect(rowTexts(sheet, 1, 1900)).toEqual([]);
  });

  it('fits into a line', () => {
    expect(rowPreview(rowTexts(sheet, 2, 1900))).toBe('Núm. · Qué se hace · Fecha');
    const long = rowPreview(rowTexts(sheet, 3, 1900).concat(rowTexts(sheet, 3, 1900)));
    expect(long.length).toBeLessThanOrEqual(120);
    expect(long.endsWith('…')).toBe(true);
  });
});
