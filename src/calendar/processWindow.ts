import type { Calendar } from '../../calendar/calendar';
import type { ReadDate } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import { addMonths, dayOf, isoDate, monthOf, plainDate, yearOf } from '../../calendar/plainDate';
import { monthNumber, monthOfDate, yearMonth, yearOfMonth } from '../../calendar/yearMonth';
import { bySheet } from './listWords';
import { writtenDates } from './writtenDates';

/** Preparations begin at most so many months before the election day; the last reports follow within so many after it. */
const MONTHS_BEFORE = 10;
const MONTHS_AFTER = 3;
/** With fewer dates nobody can say that a sheet as a whole is of another process. */
const FEWEST_DATES = 5;

/** The days that a process takes up, both included, and the sheets that are of another process as a whole. */
export interface ProcessWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Names of the sheets most of whose dates lie outside. */
  readonly elsewhere: ReadonlySet<string>;
}

type Days = Pick<ProcessWindow, 'from' | 'to'>;

function daysOf({ electionDay, process }: Calendar): Days | null {
  if (electionDay !== null) {
    const { date } = electionDay;
    return { from: addMonths(date, -MONTHS_BEFORE), to: addMonths(date, MONTHS_AFTER) };
  }
  if (process === null) return null;
  const first = yearMonth(process.first, process.firstMonth);
  return { from: isoDate(`${first}-01`), to: isoDate(`${String(process.last)}-12-31`) };
}

/**
 * True when a date lies outside the days from `from` to `to`. A date whose year is not its own is judged by its month,
 * for nobody wrote that it is of that year.
 */
export function liesOutside({ date, month, yearFrom }: ReadDate, { from, to }: Days): boolean {
  if (date !== null && yearFrom === 'text') return date < from || date > to;
  return month !== null && (month < monthOfDate(from) || month > monthOfDate(to));
}

/** The window of a calendar's process: J − 10 months to J + 3 months, else its years; null when neither is known. */
export function processWindow(calendar: Calendar): ProcessWindow | null {
  const days = daysOf(calendar);
  if (days === null) return null;
  const elsewhere = new Set<string>();
  for (const [sheet, dates] of bySheet(writtenDates(calendar), ({ read }) => read.cell.sheet)) {
    const known = dates.filter(({ read }) => read.month !== null);
    const outside = known.filter(({ read }) => liesOutside(read, days));
    if (known.length >= FEWEST_DATES && outside.length * 2 > known.length) elsewhere.add(sheet);
  }
  return { ...days, elsewhere };
}

/** True when a date lies outside the window, unless its whole sheet does or the date could not be read. */
export function isOutside(read: ReadDate, window: ProcessWindow | null): boolean {
  if (window === null || window.elsewhere.has(read.cell.sheet)) return false;
  if (read.problem !== null && read.problem.kind !== 'ambiguous') return false;
  return liesOutside(read, window);
}

/** A date moved to another year; null where it has no such day (29 February). */
export function movedToYear(read: ReadDate, year: number): ReadDate | null {
  const { date, month } = read;
  if (date !== null) {
    const moved = plainDate(year, monthOf(date), dayOf(date));
    return moved && { ...read, date: moved, month: monthOfDate(moved) };
  }
  return month && { ...read, month: yearMonth(year, monthNumber(month)) };
}

/** Year of a date or month that was read, or null. */
export function yearOfRead({ date, month }: ReadDate): number | null {
  if (date !== null) return yearOf(date);
  return month && yearOfMonth(month);
}
