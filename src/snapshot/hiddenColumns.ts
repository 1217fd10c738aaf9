import type { SheetSnapshot } from './workbook';

/** Columns from the first to the last, 0-based, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

function lastColumnOf(rows: SheetSnapshot['rows']): number {
  let last = -1;
  for (const cells of rows.values()) for (const column of cells.keys()) last = Math.max(last, column);
  return last;
}

/**
 * The hidden columns of a sheet that holds those cells, as a snapshot has them. Spans may overlap and stand in any order;
 * what lies beyond the last cell is left out, so that "all the rest of the sheet" costs nothing.
 */
export function hiddenColumnsOf(
  rows: SheetSnapshot['rows'],
  spans: readonly ColumnSpan[],
): Pick<SheetSnapshot, 'hiddenColumns'> {
  if (spans.length === 0) return {};
  const end = lastColumnOf(rows);
  const hidden = new Set<number>();
  let next = 0;
  for (const { first, last } of [...spans].sort((one, other) => one.first - other.first)) {
    for (next = Math.max(next, first); next <= Math.min(last, end); next += 1) hidden.add(next);
  }
  return hidden.size === 0 ? {} : { hiddenColumns: hidden };
}
