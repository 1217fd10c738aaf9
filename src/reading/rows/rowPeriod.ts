import type { Period } from '../../calendar/period';
import { NO_PERIOD } from '../../calendar/period';
import type { CellRef } from '../../snapshot/address';
import { linesOf } from './bullets';
import { monthNumber, yearMonth } from '../../calendar/yearMonth';
import type { SheetView } from '../view/sheetView';
import { parsePeriodText } from '../dates/periodText';
import { nameOfMonth } from '../../spanish/spanishWords';
import type { TableColumns } from '../layout/tableColumns';
import type { DateText, YearContext } from '../dates/years';
import { readPeriod, readStartAndEnd, yearInProcess } from '../dates/years';
import type { MonthPair } from '../layout/monthPairs';

/** The date cells of a row, as far as they are filled. */
export interface RowDates {
  readonly start: DateText | null;
  readonly end: DateText | null;
  readonly period: DateText | null;
  /** Starts and ends under each month; absent where the table has no such columns. */
  readonly pairs?: readonly PairDates[];
}

/** The two cells of a row below a month. */
interface PairDates {
  readonly month: MonthPair;
  readonly start: DateText | null;
  readonly end: DateText | null;
}

/** The date cells of a row: of the versions of its dates the first that says something, end by end. */
export function rowDates(view: SheetView, row: number, columns: TableColumns): RowDates {
  if (columns.pairs.length > 0) return pairDates(view, row, columns.pairs);
  const day = view.text(row, columns.day).trim();
  let start: DateText | null = null;
  let end: DateText | null = null;
  for (const version of columns.dates) {
    const whole = saying(view.dateText(row, version.period), columns);
    const none = start === null && end === null;
    if (none && whole !== null && (version.version !== 'plain' || version.start === null)) {
      const ends = [version.start, version.end].some((column) => saying(view.dateText(row, column), columns));
      if (!ends) return { start: null, end: null, period: withDay(whole, day) };
    }
    start ??= saying(view.dateText(row, version.start), columns);
    end ??= saying(view.dateText(row, version.end), columns);
    if (start !== null && end !== null) break;
  }
  return { start, end, period: null };
}

function pairDates(view: SheetView, row: number, months: readonly MonthPair[]): RowDates {
  const pairs = months
    .map((month) => ({
      month,
      start: view.dateText(row, month.start),
      end: view.dateText(row, month.end),
    }))
    .filter(({ start, end }) => start !== null || end !== null);
  const start = pairs.find((pair) => pair.start !== null)?.start ?? null;
  const end = pairs.findLast((pair) => pair.end !== null)?.end ?? null;
  return { start, end, period: null, pairs };
}

/** The period of pairs under months: a start whose end stands under a later month reaches to it. */
function periodOfPairs(pairs: readonly PairDates[], context: YearContext): Period {
  const periods: Period[] = [];
  let open: PairDates | null = null;
  for (const pair of pairs) {
    const from: PairDates = pair.start === null ? (open ?? pair) : pair;
    if (open !== null && from !== open) periods.push(spanOfPairs(open, open, context));
    open = pair.end === null ? from : null;
    if (pair.end !== null) periods.push(spanOfPairs(from, pair, context));
  }
  if (open !== null) periods.push(spanOfPairs(open, open, context));
  return joined(periods);
}

function spanOfPairs(from: PairDates, to: PairDates, context: YearContext): Period {
  const [first, last] = [inMonth(from, context), inMonth(to, context)];
  return readStartAndEnd(inContext(from.start, first), inContext(to.end, last), first);
}

/** A context whose section is the month that a pair stands under. */
function inMonth({ month: { month, year } }: PairDates, context: YearContext): YearContext {
  const known = year ?? (context.process && yearInProcess(month, context.process));
  return known === null ? context : { ...context, section: yearMonth(known, month) };
}

/** What a date cell says, or null where it only says that there is no date and the table has another version of it. */
function saying(date: DateText | null, { dates }: TableColumns): DateText | null {
  return date?.text.kind === 'undecided' && dates.length > 1 ? null : date;
}

/** The date cell of a row in a column of further dates, as a whole period. */
export const furtherDate = (view: SheetView, row: number, column: number): RowDates => ({
  start: null,
  end: null,
  period: view.dateText(row, column),
});

/** A month with the day that stands in a column of its own: "2" beside "Septiembre". */
function withDay(month: DateText, day: string): DateText {
  if (!isBareDays(day)) return month;
  const text = parsePeriodText(`${day} de ${month.source.text}`);
  return text.kind === 'spans' ? { text, source: month.source } : month;
}

const DAY_WORD =
  /^(?:del?|los?|el|al?|y|e|d[ií]as?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados?|domingos?|\d{1,2}[°º]?)?$/i;

/** True for days without their month: "2", "del 3 al 6", "7, 14 y 21". */
function isBareDays(text: string): boolean {
  return text.length < 60 && /\d/.test(text) && text.split(/[\s,;–-]+/).every((word) => DAY_WORD.test(word));
}

