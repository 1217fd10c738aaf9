import type { Calendar, Slot } from '../calendar/calendar';
import { monthsOf } from '../calendar/period';
import { addMonths } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { monthOfDate, monthsBetween, shiftMonth, yearMonth } from '../calendar/yearMonth';

/** The grid of an ordinary process begins nine months before the vote and ends one month after (S–JL). */
const MONTHS_BEFORE = 9;
const MONTHS_AFTER = 1;
/** Fewest columns of a grid that we lay out: with fewer it would not be told from other tables. */
const FEWEST_COLUMNS = 3;
/** How far a grid is widened for an activity that lies wholly outside it; farther away it is a wrong year. */
const WIDEST = 3;

/** First and last month touched by the dated activities of a calendar, or null when none is dated. */
function span(calendar: Calendar): [YearMonth, YearMonth] | null {
  const months = calendar.activities.flatMap(({ period }) =>
    period.spans.flatMap(({ start, end }) =>
      [start?.month, end?.month].filter((month) => month !== null && month !== undefined),
    ),
  );
  const sorted = months.sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** The months that the process itself calls for: J − 9 months to J + 1 month; S–JL where only its years are known. */
function processMonths(calendar: Calendar): YearMonth[] {
  if (calendar.electionDay !== null) {
    const { date } = calendar.electionDay;
    return monthsBetween(
      monthOfDate(addMonths(date, -MONTHS_BEFORE)),
      monthOfDate(addMonths(date, MONTHS_AFTER)),
    );
  }
  if (calendar.process !== null && calendar.process.first !== calendar.process.last) {
    return monthsBetween(yearMonth(calendar.process.first, 9), yearMonth(calendar.process.last, 7));
  }
  return [];
}

/** Widens months to take in activities that would not show at all, by a few months at each end (August is AG). */
function widened(months: YearMonth[], calendar: Calendar): YearMonth[] {
  let first = months[0];
  let last = months.at(-1);
  if (first === undefined || last === undefined) return months;
  const earliest = shiftMonth(first, -WIDEST);
  const latest = shiftMonth(last, WIDEST);
  for (const { period } of calendar.activities) {
    const touched = monthsOf(period, first, last);
    const from = touched[0];
    const to = touched.at(-1);
    if (from === undefined || to === undefined || !(to < first || from > last)) continue;
    if (from >= earliest && from < first) first = from;
    if (to <= latest && to > last) last = to;
  }
  return monthsBetween(first, last);
}

function padded(months: YearMonth[]): YearMonth[] {
  const last = months.at(-1);
  if (last === undefined || months.length >= FEWEST_COLUMNS) return months;
  return [...months, ...monthsBetween(shiftMonth(last, 1), shiftMonth(last, FEWEST_COLUMNS - months.length))];
}

/** The months that the columns of a grid lie in, ascending, each once. */
export function monthsOfColumns(columns: readonly Slot[]): YearMonth[] {
  const months = columns.flatMap(({ start, end }) => monthsBetween(monthOfDate(start), monthOfDate(end)));
  return [...new Set(months)];
}

/**
 * The months of a calendar's grid, ascending: those of the grid that it has; else J − 9 months to J + 1 month; else those
 * of its activities. Empty when nothing in the workbook is dated.
 */
export function gridMonths(calendar: Calendar): readonly YearMonth[] {
  if (calendar.grid !== null) return monthsOfColumns(calendar.grid.columns);
  const called = processMonths(calendar);
  if (called.length > 0) return widened(called, calendar);
  const dated = span(calendar);
  return dated === null ? [] : padded(monthsBetween(...dated).slice(0, 24));
}
