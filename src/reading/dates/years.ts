import type { AmbiguityReason, DateProblem, Period, ReadDate, Span, YearSource } from '../../calendar/period';
import { NO_PERIOD } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import { addDays, addMonths, dayOfWeek, daysInMonth, plainDate } from '../../calendar/plainDate';
import type { ProcessYears } from '../../calendar/calendar';
import type { YearMonth } from '../../calendar/yearMonth';
import { monthNumber, monthOfDate, yearMonth, yearOfMonth } from '../../calendar/yearMonth';
import type { CellRef } from '../../snapshot/address';
import { settledByElection } from './electionDays';
import type { DatePoint, PeriodText, SpanText } from './writtenPeriod';

/** What tells the year of a date that does not say it. */
export interface YearContext {
  /** The month that the section's title names, with its year. */
  readonly section: YearMonth | null;
  /** The years of the process, from a title, the workbook's name or its other dates. */
  readonly process: ProcessYears | null;
  /** What days counted from it are counted from; null or absent when it is not known. */
  readonly electionDay?: PlainDate | null;
}

/** Where a date was read: the cell and the text as typed. */
export interface DateSource {
  readonly cell: CellRef;
  readonly text: string;
  /** True when the cell holds a true Excel date. */
  readonly serial: boolean;
}

/** What a cell says of a date or period, and where. */
export interface DateText {
  readonly text: PeriodText;
  readonly source: DateSource;
}

/** Year of a month (1–12) of a process: in S–JL, August to December its first year, January to July its last one. */
export function yearInProcess(month: number, process: ProcessYears): number {
  return month >= process.firstMonth ? process.first : process.last;
}

/** Year that puts a month (1–12) nearest to another month; of two equally near, the one inside the process. */
function yearNear(month: number, near: YearMonth, process: ProcessYears | null): number {
  const year = yearOfMonth(near);
  const ahead = month - monthNumber(near);
  if (Math.abs(ahead) < 6) return year;
  if (Math.abs(ahead) === 6 && process) return yearInProcess(month, process);
  return ahead > 0 ? year - 1 : year + 1;
}

interface KnownYear {
  readonly year: number;
  readonly from: YearSource;
}

function yearFromContext(month: number, context: YearContext): KnownYear | null {
  if (context.section !== null)
    return { year: yearNear(month, context.section, context.process), from: 'section' };
  if (context.process !== null) return { year: yearInProcess(month, context.process), from: 'process' };
  return null;
}

function orderInYear({ month, day, nth, fromEnd }: DatePoint): number {
  const about = nth === null ? (day ?? 0) : nth < 0 ? 25 : nth * 7 - 6;
  return month * 100 + (fromEnd ? 31 - about : about);
}

/** True when a month lies in the process, with the month before it and after it (31 August, 2 August). */
function inProcess(year: number, month: number, process: ProcessYears | null): boolean {
  if (process === null) return true;
  const from = process.first === process.last ? 1 : process.firstMonth - 1;
  const count = year * 12 + month;
  return count >= process.first * 12 + from && count <= process.last * 12 + 12;
}

/** The year of a span's end: its own, else the first that does not lie before a start with a year, else the context's. */
function endYear(start: DatePoint | null, end: DatePoint, context: YearContext): KnownYear | null {
  if (end.year !== null) return { year: end.year, from: 'text' };
  if (start && start !== end && start.year !== null) {
    const later = orderInYear(end) >= orderInYear(start) || end.month === start.month;
    return { year: later ? start.year : start.year + 1, from: 'other-end' };
  }
  return yearFromContext(end.month, context);
}

/**
 * The year of a span's start: its own, else that of the end, or the year before where it would lie after the end;
 * a start that would then fall out of the process keeps the year and is left to be found as an end before its start.
 */
function startYear(
  start: DatePoint,
  end: DatePoint | null,
  ends: KnownYear | null,
  context: YearContext,
): KnownYear | null {
  if (start.year !== null) return { year: start.year, from: 'text' };
  if (end === null || ends === null) return yearFromContext(start.month, context);
  const from = ends.from === 'text' ? 'other-end' : ends.from;
  if (orderInYear(start) <= orderInYear(end) || start.month === end.month) return { year: ends.year, from };
  const before = ends.year - 1;
  return { year: inProcess(before, start.month, context.process) ? before : ends.year, from };
}

