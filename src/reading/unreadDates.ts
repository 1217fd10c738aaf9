import type { Activity, UnreadCell } from '../calendar/calendar';
import type { Period, ReadDate, Span } from '../calendar/period';
import { datesOf } from '../calendar/period';
import type { CellRef } from '../snapshot/address';
import { describeCell } from '../snapshot/address';
import { grouped } from '../snapshot/grouped';
import type { SheetTable } from './layout/sheetTables';
import type { SheetView } from './view/sheetView';

/** Columns of a table that hold what activities are read from. */
function columnsRead({ header: { columns } }: SheetTable): number[] {
  const { code, title, subtitle, deliverable, responsible, start, end, periods } = columns;
  const single = [code, title, subtitle, deliverable, responsible, start, end];
  return [...single.filter((column) => column !== null), ...periods.map(({ column }) => column)];
}

/** True for a formula whose result no program has stored: nobody knows what the cell says. */
const isUncalculated = (view: SheetView, row: number, column: number): boolean => {
  const cell = view.cell(row, column);
  return cell?.formula !== undefined && cell.value === null;
};

/** The cells of some tables' rows whose formulas were never calculated. */
export function uncalculatedIn(view: SheetView, tables: readonly SheetTable[]): UnreadCell[] {
  return tables.flatMap((table) => {
    const columns = columnsRead(table).sort((one, other) => one - other);
    const first = table.header.row + table.header.height;
    const last = table.rows.at(-1)?.row ?? first - 1;
    const rows = view.rows().filter((row) => row >= first && row <= last);
    return rows.flatMap((row) =>
      columns
        .filter((column) => isUncalculated(view, row, column))
        .map((column): UnreadCell => {
          const text = view.cell(row, column)?.formula ?? '';
          return { cell: { sheet: view.name, row, column }, text, reason: 'formula' };
        }),
    );
  });
}

/** True when formulas without a result are most of what a sheet holds. */
export function isMostlyUncalculated(view: SheetView): boolean {
  let filled = 0;
  let uncalculated = 0;
  for (const row of view.rows()) {
    for (const column of view.columns(row)) {
      filled += 1;
      if (isUncalculated(view, row, column)) uncalculated += 1;
    }
  }
  return uncalculated * 2 > filled;
}

/** With fewer nobody can say that a column counts periods: one number may be a slip. */
const FEWEST_NUMBERS = 3;

const isPeriodNumber = ({ problem, text }: ReadDate): boolean =>
  problem?.kind === 'unreadable' && /^\s*\d{1,3}\s*$/.test(text);

/** Cells of the columns that hold numbers of periods (1, 5, 12) where others hold dates. */
function numberedCells(activities: readonly Activity[]): Map<string, ReadDate> {
  const dates = activities.flatMap(({ period }) => datesOf(period));
  const found = new Map<string, ReadDate>();
  for (const own of grouped(dates, ({ cell }) => `${cell.sheet}\n${String(cell.column)}`).values()) {
    const numbers = own.filter(isPeriodNumber);
    if (numbers.length < FEWEST_NUMBERS || numbers.length * 5 < own.length * 4) continue;
    for (const number of numbers) found.set(describeCell(number.cell), number);
  }
  return found;
}

/** A period without some of its dates. */
function without(period: Period, isLeft: (cell: CellRef) => boolean): Period {
  const kept = (date: ReadDate | null): ReadDate | null => (date !== null && isLeft(date.cell) ? null : date);
  const spans = period.spans.map((span): Span => {
    const start = kept(span.start);
    return { start, end: span.end === span.start ? start : kept(span.end) };
  });
  return { ...period, spans: spans.filter(({ start, end }) => start !== null || end !== null) };
}

/**
 * Activities without the numbers of periods that stand where dates are asked for ("inicio del plan: 1"), which are given
 * as cells that were not read: they are no days, and a project planner is full of them.
 */
export function withoutPeriodNumbers(activities: readonly Activity[]): {
  readonly activities: readonly Activity[];
  readonly unread: readonly UnreadCell[];
} {
  const numbered = numberedCells(activities);
  if (numbered.size === 0) return { activities, unread: [] };
  const isNumbered = (cell: CellRef): boolean => numbered.has(describeCell(cell));
  return {
    activities: activities.map((activity) => ({ ...activity, period: without(activity.period, isNumbered) })),
    unread: [...numbered.values()].map(({ cell, text }) => ({ cell, text, reason: 'number' })),
  };
}
