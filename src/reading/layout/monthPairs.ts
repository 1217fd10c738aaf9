import type { SheetView } from '../view/sheetView';
import type { MonthLabel } from './monthColumns';
import { monthLabelsIn } from './monthColumns';

/** A month over a column of starts and one of ends: dates of that month, not slots of a time axis. */
export interface MonthPair extends MonthLabel {
  /** 0-based. */
  readonly start: number;
  /** 0-based. */
  readonly end: number;
}

const FEWEST = 2;

function pairsIn(view: SheetView, monthRow: number, row: number): MonthPair[] {
  const months = monthLabelsIn(view, monthRow, FEWEST);
  const pairs: MonthPair[] = [];
  for (const [index, month] of months.entries()) {
    const next = months[index + 1]?.column ?? month.column + Math.max(view.width(monthRow, month.column), 2);
    const [start, end, more] = view
      .columns(row)
      .filter((column) => column >= month.column && column < next && view.text(row, column).trim() !== '');
    if (start === undefined || end === undefined || more !== undefined) return [];
    if (view.meaning(row, start)?.role !== 'start' || view.meaning(row, end)?.role !== 'end') return [];
    pairs.push({ ...month, start, end });
  }
  return pairs;
}

/**
 * The pairs "Inicio | Término" below each month of a header that begins at a row (0-based), with the month and, where the
 * sheet says it, the year that each stands under; [] where there are none. The months stand in that row or the one above
 * it, the pairs right below them. What a pair's cells say is of its month: a bare "5" is the fifth of it. A reader of lists
 * takes them for columns of start and end whose section is the pair's month; `timeAxisIn` gives no axis for them.
 */
export function pairsUnderMonths(view: SheetView, row: number): MonthPair[] {
  const below = pairsIn(view, row, row + 1);
  return below.length > 0 || row === 0 ? below : pairsIn(view, row - 1, row);
}