/** The day of the month that is its n-th of a weekday, -1 the last, -2 the one before; null where it has no such day. */
function nthWeekday(nth: number, weekday: number, year: number, month: number): number | null {
  const first = plainDate(year, month, 1);
  if (first === null) return null;
  const last = daysInMonth(year, month);
  const earliest = 1 + ((weekday - dayOfWeek(first) + 7) % 7);
  const day =
    nth > 0 ? earliest + (nth - 1) * 7 : earliest + (Math.floor((last - earliest) / 7) + nth + 1) * 7;
  return day > last || day < 1 ? null : day;
}

/** The day of the month that a point means; null for a whole month, or where the month has no such day. */
function dayIn({ day, fromEnd, month, nth, weekday }: DatePoint, year: number): number | null {
  if (nth !== null && weekday !== null) return nthWeekday(nth, weekday, year, month);
  return day !== null && fromEnd ? daysInMonth(year, month) - day : day;
}

function ambiguous(reason: AmbiguityReason, candidates: (PlainDate | null)[]): DateProblem {
  return { kind: 'ambiguous', reason, candidates: candidates.filter((date) => date !== null) };
}

function problemOf(point: DatePoint, day: number, date: PlainDate | null, year: number): DateProblem | null {
  if (date === null) return { kind: 'impossible-day', day, lastDay: daysInMonth(year, point.month) };
  if (point.monthFirst) return ambiguous('month-first', [date]);
  if (point.weekday !== null && dayOfWeek(date) !== point.weekday) return ambiguous('weekday', [date]);
  return null;
}

/** A day, or the one that a point counts from it. */
function daysFrom(day: PlainDate, { apart }: DatePoint): PlainDate {
  if (apart === undefined) return day;
  return apart.unit === 'day' ? addDays(day, apart.count) : addMonths(day, apart.count);
}

/** A point with its year: a day, a month alone, or a problem. */
function readPoint(point: DatePoint, known: KnownYear | null, source: DateSource): ReadDate {
  const { cell, text, serial } = source;
  if (known === null || known.year < 1900 || known.year > 9999) {
    const problem: DateProblem = { kind: 'no-year', day: point.day, monthNumber: point.month };
    return { date: null, month: null, problem, text, cell, serial, yearFrom: 'process' };
  }
  const { year, from } = known;
  const month = yearMonth(year, point.month);
  const day = dayIn(point, year);
  if (day === null) {
    const problem: DateProblem | null = point.nth === null ? null : { kind: 'unreadable' };
    return { date: null, month, problem, text, cell, serial, yearFrom: from };
  }
  const named = plainDate(year, point.month, day);
  const date = named && daysFrom(named, point);
  return {
    date,
    month: date === null ? month : monthOfDate(date),
    problem: problemOf(point, day, named, year),
    text,
    cell,
    serial,
    yearFrom: from,
  };
}

function readSpan(
  span: SpanText,
  context: YearContext,
  startSource: DateSource,
  endSource: DateSource,
): Span {
  const ends = span.end && endYear(span.start, span.end, context);
  const end = span.end && readPoint(span.end, ends, endSource);
  if (span.start === null) return { start: null, end };
  if (span.start === span.end && startSource === endSource) return { start: end, end };
  return { start: readPoint(span.start, startYear(span.start, span.end, ends, context), startSource), end };
}

/** A date that could not be read, as the period that keeps its text and cell. */
function unreadablePeriod(source: DateSource): Period {
  const { cell, text, serial } = source;
  const read: ReadDate = {
    date: null,
    month: null,
    problem: { kind: 'unreadable' },
    text,
    cell,
    serial,
    yearFrom: 'text',
  };
  return { spans: [{ start: read, end: read }], extent: 'closed' };
}

