import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import { foldHeader } from '../headers/foldedHeader';
import { dateHeaderOf } from '../headers/dateHeader';
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
  /** Folded texts of the header's rows above this one that group it, from the top. */
  above: readonly string[];
  /** The same as typed. */
  aboveTexts: readonly string[];
  /** Which end of the plan's dates a column has whose header is merged over two; null for all others. */
  span: 'start' | 'end' | null;
}

/** The header of a column that has none. */
export const emptyHeader = (column: number): HeaderCell => ({
  column,
  text: '',
  folded: '',
  meaning: null,
  above: [],
  aboveTexts: [],
  span: null,
});

/** The cells of a row (0-based) that have a text, with what each means as a header. */
export function headerCells(view: SheetView, row: number): HeaderCell[] {
  return view.columns(row).flatMap((column) => {
    const text = view.text(row, column).trim();
    if (text === '') return [];
    const folded = foldHeader(text, view.folded(row, column));
    return [{ ...emptyHeader(column), text, folded, meaning: view.meaning(row, column) }];
  });
}

/** True for a title: one text alone in its row that takes up three columns or more, or too many letters for a header, or stands where the headers below it begin. */
export function isTitleRow(view: SheetView, row: number, top: readonly HeaderCell[]): boolean {
  const [only, ...others] = top;
  if (only === undefined || others.length > 0) return false;
  if (view.width(row, only.column) >= 3 || only.text.length > 40) return true;
  const below = headerCells(view, row + 1);
  return below.length >= 3 && only.column <= (below[0]?.column ?? 0);
}

/** True for a header that says nothing but which of several dates stands below it: "Original", "Programado". */
function isVersionWord(folded: string): boolean {
  const { version, others } = dateHeaderOf(folded);
  return version !== null && others === 0;
}

/** True for the header of a start or an end, of whichever version. */
function namesEnd({ meaning, folded }: HeaderCell): boolean {
  if (meaning?.role === 'start' || meaning?.role === 'end') return true;
  const { side, version, others } = dateHeaderOf(folded);
  return version !== null && others === 0 && (side === 'start' || side === 'end');
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
      ({ column, meaning, text, folded }) =>
        isVersionWord(folded) || (periods.has(column) && meaning?.role !== 'start' && !/\d/.test(text)),
    );
  const last = headerCells(view, row + 2);
  const refined = last.length > 0 && last.every(namesEnd);
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
  const refines = below.every(
    ({ column, meaning, folded }) => meaning !== null || slots.has(column) || isVersionWord(folded),
  );
  // A row with a role that the top row already gave elsewhere is a header of its own.
  const repeats = below.some(
    ({ column, meaning }) =>
      meaning !== null &&
      !slots.has(column) &&
      ['code', 'title'].includes(meaning.role) &&
      top.some((cell) => cell.column !== column && cell.meaning?.role === meaning.role),
  );
  const dated = below.some(
    (cell) => !slots.has(cell.column) && (namesEnd(cell) || isVersionWord(cell.folded)),
  );
  return refines && !repeats && (dated || slots.size > 0) ? below : [];
}

/** True for a lower row's header that goes before what stands above it. */
const refinesAbove = (above: HeaderCell | undefined, cell: HeaderCell): boolean =>
  !above?.meaning || above.meaning.role === 'period' || namesEnd(cell) || isVersionWord(cell.folded);

/**
 * The cells of all rows of a header as one: what stands below wins where the row above only groups it, and remembers what
 * groups it. `between` are the 0-based rows above the last one.
 */
export function mergeRows(
  view: SheetView,
  between: readonly number[],
  top: readonly HeaderCell[],
  below: readonly HeaderCell[],
): HeaderCell[] {
  const replaced = new Map(top.map((cell) => [cell.column, cell]));
  for (const cell of below) {
    if (!refinesAbove(replaced.get(cell.column), cell)) continue;
    replaced.set(cell.column, withGroups(view, between, cell, below));
  }
  return [...replaced.values()].sort((one, other) => one.column - other.column);
}

/** A cell of a header with what groups it in the rows (0-based) above; `beside` are the headers of its own row. */
function withGroups(
  view: SheetView,
  above: readonly number[],
  cell: HeaderCell,
  beside: readonly HeaderCell[],
): HeaderCell {
  const texts = above.map((row) => groupingText(view, row, cell.column, beside));
  const aboveTexts = texts.filter((text) => text !== '');
  return { ...cell, aboveTexts, above: aboveTexts.map(foldText) };
}

/**
 * What a row of a header says of a column below: its own text, that of the merged block, or, in a row whose blanks are not
 * merged, the nearest text to the left as far as there are headers below without a break.
 */
function groupingText(view: SheetView, row: number, column: number, below: readonly HeaderCell[]): string {
  const own = squeezeSpaces(view.shownText(row, column));
  if (own !== '') return own;
  const headed = new Set(below.map((cell) => cell.column));
  for (let left = column - 1; headed.has(left); left -= 1) {
    const text = squeezeSpaces(view.text(row, left));
    if (text !== '') return text;
  }
  return '';
}

/** A header has at most so many rows. */
const DEEPEST = 4;

/** How many rows (1–4) the cells of a header's first row take up: those of the tallest one that is merged downwards. */
export function mergedHeight(view: SheetView, row: number, top: readonly HeaderCell[]): number {
  const heights = top.map(({ column }) => view.height(row, column)).filter((height) => height <= DEEPEST);
  return Math.max(1, ...heights);
}

/** The cells of a header of that many merged rows as one, every row of which goes on with the one above. */
export function mergedBlock(
  view: SheetView,
  row: number,
  height: number,
  top: readonly HeaderCell[],
): HeaderCell[] {
  const cells = new Map(top.map((cell) => [cell.column, cell]));
  const refined = new Set<number>();
  for (let below = row + 1; below < row + height; below += 1) {
    const found = headerCells(view, below);
    const above = Array.from({ length: below - row }, (_, index) => row + index);
    for (const cell of found) {
      cells.set(cell.column, withGroups(view, above, cell, found));
      refined.add(cell.column);
    }
  }
  // A text that only groups those below it heads no column of its own.
  for (const { column } of top) {
    const groups = view.width(row, column) > 1 && view.height(row, column) < height;
    if (groups && !refined.has(column)) cells.delete(column);
  }
  return [...cells.values()].sort((one, other) => one.column - other.column);
}

/** True for a row that only numbers the columns: "(1)", "(2)", "(3)". */
export function numbersColumns(view: SheetView, row: number): boolean {
  const texts = view
    .columns(row)
    .map((column) => view.text(row, column).trim())
    .filter((text) => text !== '');
  return (
    texts.length >= 3 && texts.every((text, index) => text.replace(/^\((\d+)\)$/, '$1') === String(index + 1))
  );
}

/** A header merged over two columns without a further row of headers: both columns, the first and the last of a period. */
export function spannedCells(view: SheetView, row: number, cells: readonly HeaderCell[]): HeaderCell[] {
  return cells.flatMap((cell): HeaderCell[] => {
    const { column, meaning } = cell;
    const next = column + 1;
    const covers =
      view.coveredBy(row, next)?.column === column && view.coveredBy(row, next + 1)?.column !== column;
    const isPeriod = meaning?.role === 'period';
    if (!covers || !isPeriod || cells.some((other) => other.column === next)) return [cell];
    return [
      { ...cell, span: 'start' },
      { ...cell, column: next, span: 'end' },
    ];
  });
}
