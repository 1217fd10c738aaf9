import type { Area } from '../../emulated-excel/area';
import { intersection } from '../../emulated-excel/area';

/** One cell of the table: the place that it shows and how many rows and columns it takes. */
export interface TableCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Place whose contents it shows; another one where a merged area began above what is drawn. */
  readonly shownRow: number;
  readonly shownColumn: number;
}

/** Merged areas as they come to lie in rows `from` to `to` (both included) of the table: cut at its edges. */
export function mergesWithin(
  merges: readonly Area[],
  from: number,
  to: number,
  columns: number,
): { readonly area: Area; readonly merge: Area }[] {
  const drawn = { row: from, column: 0, rows: to - from + 1, columns };
  return merges.flatMap((merge) => {
    const area = intersection(merge, drawn);
    return area ? [{ area, merge }] : [];
  });
}

/** The cells of a row of the table, left to right; those that a merged area covers are absent. */
export function rowCells(
  row: number,
  columns: number,
  merges: readonly { readonly area: Area; readonly merge: Area }[],
): TableCell[] {
  const here = merges.filter(({ area }) => row >= area.row && row < area.row + area.rows);
  const cells: TableCell[] = [];
  for (let column = 0; column < columns; column += 1) {
    const found = here.find(({ area }) => column >= area.column && column < area.column + area.columns);
    if (!found) {
      cells.push({ column, rowSpan: 1, columnSpan: 1, shownRow: row, shownColumn: column });
      continue;
    }
    const { area, merge } = found;
    if (row === area.row && column === area.column) {
      const spans = { rowSpan: area.rows, columnSpan: area.columns };
      cells.push({ column, ...spans, shownRow: merge.row, shownColumn: merge.column });
    }
    column = area.column + area.columns - 1;
  }
  return cells;
}

/** More rows than this are not drawn for the sake of one merged area. */
const TALLEST_MERGE = 100;

/** The rows to draw, stretched so that they cut no merged area of bearable height. */
export function stretched(
  merges: readonly Area[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let [first, last] = [from, to];
  for (const { row, rows } of merges) {
    if (rows > TALLEST_MERGE || row > to || row + rows <= from) continue;
    first = Math.min(first, row);
    last = Math.max(last, row + rows - 1);
  }
  return { from: first, to: last };
}
