import fc from 'fast-check';
import type { Period, ReadDate, Span } from '../../src/calendar/period';
import {
  NO_PERIOD,
  datesOf,
  endOf,
  isBlankPeriod,
  monthOfReadDate,
  monthsOf,
  rangesOf,
  startOf,
} from '../../src/calendar/period';
import { isoDate } from '../../src/calendar/plainDate';
import type { YearMonth } from '../../src/calendar/yearMonth';
import { firstDayOf, lastDayOf, monthOfDate, monthsBetween } from '../../src/calendar/yearMonth';
import { anyDate, anyMonth } from './arbitraries';

const month = (text: string): YearMonth => monthOfDate(isoDate(`${text}-01`));
const FIRST = month('2023-09');
const LAST = month('2024-07');

const read = (fields: Partial<ReadDate>): ReadDate => ({
  date: null,
  month: null,
  problem: null,
  text: '',
  cell: { sheet: 'Plan', row: 5, column: 3 },
  serial: false,
  yearFrom: 'text',
  ...fields,
});
const day = (iso: string): ReadDate =>
  read({ date: isoDate(iso), month: monthOfDate(isoDate(iso)), text: iso });
const wholeMonth = (text: string): ReadDate => read({ month: month(text), text });
const impossible = (text: string, dayNumber: number, lastDay: number): ReadDate =>
  read({ month: month(text), problem: { kind: 'impossible-day', day: dayNumber, lastDay } });
const unreadable = read({ problem: { kind: 'unreadable' }, text: 'pronto' });

const span = (start: ReadDate | null, end: ReadDate | null): Span => ({ start, end });
const once = (date: ReadDate): Span => span(date, date);
const period = (spans: Span[], extent: Period['extent'] = 'closed'): Period => ({ spans, extent });
const from = (start: string, end: string): Period => period([span(day(start), day(end))]);

describe('monthsOf', () => {
  it.each<[string, Period, string[]]>([
    ['a blank period', NO_PERIOD, []],
    ['one day', period([once(day('2024-06-02'))]), ['2024-06']],
    ['a range inside a month', from('2024-03-01', '2024-03-05'), ['2024-03']],
    ['a range over two months', from('2024-03-15', '2024-04-01'), ['2024-03', '2024-04']],
    [
      'a range over the year’s end',
      from('2023-11-30', '2024-02-01'),
      ['2023-11', '2023-12', '2024-01', '2024-02'],
    ],
    ['a month', period([once(wholeMonth('2024-05'))]), ['2024-05']],
    [
      'a range of months',
      period([span(wholeMonth('2023-11'), wholeMonth('2024-01'))]),
      ['2023-11', '2023-12', '2024-01'],
    ],
    ['a list of days', period([once(day('2024-05-26')), once(day('2024-02-12'))]), ['2024-02', '2024-05']],
    [
      'a list of days in one month',
      period([once(day('2024-05-12')), once(day('2024-05-19')), once(day('2024-05-26'))]),
      ['2024-05'],
    ],
    [
      'a list of ranges that overlap',
      period([span(day('2024-03-01'), day('2024-05-02')), span(day('2024-04-01'), day('2024-06-02'))]),
      ['2024-03', '2024-04', '2024-05', '2024-06'],
    ],
    [
      'an impossible day at the end',
      period([span(day('2024-03-20'), impossible('2024-04', 31, 30))]),
      ['2024-03', '2024-04'],
    ],
    ['an impossible day alone', period([once(impossible('2021-11', 42, 30))]), ['2021-11']],
    ['an end before its start: both ends alone', from('2024-06-02', '2024-03-01'), ['2024-03', '2024-06']],
    ['an end before its start in the same month', from('2024-06-20', '2024-06-01'), ['2024-06']],
    ['a start without an end', period([span(day('2024-03-01'), null)]), ['2024-03']],
    ['an end without a start', period([span(null, day('2024-03-01'))]), ['2024-03']],
    ['neither start nor end', period([span(null, null)]), []],
    ['nothing that could be read', period([once(unreadable)]), []],
    ['an unreadable start', period([span(unreadable, day('2024-03-01'))]), ['2024-03']],
    ['an unreadable end', period([span(day('2024-03-01'), unreadable)]), ['2024-03']],
    ['an open end', period([span(day('2024-05-20'), null)], 'open-end'), ['2024-05', '2024-06', '2024-07']],
    [
      'an open end after a list',
      period([once(day('2023-10-01')), span(wholeMonth('2024-06'), null)], 'open-end'),
      ['2023-10', '2024-06', '2024-07'],
    ],
    [
      'an open end that starts in the last month',
      period([span(day('2024-07-31'), null)], 'open-end'),
      ['2024-07'],
    ],
    [
      'an open end that starts after the last month',
      period([span(day('2024-09-01'), null)], 'open-end'),
      ['2024-09'],
    ],
    [
      'days outside the grid, which are not clipped here',
      from('2023-08-31', '2023-09-02'),
      ['2023-08', '2023-09'],
    ],
  ])('of %s', (_name, given, months) => {
    expect(monthsOf(given, FIRST, LAST)).toEqual(months);
  });

  it('of the whole process is every month of it', () => {
    expect(monthsOf(period([], 'whole'), FIRST, LAST)).toEqual(monthsBetween(FIRST, LAST));
    expect(monthsOf(period([], 'whole'), FIRST, LAST)).toHaveLength(11);
  });

  it('of a whole process that ends before it starts is none', () => {
    expect(monthsOf(period([], 'whole'), LAST, FIRST)).toEqual([]);
  });

  it('are ascending, each once, and include the months of both ends', () => {
    const dates = fc.array(fc.tuple(anyDate(2020, 2030), anyDate(2020, 2030)), { maxLength: 4 });
    fc.assert(
      fc.property(dates, (pairs) => {
        const given = period(pairs.map(([start, end]) => span(day(start), day(end))));
        const months = monthsOf(given, FIRST, LAST);
        expect([...new Set(months)].sort()).toEqual(months);
        for (const date of pairs.flat()) expect(months).toContain(monthOfDate(date));
      }),
    );
  });

  it('reach the last month that there is', () => {
    expect(monthsOf(from('9999-11-30', '9999-12-31'), FIRST, LAST)).toEqual(['9999-11', '9999-12']);
  });
});

