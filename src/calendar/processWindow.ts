import type { Calendar, ProcessYears } from './calendar';
import { isOfPlan } from './ofPlan';
import { grouped } from '../snapshot/grouped';
import type { ReadDate } from './period';
import type { PlainDate } from './plainDate';
import { addMonths, dayOf, isoDate, monthOf, plainDate, yearOf } from './plainDate';
import { monthNumber, monthOfDate, yearMonth, yearOfMonth } from './yearMonth';
import { openingOf, processOfMonths } from './process';
import type { WrittenDate } from './writtenDates';
import { writtenDates } from './writtenDates';

/** The last reports follow within so many months after the election day. */
const MONTHS_AFTER = 3;
/** With fewer dates nobody can say that a sheet as a whole is of another process. */
const FEWEST_DATES = 5;

/** The days that a process takes up, both included, and the sheets that are of another process as a whole. */
export interface ProcessWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Names of the sheets most of whose dates lie outside. */
  readonly elsewhere: ReadonlySet<string>;
  /** True when most dates of the plan's activities lie outside: the plan as a whole is of another process. */
  readonly planElsewhere: boolean;
}

type Days = Pick<ProcessWindow, 'from' | 'to'>;

function daysOf({ electionDay, process }: Calendar): Days | null {
  if (electionDay !== null) {
    const { date } = electionDay;
    return { from: openingOf(date), to: addMonths(date, MONTHS_AFTER) };
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

/** The window of a calendar's process: the first day of J − 10's month to J + 3 months, else its years; null when neither is known. */
export function processWindow(calendar: Calendar): ProcessWindow | null {
  const days = daysOf(calendar);
  if (days === null) return null;
  const known = writtenDates(calendar).filter(({ read }) => read.month !== null);
  const areOutside = (dates: readonly WrittenDate[]): boolean =>
    dates.filter(({ read }) => liesOutside(read, days)).length * 2 > dates.length;
  const planned = known.filter(({ activity }) => isOfPlan(activity));
  const planElsewhere = planned.length >= FEWEST_DATES && areOutside(planned);
  const elsewhere = new Set<string>();
  for (const [sheet, dates] of grouped(known, ({ read }) => read.cell.sheet)) {
    // Where the plan itself is of another process, the few dates of a sheet beside it are not told one by one.
    if ((planElsewhere || dates.length >= FEWEST_DATES) && areOutside(dates)) elsewhere.add(sheet);
  }
  return { ...days, elsewhere, planElsewhere };
}

/** The dates outside the window of the sheets that are of another process as a whole, in the order of the workbook. */
export function datesElsewhere(calendar: Calendar, window: ProcessWindow): ReadDate[] {
  return writtenDates(calendar)
    .map(({ read }) => read)
    .filter((read) => window.elsewhere.has(read.cell.sheet) && liesOutside(read, window));
}

/** True when a day lies in a month of the window: what is planned for it can be planned for this process. */
export function isOfProcess(day: PlainDate, { from, to }: Days): boolean {
  const month = monthOfDate(day);
  return month >= monthOfDate(from) && month <= monthOfDate(to);
}

/**
 * The process that most of these dates are of, S–JL of two years; null where they are of several, or none has a month.
 */
export function processOfDates(dates: readonly ReadDate[]): ProcessYears | null {
  return processOfMonths(dates.map(({ month }) => month).filter((month) => month !== null));
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
