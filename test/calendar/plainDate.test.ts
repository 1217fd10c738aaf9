import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  endOfMonth,
  inYear,
  isoDate,
  monthOf,
  parseIsoDate,
  plainDate,
  today,
  yearOf,
} from '../../src/calendar/plainDate';
import { anyDate } from './arbitraries';

const DAY = 86_400_000;
/** The calendar counted in UTC, where every day has 24 hours: what every zone has to agree with. */
const epochDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Days that some zone lacks, or whose midnight it lacks. */
const ODD_DAYS = [
  ['2011-12-29', '2011-12-30', 5, 'Apia had no 30 December 2011'],
  ['2011-12-30', '2011-12-31', 6, 'Apia had no 30 December 2011'],
  ['2018-11-03', '2018-11-04', 0, 'São Paulo had no midnight on 4 November 2018'],
  ['2018-11-04', '2018-11-05', 1, 'São Paulo had no midnight on 4 November 2018'],
  ['2018-02-17', '2018-02-18', 0, 'São Paulo had two midnights on 18 February 2018'],
  ['2022-10-29', '2022-10-30', 0, 'Mexico City changed its clocks for the last time'],
  ['2022-10-30', '2022-10-31', 1, 'Mexico City changed its clocks for the last time'],
  ['2024-03-30', '2024-03-31', 0, 'London changed its clocks'],
  ['2024-03-31', '2024-04-01', 1, 'London changed its clocks'],
  ['1999-12-31', '2000-01-01', 6, 'a century ends'],
] as const;

describe('plainDate', () => {
  it.each([
    [2024, 6, 2, '2024-06-02'],
    [2027, 6, 6, '2027-06-06'],
    [1900, 1, 1, '1900-01-01'],
    [9999, 12, 31, '9999-12-31'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2011, 12, 30, '2011-12-30'],
  ])('makes a day of %d, %d, %d', (year, month, day, iso) => {
    expect(plainDate(year, month, day)).toBe(iso);
  });

  it.each([
    ['31 April', 2024, 4, 31],
    ['42 November', 2021, 11, 42],
    ['29 February of a common year', 2023, 2, 29],
    ['29 February 1900, which was no leap year', 1900, 2, 29],
    ['29 February 2100, which is no leap year', 2100, 2, 29],
    ['day 0', 2024, 4, 0],
    ['a negative day', 2024, 4, -1],
    ['month 0', 2024, 0, 1],
    ['month 13', 2024, 13, 1],
    ['the year 1899', 1899, 12, 31],
    ['the year 10000', 10000, 1, 1],
    ['half a day', 2024, 4, 1.5],
    ['half a month', 2024, 4.5, 1],
    ['half a year', 2024.5, 4, 1],
    ['no number', 2024, 4, Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY, 4, 1],
  ])('is null for %s', (_name, year, month, day) => {
    expect(plainDate(year, month, day)).toBeNull();
  });
});

describe('parseIsoDate', () => {
  it('reads ISO text', () => {
    expect(parseIsoDate('2027-06-06')).toBe('2027-06-06');
  });

  it.each([
    '',
    ' 2027-06-06',
    '2027-06-06 ',
    '2027-06-06\n',
    '2027-6-6',
    '27-06-06',
    '06-06-2027',
    '2027/06/06',
    '20270606',
    '2027-06-06T00:00:00',
    '2027-06',
    '2027-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-06-00',
    '1899-12-31',
    '0000-00-00',
    '-2027-06-06',
    '12027-06-06',
  ])('is null for %j', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('gives back every day that there is', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        expect(parseIsoDate(date)).toBe(date);
        expect(plainDate(yearOf(date), monthOf(date), dayOf(date))).toBe(date);
      }),
    );
  });
});

describe('isoDate', () => {
  it('gives the day of ISO text', () => {
    expect(isoDate('2024-06-02')).toBe('2024-06-02');
  });

  it('throws for a day that does not exist', () => {
    expect(() => isoDate('2024-04-31')).toThrow(RangeError);
  });
});

describe('a day', () => {
  it('has a year, a month and a day of the month', () => {
    const date = isoDate('2027-06-09');
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2027, 6, 9]);
  });

  it('compares with < as the calendar orders', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (one, other) => {
        expect(one < other).toBe(epochDay(one) < epochDay(other));
        expect(one === other).toBe(epochDay(one) === epochDay(other));
      }),
    );
  });
});

