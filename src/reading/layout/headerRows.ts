import type { DateSystem } from '../../calendar/serial';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { textOf } from '../view/cellText';
import type { HeaderMeaning } from '../columns/headerWords';
import { meaningOfHeader } from '../columns/headerWords';
import { monthHeadersIn } from './monthColumns';

/** A cell of a header with what it means. */
export interface HeaderCell {
  column: number;
  text: string;
  meaning: HeaderMeaning | null;
}

/** The cells of a row (0-based) that have a text, with what each means as a header. */
export function headerCells(sheet: SheetSnapshot, row: number, system: DateSystem): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const text = textOf(cell, system).trim();
    if (text !== '') cells.push({ column, text, meaning: meaningOfHeader(text) });
  }
  return cells;
}

/** How far below a header the row is that refines it: two rows where only a word about the dates lies between ("Programadas"). */
export function rowsToRefinement(
  sheet: SheetSnapshot,
  row: number,
  top: readonly HeaderCell[],
  system: DateSystem,
): number {
  const between = headerCells(sheet, row + 1, system);
  const periods = new Set(
    top.flatMap(({ column, meaning }) => (meaning?.role === 'period' ? [column, column + 1] : [])),
  );
  const aside =
    between.length > 0 &&
    between.every(
      ({ column, meaning, text }) => periods.has(column) && meaning?.role !== 'start' && !/\d/.test(text),
    );
  const last = headerCells(sheet, row + 2, system);
  const refined =
    last.length > 0 && last.every(({ meaning }) => meaning?.role === 'start' || meaning?.role === 'end');
  return aside && refined ? 2 : 1;
}

/** The row below a header when it refines it: "Inicio" and "Término" under "Periodo", months under "Calendario". */
export function secondRow(
  sheet: SheetSnapshot,
  row: number,
  depth: number,
  top: readonly HeaderCell[],
  system: DateSystem,
): HeaderCell[] {
  const below = headerCells(sheet, row + depth, system);
  if (below.length === 0) return [];
  const months = new Set(monthHeadersIn(sheet, row + depth, system).map(({ column }) => column));
  const refines = below.every(({ column, meaning }) => meaning !== null || months.has(column));
  // A row with a role that the top row already gave elsewhere is a header of its own.
  const repeats = below.some(
    ({ column, meaning }) =>
      meaning !== null &&
      !months.has(column) &&
      ['code', 'title'].includes(meaning.role) &&
      top.some((cell) => cell.column !== column && cell.meaning?.role === meaning.role),
  );
  const dated = below.some(
    ({ column, meaning }) => !months.has(column) && (meaning?.role === 'start' || meaning?.role === 'end'),
  );
  return refines && !repeats && (dated || months.size > 0) ? below : [];
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