describe('rangesOf', () => {
  const [first, last] = [firstDayOf(FIRST), lastDayOf(LAST)];
  const inWords = (given: Period): string[] =>
    rangesOf(given, first, last).map(({ from: one, to }) => `${one}..${to}`);

  it.each<[string, Period, string[]]>([
    ['a blank period', NO_PERIOD, []],
    ['one day', period([once(day('2024-06-02'))]), ['2024-06-02..2024-06-02']],
    ['a month', period([once(wholeMonth('2024-02'))]), ['2024-02-01..2024-02-29']],
    [
      'a day to a month',
      period([span(day('2024-02-15'), wholeMonth('2024-03'))]),
      ['2024-02-15..2024-03-31'],
    ],
    ['an end alone', period([span(null, day('2024-03-05'))]), ['2024-03-05..2024-03-05']],
    ['a day too many', period([once(impossible('2024-04', 31, 30))]), ['2024-04-30..2024-04-30']],
    ['an unreadable date', period([once(unreadable)]), []],
    [
      'an end before its start',
      from('2024-03-15', '2024-03-02'),
      ['2024-03-15..2024-03-15', '2024-03-02..2024-03-02'],
    ],
    ['an open end', period([span(day('2024-05-02'), null)], 'open-end'), ['2024-05-02..2024-07-31']],
    [
      'an open end behind the last day',
      period([span(day('2024-09-01'), null)], 'open-end'),
      ['2024-09-01..2024-09-01'],
    ],
    ['the whole process', period([], 'whole'), ['2023-09-01..2024-07-31']],
  ])('of %s', (_name, given, ranges) => {
    expect(inWords(given)).toEqual(ranges);
  });

  it('touch the months that monthsOf gives', () => {
    const ends = fc.oneof(
      anyDate(2023, 2024).map((date) => day(date)),
      anyMonth(2023, 2024).map((one) => wholeMonth(one)),
      fc.constant(null),
    );
    const periods = fc
      .tuple(
        fc.array(fc.tuple(ends, ends), { maxLength: 4 }),
        fc.constantFrom<Period['extent']>('closed', 'open-end', 'whole'),
      )
      .map(([pairs, extent]) =>
        period(
          pairs.map(([start, end]) => span(start, end)),
          extent,
        ),
      );
    fc.assert(
      fc.property(periods, (given) => {
        const touched = rangesOf(given, first, last).flatMap(({ from: one, to }) =>
          monthsBetween(monthOfDate(one), monthOfDate(to)),
        );
        expect([...new Set(touched)].sort()).toEqual(monthsOf(given, FIRST, LAST));
      }),
    );
  });
});

