import type { SheetAccount } from '../../calendar/account';
import type { UnreadCell } from '../../calendar/calendar';
import type { CellRef } from '../../snapshot/address';

/** A row of which something was not understood. */
export interface Trouble {
  /** 0-based. */
  readonly row: number;
  /** What was not understood, as typed. */
  readonly text: string;
  /** Where it stands. */
  readonly cell: CellRef;
  /** True where the whole row was not understood; else only a date of it. */
  readonly wholeRow: boolean;
}

/**
 * What was not understood of a sheet, an entry a row, from the top: rows that are nothing the plan has, and dates in no
 * spelling that we know. `textAt` gives the first text of a row and its 0-based column.
 */
export function troublesOf(
  { sheet, tables }: SheetAccount,
  unread: readonly UnreadCell[],
  textAt: (row: number) => { readonly column: number; readonly text: string },
): Trouble[] {
  const found = new Map<number, Trouble>();
  for (const { cell, text, reason } of unread) {
    if (cell.sheet !== sheet || found.get(cell.row)?.wholeRow === true) continue;
    const wholeRow = reason === 'row';
    if (wholeRow || !found.has(cell.row)) found.set(cell.row, { row: cell.row, text, cell, wholeRow });
  }
  for (const { row, fate } of tables.flatMap(({ rows }) => rows)) {
    if (fate !== 'not-understood' || found.has(row)) continue;
    const { column, text } = textAt(row);
    found.set(row, { row, text, cell: { sheet, row, column }, wholeRow: true });
  }
  return [...found.values()].sort((one, other) => one.row - other.row);
}
