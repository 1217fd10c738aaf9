import type { SheetAccount } from '../calendar/account';
import { a1, columnLetters } from '../snapshot/address';

const numbers = (rows: readonly number[]): number[] => rows.map((row) => row + 1);

/** How each table was read, an entry a table; its shape is a contract (README, «Salida JSON»). */
export function readingJson(account: readonly SheetAccount[]) {
  return account.flatMap(({ sheet, tables }) =>
    tables.map(({ headerRow, columns, rows }) => ({
      sheet,
      headerRow: headerRow + 1,
      rows: rows.filter(({ fate }) => fate === 'activity').length,
      columns: columns.map(({ column, header, role, confidence, why }) => ({
        column: columnLetters(column),
        header,
        role,
        confidence,
        why,
      })),
    })),
  );
}

/** What else there is to say of each sheet: why it was left out, rows that were not read, corrections that were lost. */
export function sheetsJson(account: readonly SheetAccount[]) {
  return account.map(({ sheet, leftOut, leftOutByUser, tables, outside, besides, lost }) => {
    const rows = tables.flatMap((table) => table.rows);
    const of = (wanted: string) => numbers(rows.filter(({ fate }) => fate === wanted).map(({ row }) => row));
    return {
      sheet,
      leftOut: leftOut === '' ? null : leftOut,
      leftOutByUser,
      notUnderstood: of('not-understood'),
      notActivities: of('left-out-by-user'),
      outside: numbers(outside),
      besides: besides.map(({ row, column }) => a1(row, column)),
      lost,
    };
  });
}
