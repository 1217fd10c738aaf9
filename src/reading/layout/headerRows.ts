import type { SheetView } from '../view/sheetView';
import type { HeaderMeaning } from '../headers/headerMeaning';
import type { TimeAxis } from './timeAxis';

/** A cell of a header with what it means. */
export interface HeaderCell {
  column: number;
  text: string;
  /** The text as it is compared. */
  folded: string;
  meaning: HeaderMeaning | null;
}

/** The cells of a row (0-based) that have a text, with what each means as a header. */
export function headerCells(view: SheetView, row: number): HeaderCell[] {
  return view.columns(row).flatMap((column) => {
    const text = view.text(row, column).trim();
    if (text === '') return [];
    return [{ column, text, folded: view.folded(row, column), meaning: view.meaning(row, column) }];
  });
}

/** How far below a header the row is that refines it: two rows where only a word about the dates lies between ("Programadas"). */
export function rowsToRefinement(view: SheetView, row: number, top: readonly HeaderCell[]): number {
  const between = headerCells(view, row + 1);
  const periods = new Set(
    top.flatMap(({ column, meaning }) => (meaning?.role === 'period' ? [column, column + 1] : [])),
  );
  const aside =
    between.length > 0 &&
    between.every(
      ({ column, meaning, text }) => periods.has(column) && meaning?.role !== 'start' && !/\d/.test(text),
    );
  const last = headerCells(view, row + 2);
  const refined =
    last.length > 0 && last.every(({ meaning }) => meaning?.role === 'start' || meaning?.role === 'end');
  return aside && refined ? 2 : 1;
}

/** The row below a header when it refines it: "Inicio" and "Término" under "Periodo", slots of the time axis under "Calendario". */
export function secondRow(
  view: SheetView,
  row: number,
  depth: number,
  top: readonly HeaderCell[],
  axis: TimeAxis,
): HeaderCell[] {
  const below = headerCells(view, row + depth);
  if (below.length === 0) return [];
  const slots = axis.bottom > row ? axis.columns : new Set<number>();
  const refines = below.every(({ column, meaning }) => meaning !== null || slots.has(column));
  // A row with a role that the top row already gave elsewhere is a header of its own.
  const repeats = below.some(
    ({ column, meaning }) =>
      meaning !== null &&
      !slots.has(column) &&
      ['code', 'title'].includes(meaning.role) &&
      top.some((cell) => cell.column !== column && cell.meaning?.role === meaning.role),
  );
  const dated = below.some(
    ({ column, meaning }) => !slots.has(column) && (meaning?.role === 'start' || meaning?.role === 'end'),
  );
  return refines && !repeats && (dated || slots.size > 0) ? below : [];
}

/** The cells of both rows as one header: what stands below wins where the row above only groups it. */
export function mergeRows(top: readonly HeaderCell[], below: readonly HeaderCell[]): HeaderCell[] {
  const replaced = new Map(top.map((cell) => [cell.column, cell]));
  for (const cell of below) {
    const above = replaced.get(cell.column);
    if (
      !above?.meaning ||
      above.meaning.role === 'period' ||
      cell.meaning?.role === 'start' ||
      cell.meaning?.role === 'end'
    ) {
      replaced.set(cell.column, cell);
    }
  }
  return [...replaced.values()].sort((one, other) => one.column - other.column);
}
