import type { RowFate, TableAccount } from '../../src/calendar/account';
import { a1 } from '../../src/snapshot/address';
import { sheetNamed } from '../../src/snapshot/workbook';
import type { Examination } from '../../src/validation/examine';

/** Rows of which one thing is said as a whole: that they number the columns, or that they were not read. */
const WHOLE_ROWS: ReadonlySet<RowFate> = new Set([
  'column-numbers',
  'left-out-by-user',
  'not-understood',
  'note',
]);
/** Some sign that is seen: neither a blank nor one without width. */
const VISIBLE = /[^\s\u200B\uFEFF]/;
/** Rows that say what each of their cells is by the columns of their table. */
const BY_COLUMNS: ReadonlySet<RowFate> = new Set(['header', 'activity', 'continuation']);

/** True when a table says what a cell is: by its row as a whole, or by its column. */
function isTold(table: TableAccount, row: number, column: number): boolean {
  const fate = table.rows.find((one) => one.row === row)?.fate;
  if (fate === undefined) return false;
  if (WHOLE_ROWS.has(fate)) return true;
  return BY_COLUMNS.has(fate) && table.columns.some((one) => one.column === column);
}

/**
 * The cells with something in them of which an account says nothing, as "Sheet!A1 fate": neither what they were read as
 * (by the column and row of a table, or as a heading), nor that they were not understood, nor that they stand outside
 * every table. Written apart from what makes the account, so that a fault of the one is none of the other.
 */
export function untoldCells({ calendar, workbook }: Examination): string[] {
  const unread = new Set(calendar.unread.map(({ cell }) => `${cell.sheet}!${a1(cell.row, cell.column)}`));
  return calendar.account.flatMap(({ sheet: name, leftOut, tables, outside, besides }) => {
    const sheet = sheetNamed(workbook, name);
    if (!sheet || leftOut !== '') return [];
    const beyond = new Set(outside);
    for (const { row, column } of besides) unread.add(`${name}!${a1(row, column)}`);
    return [...sheet.rows].flatMap(([row, cells]) => {
      if (beyond.has(row)) return [];
      const here = tables.filter(({ rows }) => rows.some((one) => one.row === row));
      const filled = [...cells].filter(([, { value }]) => value !== null && VISIBLE.test(String(value)));
      const heads = here.some(({ rows }) => rows.some((one) => one.row === row && one.fate === 'section'));
      return filled.flatMap(([column, { value }], index) => {
        const place = `${name}!${a1(row, column)}`;
        const isHeading = heads && index === 0;
        if (isHeading || unread.has(place) || here.some((table) => isTold(table, row, column))) return [];
        const fates = here.map(
          ({ rows, firstColumn, lastColumn }) =>
            `${rows.find((one) => one.row === row)?.fate ?? '-'} ${firstColumn}-${lastColumn}`,
        );
        return [`${place} ${JSON.stringify(value)} (${fates.join('; ')})`];
      });
    });
  });
}
