import type { PlainDate } from './plainDate';
import { endOfMonth, isoDate } from './plainDate';

declare const yearMonthBrand: unique symbol;

/** A month of a year as ISO text: "2027-06". Being text it compares with < and serves as a key. */
export type YearMonth = string & { readonly [yearMonthBrand]: true };

/** The month (1–12) of a year. @throws RangeError when month is not a whole 1–12 or the year not a whole 1900–9999. */
export function yearMonth(year: number, month: number): YearMonth {
  const whole = Number.isInteger(year) && Number.isInteger(month);
  if (!(whole && month >= 1 && month <= 12 && year >= 1900 && year <= 9999)) {
    throw new RangeError(`not a month: ${String(year)}-${String(month)}`);
  }
  return `${String(year)}-${String(month).padStart(2, '0')}` as YearMonth;
}

/** The month a day belongs to: 2027-06-06 → 2027-06. */
export function monthOfDate(date: PlainDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

/** Year of a month, four digits. */
export function yearOfMonth(month: YearMonth): number {
  return Number(month.slice(0, 4));
}

/** Number of a month within its year, 1–12. */
export function monthNumber(month: YearMonth): number {
  return Number(month.slice(5, 7));
}

/** Months since the year 0, so that months can be added and subtracted. */
const monthCount = (month: YearMonth): number => yearOfMonth(month) * 12 + monthNumber(month) - 1;

/** The month so many months later (or earlier, when negative). @throws RangeError when it falls outside 1900–9999. */
export function shiftMonth(month: YearMonth, months: number): YearMonth {
  const count = monthCount(month) + months;
  return yearMonth(Math.floor(count / 12), (count % 12) + 1);
}

/** Every month from one to another, both included; empty when the second is earlier. */
export function monthsBetween(first: YearMonth, last: YearMonth): YearMonth[] {
  const length = monthCount(last) - monthCount(first) + 1;
  return Array.from({ length: Math.max(length, 0) }, (_month, index) => shiftMonth(first, index));
}

/** First day of a month. */
export function firstDayOf(month: YearMonth): PlainDate {
  return isoDate(`${month}-01`);
}

/** Last day of a month. */
export function lastDayOf(month: YearMonth): PlainDate {
  return endOfMonth(firstDayOf(month));
}