/** Days alone are days of the month that their section names; days counted from an election day that nobody knows are none yet. */
function inContext(date: DateText | null, { section, electionDay }: YearContext): DateText | null {
  if (date?.text.kind === 'relative' && (electionDay ?? null) === null)
    return { text: { kind: 'undecided' }, source: date.source };
  if (date?.text.kind !== 'unreadable' || section === null || !isBareDays(date.source.text)) return date;
  const text = parsePeriodText(`${date.source.text.trim()} de ${nameOfMonth(monthNumber(section))}`);
  return text.kind === 'spans' ? { text, source: date.source } : date;
}

/** A cell with several lines, one period a line, as its lines; null when it is one text (or one that reads as a whole). */
function periodLines(date: DateText | null): DateText[] | null {
  if (date === null) return null;
  const lines = linesOf(date.source.text);
  if (lines.length < 2) return null;
  return lines.map((line) => ({ text: parsePeriodText(line), source: { ...date.source, text: line } }));
}

/** The period of a row; lines of one cell that do not read as a whole are read one by one. */
export function periodOfRow(row: RowDates, context: YearContext): Period {
  if (row.pairs !== undefined) return periodOfPairs(row.pairs, context);
  const dates = {
    start: inContext(row.start, context),
    end: inContext(row.end, context),
    period: inContext(row.period, context),
  };
  if (dates.start !== null || dates.end !== null) {
    const lines =
      unreadable(dates.start) || unreadable(dates.end) ? pairedLines(dates.start, dates.end) : null;
    return lines === null
      ? readStartAndEnd(dates.start, dates.end, context)
      : joined(lines.map(({ start, end }) => readStartAndEnd(start, end, context)));
  }
  if (dates.period === null) return NO_PERIOD;
  const lines = dates.period.text.kind === 'unreadable' ? periodLines(dates.period) : null;
  return lines === null
    ? readPeriod(dates.period.text, dates.period.source, context)
    : joined(linePeriods(lines, context));
}

const unreadable = (date: DateText | null): boolean => date?.text.kind === 'unreadable';

/** A start and an end of several lines each, line by line; null where one is a single text or their lines differ in number. */
function pairedLines(
  start: DateText | null,
  end: DateText | null,
): { start: DateText | null; end: DateText | null }[] | null {
  const starts = periodLines(start);
  const ends = periodLines(end);
  const lines = starts ?? ends;
  if (lines === null || (starts !== null && ends !== null && starts.length !== ends.length)) return null;
  if ((starts === null && start !== null) || (ends === null && end !== null)) return null;
  return lines.map((_, index) => ({ start: starts?.[index] ?? null, end: ends?.[index] ?? null }));
}

const linePeriods = (lines: readonly DateText[], context: YearContext): Period[] =>
  lines.map((line) => readPeriod((inContext(line, context) ?? line).text, line.source, context));

/** Several periods as one. */
function joined(periods: readonly Period[]): Period {
  const extents = periods.map(({ extent }) => extent);
  const extent = extents.includes('whole') ? 'whole' : extents.includes('open-end') ? 'open-end' : 'closed';
  // An open end counts from the last span, so the open one goes last.
  const ordered = [...periods].sort(
    (one, other) => Number(one.extent === 'open-end') - Number(other.extent === 'open-end'),
  );
  return { spans: ordered.flatMap(({ spans }) => spans), extent };
}

/**
 * The periods of the bullets of a row: one line of periods a bullet, in the same order, or one period for all of them.
 * Null when the lines and the bullets do not match, so that nobody can say which is whose; `places` says where.
 */
export function periodsOfBullets(
  dates: RowDates,
  bullets: number,
  hasLead: boolean,
  context: YearContext,
): { periods: Period[] } | { mismatch: CellRef; text: string } {
  const cell = dates.period ?? dates.start ?? dates.end;
  const lines = [dates.start, dates.end, dates.period].map(periodLines);
  const counts = lines.flatMap((list) => (list ? [list.length] : []));
  const [count] = counts;
  if (cell === null) return { periods: new Array<Period>(bullets).fill(NO_PERIOD) };
  if (count === undefined) return { periods: new Array<Period>(bullets).fill(periodOfRow(dates, context)) };
  const skip = hasLead && count === bullets + 1 ? 1 : 0;
  if (counts.some((one) => one !== count) || count - skip !== bullets) {
    return { mismatch: cell.source.cell, text: cell.source.text };
  }
  const [starts, ends, periods] = lines;
  return {
    periods: Array.from({ length: bullets }, (_, index) =>
      periodOfRow(
        {
          start: starts?.[index + skip] ?? dates.start,
          end: ends?.[index + skip] ?? dates.end,
          period: periods?.[index + skip] ?? dates.period,
        },
        context,
      ),
    ),
  };
}