/** The period of one text in one cell, its years found in the text or the context. */
export function readPeriod(written: PeriodText, source: DateSource, context: YearContext): Period {
  const text = settledByElection(written, context.electionDay ?? null);
  if (text.kind === 'whole') return { spans: [], extent: 'whole' };
  if (text.kind === 'undecided') return NO_PERIOD;
  if (text.kind === 'unreadable') return unreadablePeriod(source);
  return {
    spans: text.spans.map((span) => readSpan(span, context, source, source)),
    extent: text.openEnd ? 'open-end' : 'closed',
  };
}

const decided = (date: DateText | null): DateText | null => (date?.text.kind === 'undecided' ? null : date);

const settled = (date: DateText | null, { electionDay }: YearContext): DateText | null =>
  date && { text: settledByElection(date.text, electionDay ?? null), source: date.source };

/**
 * The period from a start and an end that stand in two cells. Each may hold a whole range of its own: then the start
 * counts from the first and the end to the last of what they say.
 */
export function readStartAndEnd(start: DateText | null, end: DateText | null, context: YearContext): Period {
  const [first, last] = [settled(decided(start), context), settled(decided(end), context)];
  if (first !== null && last !== null) return readBoth(first, last, context);
  if (first !== null) return readStartAlone(first, context);
  return last === null ? NO_PERIOD : endAlone(last, context);
}

/** The first point of a start's text, or the last of an end's; null where it is no date. */
function outerPoint({ text }: DateText, end: 'start' | 'end'): DatePoint | null {
  if (text.kind !== 'spans') return null;
  const span = text.spans.at(end === 'start' ? 0 : -1);
  return (end === 'start' ? (span?.start ?? span?.end) : (span?.end ?? span?.start)) ?? null;
}

function readBoth(start: DateText, end: DateText, context: YearContext): Period {
  if (start.text.kind === 'whole' || end.text.kind === 'whole') return readWithWhole(start, end, context);
  const [from, to] = [outerPoint(start, 'start'), outerPoint(end, 'end')];
  if (from === null || to === null) return readEach(start, end, context);
  return {
    spans: [readSpan({ start: from, end: to }, context, start.source, end.source)],
    extent: isOpen(end) ? 'open-end' : 'closed',
  };
}

const isOpen = ({ text }: DateText): boolean => text.kind === 'spans' && text.openEnd;

/** A start cell without an end cell: a range in it is the whole period, a lone date is a start. */
function readStartAlone(start: DateText, context: YearContext): Period {
  const period = readPeriod(start.text, start.source, context);
  const lone = start.text.kind === 'spans' && start.text.spans.length === 1 && start.text.spans[0];
  if (!lone || lone.start !== lone.end || start.text.kind !== 'spans' || start.text.openEnd) return period;
  return { ...period, spans: period.spans.map((span) => ({ start: span.start, end: null })) };
}

function endAlone(end: DateText, context: YearContext): Period {
  const period = readPeriod(end.text, end.source, context);
  const lone = end.text.kind === 'spans' && end.text.spans.length === 1 && end.text.spans[0];
  if (!lone || lone.start !== lone.end) return period;
  return { ...period, spans: period.spans.map((span) => ({ start: null, end: span.end })) };
}

/** "Permanente" at one end: from the date at the other end on, or the whole process where neither is a date. */
function readWithWhole(start: DateText, end: DateText, context: YearContext): Period {
  if (start.text.kind === 'spans') {
    return { spans: readPeriod(start.text, start.source, context).spans, extent: 'open-end' };
  }
  return end.text.kind === 'unreadable' ? unreadablePeriod(end.source) : { spans: [], extent: 'whole' };
}

/** At least one end could not be read: each is kept as far as it goes. */
function readEach(start: DateText, end: DateText, context: YearContext): Period {
  const one = readPeriod(start.text, start.source, context).spans[0];
  const other = readPeriod(end.text, end.source, context).spans.at(-1);
  return {
    spans: [{ start: one?.start ?? one?.end ?? null, end: other?.end ?? other?.start ?? null }],
    extent: 'closed',
  };
}
