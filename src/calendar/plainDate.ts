// One function a path: the package's list loads its 300 files wherever nothing bundles them (tests, command line).
import { UTCDate } from '@date-fns/utc';
import { addDays as daysLater } from 'date-fns/addDays';
import { addMonths as monthsLater } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

declare const plainDateBrand: unique symbol;

/**
 * A day without hour or time zone, as ISO text: "2027-06-06". Being text it compares with < and ===,
 * serves as a key and goes into JSON as it is. Years run from 1900 to 9999.
 */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const isoText = (year: number, month: number, day: number): PlainDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const FIRST_DATE = isoText(FIRST_YEAR, 1, 1);
const LAST_DATE = isoText(LAST_YEAR, 12, 31);
// All arithmetic is that of UTC, where each day has 24 hours. The machine's zone would not do, for zones leave out
// midnights and even whole days: Apia had no 30 December 2011.
const asUtc = (date: PlainDate): UTCDate => new UTCDate(yearOf(date), monthOf(date) - 1, dayOf(date));

const MILLISECONDS_A_DAY = 86_400_000;

// By hand, for each date of a workbook goes through it on its way from and to a serial: 0.5 µs against the 6 µs of
// differenceInCalendarDays.
const utcTime = (date: PlainDate): number => Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));

const ofUtc = (day: Date): PlainDate => isoText(day.getFullYear(), day.getMonth() + 1, day.getDate());

/** What lies beyond the first or last day that there is counts as that day. */
function within(moved: UTCDate): PlainDate {
  const year = moved.getFullYear();
  if (Number.isNaN(year)) throw new RangeError('not a day');
  if (year < FIRST_YEAR) return FIRST_DATE;
  return year > LAST_YEAR ? LAST_DATE : ofUtc(moved);
}

/** More days or months than lie between the first and the last day: nobody need count further. */
const FARTHEST = 4_000_000;

const bounded = (count: number): number => Math.min(Math.max(count, -FARTHEST), FARTHEST);

const requireWhole = (count: number): void => {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number: ${String(count)}`);
};

/** Number of days of a month (1–12) of a year (1900–9999): (2024, 2) → 29. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1, 1));
}

/** The day of a year, month (1–12) and day (1–31), or null when there is none such (31 April). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return isoText(year, month, day);
}

/** The day of ISO text, "2027-06-06"; null for anything else. */
export function parseIsoDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * The day of ISO text that is known to be right, for constants and tests.
 * @throws RangeError when it is not a date.
 */
export function isoDate(text: string): PlainDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}

/** Year of a day, four digits. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** Month of a day, 1–12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** Day of the month, 1–31. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/**
 * The day so many days later (or earlier, when negative); never beyond 1900-01-01 and 9999-12-31, where it stops.
 * @throws RangeError when the number of days is not whole.
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  requireWhole(days);
  return within(daysLater(asUtc(date), bounded(days)));
}

/**
 * The same day so many months later or earlier, clamped to the month's end: 31 October − 4 → 30 June.
 * Never beyond 1900-01-01 and 9999-12-31, where it stops.
 * @throws RangeError when the number of months is not whole.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  requireWhole(months);
  return within(monthsLater(asUtc(date), bounded(months)));
}

/** Days from one day to another: negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (utcTime(to) - utcTime(from)) / MILLISECONDS_A_DAY;
}

/** Day of the week: 0 Sunday … 6 Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return asUtc(date).getDay();
}

/** Last day of the month of a day: 2024-02-10 → 2024-02-29. */
export function endOfMonth(date: PlainDate): PlainDate {
  return ofUtc(lastDayOfMonth(asUtc(date)));
}

/** The same month and day in another year, clamped to the month's end (29 February) and as addMonths is. */
export function inYear(date: PlainDate, year: number): PlainDate {
  return addMonths(date, (year - yearOf(date)) * 12);
}

/** Today in the machine's own calendar; called at the edges only, everything else takes it as an argument. */
export function today(): PlainDate {
  const now = new Date();
  return isoText(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
