import { isoDate } from '../../src/calendar/plainDate';
import {
  isOrdinaryElectionDay,
  nextElectionDay,
  openingOf,
  ordinaryElectionDay,
  processAround,
  processOfMonths,
  processOfVote,
  processOfYear,
  processOfYears,
} from '../../src/calendar/process';
import type { YearMonth } from '../../src/calendar/yearMonth';
import { yearMonth } from '../../src/calendar/yearMonth';

/** Election days of the ordinary local votes that were or are fixed. */
const KNOWN =
  '2015-06-07 2016-06-05 2017-06-04 2018-07-01 2019-06-02 2020-10-18 2021-06-06 2022-06-05 2023-06-04 2024-06-02 2025-06-01 2026-06-07 2027-06-06'.split(
    ' ',
  );

describe('The election day of an ordinary process', () => {
  it.each(KNOWN)('is known: %s', (text) => {
    const day = isoDate(text);
    const year = Number(text.slice(0, 4));
    expect(ordinaryElectionDay(processOfYears(year - 1, year))).toBe(day);
    expect(isOrdinaryElectionDay(day)).toBe(true);
  });

  it.each([
    ['2015-06-07', '2014-08-01', 8],
    ['2016-06-05', '2015-08-01', 8],
    ['2017-06-04', '2016-08-01', 8],
    ['2018-07-01', '2017-09-01', 9],
    ['2019-06-02', '2018-08-01', 8],
    ['2020-10-18', '2019-12-01', 12],
    ['2021-06-06', '2020-08-01', 8],
    ['2022-06-05', '2021-08-01', 8],
    ['2023-06-04', '2022-08-01', 8],
    ['2024-06-02', '2023-08-01', 8],
    ['2025-06-01', '2024-08-01', 8],
    ['2026-06-07', '2025-08-01', 8],
    ['2027-06-06', '2026-08-01', 8],
    ['2028-06-04', '2027-08-01', 8],
  ])('%s has a process that opens on %s', (text, opening, firstMonth) => {
    const year = Number(text.slice(0, 4));
    expect(openingOf(isoDate(text))).toBe(opening);
    expect(processOfYears(year - 1, year)).toEqual({ first: year - 1, firstMonth, last: year });
    expect(processOfVote(year)).toEqual(processOfYears(year - 1, year));
    expect(processAround(isoDate(text))).toEqual(processOfYears(year - 1, year));
  });

  it.each([
    [2028, '2028-06-04'],
    [2029, '2029-06-03'],
    [2030, '2030-06-02'],
    [2033, '2033-06-05'],
    [2014, '2014-06-01'],
  ])('of another year, %i, is the first Sunday of June', (year, day) => {
    expect(ordinaryElectionDay(processOfVote(year))).toBe(day);
  });

  it('is not that of an extraordinary one, which may be any day', () => {
    expect(ordinaryElectionDay(processOfYear(2022, true))).toBeNull();
    for (const day of ['2021-11-14', '2021-11-28', '2022-04-03', '2026-03-29', '2018-06-03', '2020-06-07'])
      expect(isOrdinaryElectionDay(isoDate(day))).toBe(false);
  });
});

describe('The next election day', () => {
  it.each([
    ['2024-06-02', '2024-06-02'],
    ['2024-06-03', '2027-06-06'],
    ['2026-11-28', '2027-06-06'],
    ['2027-06-07', '2028-06-04'],
    ['2031-12-31', '2032-06-06'],
  ])('from %s on is %s', (today, day) => {
    expect(nextElectionDay(isoDate(today))).toBe(day);
  });
});

describe('The process that a year alone stands for', () => {
  it.each([
    [2014, '2014-2015'],
    [2015, '2014-2015'],
    [2016, '2015-2016'],
    [2017, '2016-2017'],
    [2018, '2017-2018'],
    [2019, '2018-2019'],
    [2021, '2020-2021'],
    [2022, '2021-2022'],
    [2023, '2022-2023'],
    [2024, '2023-2024'],
    [2026, '2026-2027'],
    [2027, '2026-2027'],
    [2025, '2024-2025'],
    [2030, '2029-2030'],
  ])('%i is %s', (year, process) => {
    const { first, last } = processOfYear(year, false);
    expect(`${String(first)}-${String(last)}`).toBe(process);
  });

  it('is the year itself for an extraordinary election', () => {
    expect(processOfYear(2026, true)).toEqual({ first: 2026, firstMonth: 1, last: 2026 });
  });
});

describe('The process of some months', () => {
  const months = (...texts: readonly string[]): YearMonth[] =>
    texts.map((text) => yearMonth(Number(text.slice(0, 4)), Number(text.slice(5))));

  it('is the one that most of them are of', () => {
    const { first, last } = processOfMonths(months('2026-09', '2027-03', '2062-05', '2026-08')) ?? {};
    expect([first, last]).toEqual([2026, 2027]);
  });

  it('is none where there are none, or no most', () => {
    expect(processOfMonths([])).toBeNull();
    // Zero shown as a date: its process opened in a year that no month can have.
    expect(processOfMonths(months('1900-01'))).toMatchObject({ first: 1899, firstMonth: 8, last: 1900 });
    expect(processOfMonths(months('2026-07', '2026-09'))).toBeNull();
  });
});
