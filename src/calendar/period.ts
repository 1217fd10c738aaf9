import type { CellRef } from '../snapshot/address';
import type { PlainDate } from './plainDate';
import type { YearMonth } from './yearMonth';
import { firstDayOf, lastDayOf, monthOfDate, monthsBetween } from './yearMonth';

/** Why a date could not be read as a day. */
export type DateProblem =
  /** The month is known and has no such day: 31 April. `lastDay` is the month's last one. */
  | { readonly kind: 'impossible-day'; readonly day: number; readonly lastDay: number }
  /** Two readings are possible or the text contradicts itself; `candidates` are the days it may be. */
  | {
      readonly kind: 'ambiguous';
      readonly reason: AmbiguityReason;
      readonly candidates: readonly PlainDate[];
    }
  /** Nothing in the text, its section, its sheet or the workbook tells the year. */
  | { readonly kind: 'no-year'; readonly day: number | null; readonly monthNumber: number }
  /** It is not a date in any spelling that we know. */
  | { readonly kind: 'unreadable' };

/** What makes a date ambiguous. */
export type AmbiguityReason =
  /** Only month-first gives a date: 05/13/2026. */
  | 'month-first'
  /** The weekday written beside the date is not the weekday of that date. */
  | 'weekday';

/** Where the year of a date came from. */
export type YearSource = 'text' | 'section' | 'process' | 'other-end';

/** A date as it was read: what it says and where it stands. */
export interface ReadDate {
  /** The day; null when only a month was given or the day could not be read. */
  readonly date: PlainDate | null;
  /** The month it falls in, known even where the day is impossible; null when not known either. */
  readonly month: YearMonth | null;
  readonly problem: DateProblem | null;
  /** The text of the cell (or of its line), as typed; for a true Excel date its ISO form. */
  readonly text: string;
  readonly cell: CellRef;
  /** True when the cell holds a true Excel date rather than text. */
  readonly serial: boolean;
  readonly yearFrom: YearSource;
  /**
   * The first day of the half, week or quarter that the date is the last day of, where a mark under such a column is all
   * that is known: what ends with it may end on any of its days. Absent for a day that was written.
   */
  readonly earliest?: PlainDate;
}

/** From a day or month to another; a blank end is null. One day alone has the same date at both ends. */
export interface Span {
  readonly start: ReadDate | null;
  readonly end: ReadDate | null;
}

/** When an activity takes place. */
export interface Period {
  /** In the order of the cell: one for a range, several for a list of days or of months; none when blank. */
  readonly spans: readonly Span[];
  /** "open-end": from its start to the end of the grid; "whole": the whole process (Permanente). */
  readonly extent: 'closed' | 'open-end' | 'whole';
}

/** A period that says nothing. */
export const NO_PERIOD: Period = { spans: [], extent: 'closed' };

/** True when nothing was written. */
export function isBlankPeriod(period: Period): boolean {
  return period.spans.length === 0 && period.extent === 'closed';
}

/** Every date of a period that was written, each once. */
export function datesOf(period: Period): ReadDate[] {
  return period.spans.flatMap(({ start, end }) => {
    if (start === null) return end === null ? [] : [end];
    return end === null || end === start ? [start] : [start, end];
  });
}

const byDate = (one: PlainDate, other: PlainDate): number => (one < other ? -1 : 1);

const days = (dates: (PlainDate | null | undefined)[]): PlainDate[] =>
  dates.filter((date) => date !== null && date !== undefined).sort(byDate);

/** First day of a period, or null when it is blank, given by months or not readable. */
export function startOf(period: Period): PlainDate | null {
  return days(period.spans.map((span) => span.start?.date))[0] ?? null;
}

/** Last day of a period, or null when it is blank, open, given by months or not readable. */
export function endOf(period: Period): PlainDate | null {
  return period.extent === 'closed'
    ? (days(period.spans.map((span) => span.end?.date)).at(-1) ?? null)
    : null;
}

/**
 * Months that a period touches, ascending, each once. An open end runs to `last`
 * (it touches its first month alone when that lies after `last`), a whole process from `first` to `last`.
 * An impossible day counts with its month; an end before its start touches the months of both ends alone.
 */
export function monthsOf(period: Period, first: YearMonth, last: YearMonth): YearMonth[] {
  if (period.extent === 'whole') return monthsBetween(first, last);
  const months = new Set<YearMonth>();
  period.spans.forEach(({ start, end }, index) => {
    const from = start?.month ?? end?.month;
    const open = period.extent === 'open-end' && index === period.spans.length - 1;
    const to = open ? last : (end?.month ?? start?.month);
    if (!from || !to) return;
    if (open && last < from) months.add(from);
    else if (to < from) for (const month of [from, to]) months.add(month);
    else for (const month of monthsBetween(from, to)) months.add(month);
  });
  return [...months].sort();
}

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The days that a date may be: itself, its month's where no day is known, the month's last for a day beyond it; null where not even the month is known. */
function rangeOf({ date, month, problem }: ReadDate): DayRange | null {
  if (date !== null) return { from: date, to: date };
  if (month === null) return null;
  const to = lastDayOf(month);
  return { from: problem?.kind === 'impossible-day' ? to : firstDayOf(month), to };
}

/**
 * The days that a period takes up between two days that bound it, in the order of its spans. An open end runs to `last`
 * (its first day alone counts when that lies after `last`), a whole process from `first` to `last`; an end without a start
 * is its day alone; an end before its start is the days of both ends alone.
 */
export function rangesOf(period: Period, first: PlainDate, last: PlainDate): DayRange[] {
  if (period.extent === 'whole') return [{ from: first, to: last }];
  return period.spans.flatMap(({ start, end }, index) => {
    const ends = [start, end].map((read) => read && rangeOf(read)).filter((range) => range !== null);
    const [one] = ends;
    const other = ends.at(-1);
    if (!one || !other) return [];
    const open = period.extent === 'open-end' && index === period.spans.length - 1;
    if (open) return [{ from: one.from, to: last < one.from ? one.from : last }];
    return other.to < one.from ? [one, other] : [{ from: one.from, to: other.to }];
  });
}

/** The month of a day or of a month-only date, or null. */
export function monthOfReadDate(read: ReadDate): YearMonth | null {
  return read.date === null ? read.month : monthOfDate(read.date);
}
