import { describe, expect, it } from '@jest/globals';
import type { SheetAccount } from '../../../src/calendar/account';
import type { UnreadCell } from '../../../src/calendar/calendar';
import { troublesOf } from '../../../src/taskpane/reading/troubles';

const account: SheetAccount = {
  sheet: 'Plan',
  leftOut: '',
  leftOutByUser: false,
  tables: [
    {
      headerRow: 0,
      headerHeight: 1,
      headerByUser: false,
      firstColumn: 0,
      lastColumn: 4,
      columns: [],
      rows: [
        { row: 0, fate: 'header' },
        { row: 1, fate: 'activity' },
        { row: 7, fate: 'not-understood' },
        { row: 8, fate: 'left-out-by-user' },
      ],
    },
  ],
  outside: [],
  besides: [],
  lost: [],
};
const unread = (row: number, column: number, reason: 'date' | 'row', sheet = 'Plan'): UnreadCell => ({
  cell: { sheet, row, column },
  text: `${reason} ${String(column)}`,
  reason,
});
const textAt = () => ({ column: 2, text: 'first' });

describe('What was not understood of a sheet', () => {
  it('is an entry a row from the top: whole rows before dates in them, of other sheets nothing', () => {
    const cells = [
      unread(5, 3, 'date'),
      unread(5, 4, 'date'),
      unread(3, 4, 'date'),
      unread(3, 1, 'row'),
      unread(3, 3, 'date'),
      unread(2, 1, 'row', 'Otra'),
    ];
    expect(
      troublesOf(account, cells, textAt).map(({ row, cell, wholeRow }) => [row, cell.column, wholeRow]),
    ).toEqual([
      [3, 1, true],
      [5, 3, false],
      [7, 2, true],
    ]);
  });

  it('is told once where the account and the cells say the same', () => {
    expect(troublesOf(account, [unread(7, 1, 'row')], textAt)).toMatchObject([{ row: 7, text: 'row 1' }]);
  });
});
