import type { PlainDate } from './plainDate';
import { addDays, daysBetween, isoDate } from './plainDate';

/** Which day a workbook counts from: 1900 (Windows) or 1904 (old Macs). */
export type DateSystem = 1900 | 1904;

const DAY_ZERO_1900 = isoDate('1900-01-01');
const DAY_ZERO_1904 = isoDate('1904-01-01');
/** Excel believes that 1900 was a leap year: its serial 60 is a 29 February that never was. */
const PHANTOM_SERIAL = 60;
const LAST_SERIAL = 2_958_465;

/** Days by their serial number: a plan says the same few hundred again and again, and making one costs 2 to 4 µs. */
const KNOWN_DAYS = { 1900: new Map<number, PlainDate | null>(), 1904: new Map<number, PlainDate | null>() };
/** So many days are remembered, 27 years of them. */
const MOST_KNOWN = 10_000;

/**
 * The day of an Excel serial number; a fraction (the hour) is dropped.
 * Null for the day that Excel invented (29 February 1900) and for numbers outside the calendar.
 */
export function dateFromSerial(serial: number, system: DateSystem): PlainDate | null {
  const whole = Math.floor(serial);
  const days = KNOWN_DAYS[system];
  const known = days.get(whole);
  if (known !== undefined) return known;
  const day = dayOfSerial(whole, system);
  if (days.size < MOST_KNOWN) days.set(whole, day);
  return day;
}

function dayOfSerial(whole: number, system: DateSystem): PlainDate | null {
  if (!Number.isFinite(whole)) return null;
  if (system === 1904) {
    return whole < 0 || whole > LAST_SERIAL - 1462 ? null : addDays(DAY_ZERO_1904, whole);
  }
  if (whole < 1 || whole > LAST_SERIAL || whole === PHANTOM_SERIAL) return null;
  return addDays(DAY_ZERO_1900, whole < PHANTOM_SERIAL ? whole - 1 : whole - 2);
}

/**
 * The Excel serial number of a day: 2024-06-02 → 45445 in the 1900 system, 43983 in the 1904 system,
 * where the days before 1904 are negative (Excel does not show them).
 */
export function serialOf(date: PlainDate, system: DateSystem): number {
  if (system === 1904) return daysBetween(DAY_ZERO_1904, date);
  const days = daysBetween(DAY_ZERO_1900, date) + 1;
  return days < PHANTOM_SERIAL ? days : days + 1;
}

/** Parts of a number format that are no code: quoted and escaped text, the width or filling of a character, brackets. */
const LITERALS = /"[^"]*(?:"|$)|\\.|[_*].|\[[^\]]*\]/gs;

const KNOWN_FORMATS = new Map<string, boolean>();
/** A workbook has fewer; who opens many need not keep those of all. */
const MOST_FORMATS = 1_000;

/**
 * True when the first section of a number format (en-US notation) shows a date: it has a day, month or year
 * outside quotes and brackets. Hours and lapses of time ("[h]:mm") are no dates.
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === 'General') return false;
  const known = KNOWN_FORMATS.get(format);
  if (known !== undefined) return known;
  const shows = showsDate(format);
  if (KNOWN_FORMATS.size < MOST_FORMATS) KNOWN_FORMATS.set(format, shows);
  return shows;
}

function showsDate(format: string): boolean {
  // Literals go before the sections are told apart, for they may hold a semicolon; [h], [m] and [s] count as hours.
  const codes = format.replace(LITERALS, (part) => (/^\[[hms]+\]$/i.test(part) ? 'h' : ' '));
  const bare = codes.split(';')[0] ?? '';
  if (/[dy]|mmm/i.test(bare)) return true;
  // "m" and "mm" are a month unless they stand beside hours or seconds, where they mean minutes.
  return /m/i.test(bare) && !/[hs]/i.test(bare);
}
