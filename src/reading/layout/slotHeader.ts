import type { GridColumn } from '../../calendar/calendar';
import type { PlainDate } from '../../calendar/plainDate';
import { addDays, daysInMonth, plainDate } from '../../calendar/plainDate';
import { firstDayOf, monthNumber, shiftMonth, yearMonth, yearOfMonth } from '../../calendar/yearMonth';
import type { YearMonth } from '../../calendar/yearMonth';

/** The days of a slot, counted from its month; days that a month has not are its last one. */
export interface SlotDays {
  /** Day of the slot's month, from 1. */
  readonly from: number;
  /** Day of the slot's last month, from 1. */
  readonly to: number;
  /** So many months behind the slot's month its last day lies: 0, or 2 for a quarter. */
  readonly monthsOn: number;
}

/** The days of a whole month. */
export const WHOLE_MONTH: SlotDays = { from: 1, to: 31, monthsOn: 0 };

/** A column of a time axis before its year is sure. */
export interface SlotHeader {
  /** As typed, in the lowest row that says something of the column. */
  readonly label: string;
  /** 0-based. */
  readonly column: number;
  /** 1–12: the month of its first day. */
  readonly month: number;
  /** From the label, or from a band of years above; null when neither tells. */
  readonly year: number | null;
  readonly days: SlotDays;
}

function dayWithin(month: YearMonth, day: number): PlainDate {
  const year = yearOfMonth(month);
  const number = monthNumber(month);
  return plainDate(year, number, Math.min(day, daysInMonth(year, number))) ?? firstDayOf(month);
}

function columnOf({ label, column, days }: SlotHeader, month: YearMonth): GridColumn {
  const start = dayWithin(month, days.from);
  const end = dayWithin(shiftMonth(month, days.monthsOn), days.to);
  return { label, column, month, start, end: end < start ? start : end };
}

/** No slot begins later, so that each has a last day that there is. */
const LAST_YEAR = 9998;

/** How many years behind the first slot each slot begins. */
function yearsOn(headers: readonly SlotHeader[]): number[] {
  let on = 0;
  return headers.map(({ month }, index) => {
    if (index > 0 && month < (headers[index - 1]?.month ?? 0)) on += 1;
    return on;
  });
}

/** The year of the first slot by the months of all: that for which most of them are where `yearOf` puts their last month. */
function firstYear(
  headers: readonly SlotHeader[],
  on: readonly number[],
  yearOf: (month: number) => number | null,
): number | null {
  const votes = new Map<number, number>();
  for (const [index, { month, days }] of headers.entries()) {
    const last = month + days.monthsOn;
    const year = yearOf(((last - 1) % 12) + 1);
    if (year === null) continue;
    const first = year - (last > 12 ? 1 : 0) - (on[index] ?? 0);
    votes.set(first, (votes.get(first) ?? 0) + 1);
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/**
 * The slots of an axis with their days: their years from the labels or the band above where they tell, else those
 * that most months agree with by `yearOf`, which gives a year for a month (1–12). No day is in two slots: a fifth week of a February
 * of 28 days is its last day. Null when no year is known.
 */
export function datedSlots(
  headers: readonly SlotHeader[],
  yearOf: (month: number) => number | null,
): GridColumn[] | null {
  const on = yearsOn(headers);
  const at = headers.findIndex(({ year }) => year !== null);
  const told = headers[at]?.year ?? null;
  const first = told === null ? firstYear(headers, on, yearOf) : told - (on[at] ?? 0);
  // What lies at the end of all years has no next month.
  if (first === null || first < 1900 || first + (on.at(-1) ?? 0) > LAST_YEAR) return null;
  const columns = headers.map((header, index) =>
    columnOf(header, yearMonth(first + (on[index] ?? 0), header.month)),
  );
  return columns.map((column, index) => {
    const next = columns[index + 1];
    const overlaps = next !== undefined && next.start <= column.end && next.start > column.start;
    return overlaps ? { ...column, end: addDays(next.start, -1) } : column;
  });
}