describe('daysInMonth', () => {
  it.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [1900, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2000, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2011, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('of %d are right', (year, lengths) => {
    expect(lengths.map((_length, index) => daysInMonth(year, index + 1))).toEqual(lengths);
  });
});

describe('addDays', () => {
  it.each([
    ['2024-06-02', -51, '2024-04-12'],
    ['2027-06-06', -51, '2027-04-16'],
    ['2024-06-02', 6, '2024-06-08'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-06-02', 0, '2024-06-02'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s %d → %s', (date, days, expected) => {
    expect(addDays(isoDate(date), days)).toBe(expected);
  });

  it.each(ODD_DAYS)('goes from %s to %s and back (%#: weekday %d, %s)', (before, after) => {
    expect(addDays(isoDate(before), 1)).toBe(after);
    expect(addDays(isoDate(after), -1)).toBe(before);
  });

  it('counts days as UTC does, whatever the zone', () => {
    fc.assert(
      fc.property(anyDate(1950, 9900), fc.integer({ min: -15_000, max: 15_000 }), (date, days) => {
        expect(epochDay(addDays(date, days))).toBe(epochDay(date) + days);
      }),
    );
  });

  it('stays inside the calendar', () => {
    expect(addDays(isoDate('1900-01-05'), -5)).toBe('1900-01-01');
    expect(addDays(isoDate('9999-12-30'), 5)).toBe('9999-12-31');
    expect(addDays(isoDate('2024-06-02'), 1e12)).toBe('9999-12-31');
    expect(addDays(isoDate('2024-06-02'), -1e12)).toBe('1900-01-01');
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('throws for %d days', (days) => {
    expect(() => addDays(isoDate('2024-06-02'), days)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-06-02', -9, '2023-09-02'],
    ['2027-06-06', 1, '2027-07-06'],
    ['2024-10-31', -4, '2024-06-30'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', 2, '2024-03-31'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-06-02', 0, '2024-06-02'],
    ['2011-11-30', 1, '2011-12-30'],
    ['2018-10-04', 1, '2018-11-04'],
  ])('%s %d → %s', (date, months, expected) => {
    expect(addMonths(isoDate(date), months)).toBe(expected);
  });

  it('keeps the day of the month or stops at the month’s end', () => {
    fc.assert(
      fc.property(anyDate(1950, 9900), fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(yearOf(moved) * 12 + monthOf(moved)).toBe(yearOf(date) * 12 + monthOf(date) + months);
        expect(dayOf(moved)).toBe(Math.min(dayOf(date), daysInMonth(yearOf(moved), monthOf(moved))));
      }),
    );
  });

  it('stays inside the calendar', () => {
    expect(addMonths(isoDate('1900-03-15'), -9)).toBe('1900-01-01');
    expect(addMonths(isoDate('9999-12-15'), 1)).toBe('9999-12-31');
  });

  it.each([0.5, Number.NaN, Number.NEGATIVE_INFINITY])('throws for %d months', (months) => {
    expect(() => addMonths(isoDate('2024-06-02'), months)).toThrow(RangeError);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2024-05-12', '2024-06-02', 21],
    ['2024-06-02', '2024-05-12', -21],
    ['2024-06-02', '2024-06-02', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-01-01', '1900-12-31', 364],
    ['1900-01-01', '9999-12-31', 2_958_463],
  ])('%s to %s is %d', (from, to, expected) => {
    expect(daysBetween(isoDate(from), isoDate(to))).toBe(expected);
  });

  it.each(ODD_DAYS)('%s to %s is one day (%#: weekday %d, %s)', (before, after) => {
    expect(daysBetween(isoDate(before), isoDate(after))).toBe(1);
  });

  it('takes addDays back', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (one, other) => {
        expect(daysBetween(one, other)).toBe(epochDay(other) - epochDay(one));
        expect(addDays(one, daysBetween(one, other))).toBe(other);
      }),
    );
  });
});

describe('dayOfWeek', () => {
  it.each([
    ['2027-06-06', 0],
    ['2024-06-02', 0],
    ['2024-06-03', 1],
    ['2024-02-29', 4],
    ['2026-08-01', 6],
    ['1900-01-01', 1],
    ['9999-12-31', 5],
  ])('of %s is %d', (date, weekday) => {
    expect(dayOfWeek(isoDate(date))).toBe(weekday);
  });

  it.each(ODD_DAYS)('after %s comes %s, weekday %d (%s)', (_before, after, weekday) => {
    expect(dayOfWeek(isoDate(after))).toBe(weekday);
  });
});

describe('endOfMonth', () => {
  it.each([
    ['2024-02-10', '2024-02-29'],
    ['2023-02-10', '2023-02-28'],
    ['2024-04-30', '2024-04-30'],
    ['2024-12-01', '2024-12-31'],
    ['2011-12-30', '2011-12-31'],
  ])('of %s is %s', (date, expected) => {
    expect(endOfMonth(isoDate(date))).toBe(expected);
  });
});

describe('inYear', () => {
  it.each([
    ['2024-12-15', 2023, '2023-12-15'],
    ['2024-02-29', 2023, '2023-02-28'],
    ['2024-02-29', 2028, '2028-02-29'],
    ['2023-02-28', 2024, '2024-02-28'],
    ['2024-06-02', 2024, '2024-06-02'],
  ])('%s in %d is %s', (date, year, expected) => {
    expect(inYear(isoDate(date), year)).toBe(expected);
  });
});

describe('today', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it.each([
    ['the first minute', 0, 1],
    ['the last minute', 23, 59],
  ])('is the day on the machine’s own clock, %s of it', (_name, hour, minute) => {
    jest.useFakeTimers({ now: new Date(2027, 5, 6, hour, minute) });
    expect(today()).toBe('2027-06-06');
  });
});
