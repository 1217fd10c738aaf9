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
const MILLISECONDS_A_DAY = 86_400_000;

// Days are counted in UTC, where each has 24 hours. The machine's zone would not do, for zones leave out
// midnights and even whole days: Apia had no 30 December 2011.
const dayNumber = (date: PlainDate): number =>
  Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / MILLISECONDS_A_DAY;

const requireWhole = (count: number): void => {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number: ${String(count)}`);
};

/** Number of days of a month (1–12) of a year (1900–9999): (2024, 2) → 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
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
  const moved = dayNumber(date) + days;
  if (moved <= dayNumber(FIRST_DATE)) return FIRST_DATE;
  if (moved >= dayNumber(LAST_DATE)) return LAST_DATE;
  const fields = new Date(moved * MILLISECONDS_A_DAY);
  return isoText(fields.getUTCFullYear(), fields.getUTCMonth() + 1, fields.getUTCDate());
}

/**
 * The same day so many months later or earlier, clamped to the month's end: 31 October − 4 → 30 June.
 * Never beyond 1900-01-01 and 9999-12-31, where it stops.
 * @throws RangeError when the number of months is not whole.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  requireWhole(months);
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < FIRST_YEAR) return FIRST_DATE;
  if (year > LAST_YEAR) return LAST_DATE;
  const month = count - year * 12 + 1;
  return isoText(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** Days from one day to another: negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week: 0 Sunday … 6 Saturday. */
export function dayOfWeek(date: PlainDate): number {
  return new Date(dayNumber(date) * MILLISECONDS_A_DAY).getUTCDay();
}

/** Last day of the month of a day: 2024-02-10 → 2024-02-29. */
export function endOfMonth(date: PlainDate): PlainDate {
  const year = yearOf(date);
  const month = monthOf(date);
  return `${date.slice(0, 8)}${pad(daysInMonth(year, month), 2)}` as PlainDate;
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
