import fc from 'fast-check';
import { isoDate } from '../../src/calendar/plainDate';
import {
  firstDayOf,
  lastDayOf,
  monthNumber,
  monthOfDate,
  monthsBetween,
  shiftMonth,
  yearMonth,
  yearOfMonth,
} from '../../src/calendar/yearMonth';
import { anyDate, anyMonth } from './arbitraries';

describe('yearMonth', () => {
  it.each([
    [2027, 6, '2027-06'],
    [2023, 12, '2023-12'],
    [1900, 1, '1900-01'],
    [9999, 12, '9999-12'],
  ])('%d, %d is %s', (year, month, expected) => {
    expect(yearMonth(year, month)).toBe(expected);
  });

  it.each([
    [2027, 0],
    [2027, 13],
    [2027, -1],
    [2027, 1.5],
    [2027.5, 1],
    [1899, 12],
    [10_000, 1],
    [2027, Number.NaN],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])('throws for %d, %d', (year, month) => {
    expect(() => yearMonth(year, month)).toThrow(RangeError);
  });

  it('has a year and a number', () => {
    expect([yearOfMonth(yearMonth(2027, 6)), monthNumber(yearMonth(2027, 6))]).toEqual([2027, 6]);
  });

  it('compares with < as the calendar orders', () => {
    fc.assert(
      fc.property(anyDate(), anyDate(), (one, other) => {
        if (monthOfDate(one) < monthOfDate(other)) expect(one < other).toBe(true);
      }),
    );
    expect(yearMonth(2023, 12) < yearMonth(2024, 1)).toBe(true);
    expect(yearMonth(2024, 9) < yearMonth(2024, 10)).toBe(true);
  });
});

describe('monthOfDate', () => {
  it('is the month of the day', () => {
    expect(monthOfDate(isoDate('2027-06-06'))).toBe('2027-06');
  });
});

describe('shiftMonth', () => {
  it.each([
    [2024, 6, -9, '2023-09'],
    [2024, 6, 1, '2024-07'],
    [2024, 12, 1, '2025-01'],
    [2024, 1, -1, '2023-12'],
    [2024, 1, -12, '2023-01'],
    [2024, 1, 11, '2024-12'],
    [2024, 1, 12, '2025-01'],
    [2024, 12, 12, '2025-12'],
    [2024, 6, 0, '2024-06'],
  ])('%d-%d by %d is %s', (year, month, months, expected) => {
    expect(shiftMonth(yearMonth(year, month), months)).toBe(expected);
  });

  it('is taken back by the opposite shift', () => {
    fc.assert(
      fc.property(anyMonth(2000, 9900), fc.integer({ min: -1000, max: 1000 }), (month, months) => {
        expect(shiftMonth(shiftMonth(month, months), -months)).toBe(month);
      }),
    );
  });

  it.each([
    [1900, 1, -1],
    [9999, 12, 1],
    [2024, 6, 0.5],
    [2024, 6, -1e9],
    [2024, 6, Number.NaN],
  ])('throws for %d-%d by %d', (year, month, months) => {
    expect(() => shiftMonth(yearMonth(year, month), months)).toThrow(RangeError);
  });
});

describe('monthsBetween', () => {
  it('has both ends', () => {
    expect(monthsBetween(yearMonth(2023, 11), yearMonth(2024, 2))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
  });

  it('is one month when the ends are the same', () => {
    expect(monthsBetween(yearMonth(2024, 2), yearMonth(2024, 2))).toEqual(['2024-02']);
  });

  it('is empty when the second is earlier', () => {
    expect(monthsBetween(yearMonth(2024, 2), yearMonth(2024, 1))).toEqual([]);
  });

  it('reaches the last month that there is', () => {
    expect(monthsBetween(yearMonth(9999, 11), yearMonth(9999, 12))).toEqual(['9999-11', '9999-12']);
  });

  it('is as long as the shift between its ends, ascending', () => {
    fc.assert(
      fc.property(anyMonth(1900, 9900), fc.integer({ min: 0, max: 200 }), (first, length) => {
        const months = monthsBetween(first, shiftMonth(first, length));
        expect(months).toHaveLength(length + 1);
        expect([...new Set(months)].sort()).toEqual(months);
      }),
    );
  });
});

describe('the first and last day of a month', () => {
  it.each([
    [2024, 2, '2024-02-01', '2024-02-29'],
    [2023, 2, '2023-02-01', '2023-02-28'],
    [2011, 12, '2011-12-01', '2011-12-31'],
    [9999, 12, '9999-12-01', '9999-12-31'],
  ])('of %d-%d are %s and %s', (year, month, first, last) => {
    expect(firstDayOf(yearMonth(year, month))).toBe(first);
    expect(lastDayOf(yearMonth(year, month))).toBe(last);
  });

  it('hold every day of it', () => {
    fc.assert(
      fc.property(anyDate(), (date) => {
        const month = monthOfDate(date);
        expect(firstDayOf(month) <= date && date <= lastDayOf(month)).toBe(true);
      }),
    );
  });
});
