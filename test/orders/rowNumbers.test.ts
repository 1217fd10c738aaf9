import { describe, expect, it } from '@jest/globals';
import { rowsInWords, rowsNamed } from '../../src/orders/rowNumbers';

describe('Rows that a person names', () => {
  it.each<[string, number[] | null]>([
    ['12', [11]],
    ['15, 12', [11, 14]],
    ['12,15-17', [11, 14, 15, 16]],
    ['12 15 – 17; 12', [11, 14, 15, 16]],
    ['1-1', [0]],
    ['1048576', [1_048_575]],
    ['', null],
    [' , ', null],
    ['0', null],
    ['17-15', null],
    ['1048577', null],
    ['1-1048576', null],
    ['doce', null],
    ['-3', null],
    ['3-', null],
    ['1.5', null],
  ])('%j', (text, rows) => {
    expect(rowsNamed(text)).toEqual(rows);
  });
});

describe('Rows in words', () => {
  it.each<[number[], string]>([
    [[], ''],
    [[0], '1'],
    [[0, 1], '1, 2'],
    [[0, 1, 2, 5, 7, 8, 9], '1–3, 6, 8–10'],
  ])('%j: %s', (rows, words) => {
    expect(rowsInWords(rows)).toBe(words);
    expect(rows.length === 0 ? null : rows).toEqual(rowsNamed(words));
  });
});
