import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getDay,
  getDaysInMonth,
} from 'date-fns';

declare const plainDateBrand: unique symbol;

/**
 * A day without hour or time zone, as ISO text: "2027-06-06". Being text it compares with < and ===,
 * serves as a key and goes into JSON as it is. Years run from 1900 to 9999.
 */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

// Local calendar fields in, local calendar fields out: the zone of the machine cancels out.
const toDate = (date: PlainDate): Date => new Date(yearOf(date), monthOf(date) - 1, dayOf(date));

const fromDate = (date: Date): PlainDate =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as PlainDate;

/** Number of days of a month (1–12) of a year: (2024, 2) → 29. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new Date(year, month - 1, 1));
}

/** The day of a year, month (1–12) and day (1–31), or null when there is none such (31 April). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
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

/** The day so many days later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDate(addDaysTo(toDate(date), days));
}

/** The same day so many months later or earlier, clamped to the month's end: 31 October − 4 → 30 June. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromDate(addMonthsTo(toDate(date), months));
}

/** Days from one day to another: negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** Day of the week: 0 Sunday … 6 Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return getDay(toDate(date));
}

/** Last day of the month of a day: 2024-02-10 → 2024-02-29. */
export function endOfMonth(date: PlainDate): PlainDate {
  const year = yearOf(date);
  const month = monthOf(date);
  return `${date.slice(0, 8)}${pad(daysInMonth(year, month), 2)}` as PlainDate;
}

/** The same month and day in another year, clamped to the month's end (29 February). */
export function inYear(date: PlainDate, year: number): PlainDate {
  return addMonths(date, (year - yearOf(date)) * 12);
}

/** Today in the machine's own calendar; called at the edges only, everything else takes it as an argument. */
export function today(): PlainDate {
  return fromDate(new Date());
}