describe('startOf and endOf', () => {
  it.each<[string, Period, string | null, string | null]>([
    ['a blank period', NO_PERIOD, null, null],
    ['one day', period([once(day('2024-06-02'))]), '2024-06-02', '2024-06-02'],
    ['a range', from('2024-03-01', '2024-03-05'), '2024-03-01', '2024-03-05'],
    ['an end before its start', from('2024-06-02', '2024-03-01'), '2024-06-02', '2024-03-01'],
    [
      'a list of days out of order',
      period([once(day('2024-05-26')), once(day('2024-05-12')), once(day('2024-05-19'))]),
      '2024-05-12',
      '2024-05-26',
    ],
    ['months only', period([span(wholeMonth('2023-11'), wholeMonth('2024-01'))]), null, null],
    [
      'an impossible end',
      period([span(day('2024-03-20'), impossible('2024-04', 31, 30))]),
      '2024-03-20',
      null,
    ],
    [
      'a list with an impossible day',
      period([once(day('2021-11-21')), once(impossible('2021-11', 42, 30)), once(day('2021-11-28'))]),
      '2021-11-21',
      '2021-11-28',
    ],
    ['a start without an end', period([span(day('2024-03-01'), null)]), '2024-03-01', null],
    ['an end without a start', period([span(null, day('2024-03-01'))]), null, '2024-03-01'],
    ['an open end', period([span(day('2024-03-01'), null)], 'open-end'), '2024-03-01', null],
    ['an open end after a day', period([once(day('2024-03-01'))], 'open-end'), '2024-03-01', null],
    ['the whole process', period([], 'whole'), null, null],
  ])('of %s', (_name, given, start, end) => {
    expect(startOf(given)).toBe(start);
    expect(endOf(given)).toBe(end);
  });

  it('leave the period as it was', () => {
    const given = period([once(day('2024-05-26')), once(day('2024-05-12'))]);
    startOf(given);
    endOf(given);
    expect(given.spans.map((one) => one.start?.date)).toEqual(['2024-05-26', '2024-05-12']);
  });
});

describe('datesOf', () => {
  const start = day('2024-03-01');
  const end = day('2024-03-05');

  it.each<[string, Period, ReadDate[]]>([
    ['a blank period', NO_PERIOD, []],
    ['a range', period([span(start, end)]), [start, end]],
    ['one day, once', period([once(start)]), [start]],
    ['a start alone', period([span(start, null)]), [start]],
    ['an end alone', period([span(null, end)]), [end]],
    ['neither', period([span(null, null)]), []],
    ['a list', period([once(start), once(end)]), [start, end]],
    ['what could not be read', period([span(unreadable, end)]), [unreadable, end]],
    ['the same day typed in two cells, twice', period([span(start, { ...start })]), [start, start]],
  ])('of %s', (_name, given, dates) => {
    expect(datesOf(given)).toEqual(dates);
  });
});

describe('isBlankPeriod', () => {
  it.each<[string, Period, boolean]>([
    ['no period', NO_PERIOD, true],
    ['the whole process', period([], 'whole'), false],
    ['an open end', period([], 'open-end'), false],
    ['a day', period([once(day('2024-06-02'))]), false],
    ['a text that could not be read', period([once(unreadable)]), false],
  ])('%s: %s', (_name, given, blank) => {
    expect(isBlankPeriod(given)).toBe(blank);
  });
});

describe('monthOfReadDate', () => {
  it.each<[string, ReadDate, string | null]>([
    ['a day', day('2024-06-02'), '2024-06'],
    ['a month', wholeMonth('2024-06'), '2024-06'],
    ['an impossible day', impossible('2024-04', 31, 30), '2024-04'],
    ['an unreadable text', unreadable, null],
  ])('of %s', (_name, given, expected) => {
    expect(monthOfReadDate(given)).toBe(expected);
  });
});
