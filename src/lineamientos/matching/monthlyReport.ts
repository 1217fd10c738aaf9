import type { Activity } from '../../calendar/calendar';
import { foldText } from '../../calendar/foldedText';
import type { Period, Span } from '../../calendar/period';
import { endOf, startOf } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import { addDays, daysBetween } from '../../calendar/plainDate';
import type { YearMonth } from '../../calendar/yearMonth';
import {
  firstDayOf,
  lastDayOf,
  monthNumber,
  monthOfDate,
  shiftMonth,
  yearOfMonth,
} from '../../calendar/yearMonth';
import type { RequiredDocument } from '../documents';

const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'.split(
    '|',
  );

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.map((name, index) => [name, index < 9 ? index + 1 : index]),
);

const name = `(${MONTHS.join('|')})(?: (?:de |del )?(\\d{4}))?`;
/** Months after words that say that the report is about them; a month elsewhere may be the day of sending. */
const ABOUT = new RegExp(
  `(?:realizadas? (?:en|durante)(?: el)?|mes(?:es)? de|correspondientes? (?:a|al|a los)|informe de(?:l)?|reporte de(?:l)?|avances? (?:de|en|del)|durante|periodo(?: de)?)(?: el)?(?: mes(?:es)?(?: de)?)? ${name}`,
);
const ANY = new RegExp(`\\b${name}\\b`, 'g');

/** A period longer than this covers several reports. */
const LONG_PERIOD = 45;

interface NamedMonth {
  readonly number: number;
  readonly year: number | null;
  readonly at: number;
  readonly end: number;
}

function namedMonths(text: string): NamedMonth[] {
  return [...text.matchAll(ANY)].map((match) => ({
    number: NUMBERS.get(match[1] ?? '') ?? 0,
    year: match[2] === undefined ? null : Number(match[2]),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

const isMonth = (month: YearMonth, named: NamedMonth): boolean =>
  monthNumber(month) === named.number && (named.year === null || yearOfMonth(month) === named.year);

type Reports = readonly RequiredDocument[];

const about = (reports: Reports, named: NamedMonth): RequiredDocument | undefined =>
  reports.find(({ month }) => month !== null && isMonth(month, named));

/** The report that is due in a month. */
const dueIn = (reports: Reports, named: NamedMonth): RequiredDocument | undefined =>
  reports.find(({ deadline }) => isMonth(monthOfDate(deadline), named));

/**
 * The reports whose months a text names: "actividades realizadas en septiembre", "de octubre y noviembre",
 * "de septiembre de 2026 a mayo de 2027". Null when it names no month at all.
 */
function byNamedMonth(text: string, period: Period, reports: Reports): RequiredDocument[] | null {
  const folded = foldText(text);
  const all = namedMonths(folded);
  const marked = ABOUT.exec(folded);
  const firstAt = marked ? marked.index : (all[0]?.at ?? 0);
  const months = all.filter(({ at }) => at >= firstAt);
  const [first, second] = months;
  if (first === undefined) return null;
  const readings = [about, dueIn].map((find): RequiredDocument[] => {
    const from = find(reports, first);
    if (second === undefined) return from ? [from] : [];
    const between = folded.slice(first.end, second.at).trim();
    if (/^(?:a|al|hasta)$/.test(between)) {
      const to = find(reports, second);
      return from && to ? reports.slice(reports.indexOf(from), reports.indexOf(to) + 1) : [];
    }
    const named = /^[ye]?$/.test(between) ? months.map((one) => find(reports, one)) : [from];
    return named.filter((report) => report !== undefined);
  });
  const [bySubject = [], byDue = []] = readings;
  // "Informes de octubre a junio" are those sent in these months: June has no report of its own.
  if (byDue.length > bySubject.length) return byDue;
  return byDue.length > 0 && isSentEarly(period, bySubject) ? byDue : bySubject;
}

/** How far into its own month a report is certainly the one of the month before, sent by the fifth. */
const FIRST_DAYS = 10;

/** True when an activity ends in the first days of the last month that it names: a report cannot come before its month. */
function isSentEarly(period: Period, bySubject: Reports): boolean {
  const month = bySubject.at(-1)?.month ?? null;
  const end = endOf(period);
  return month !== null && end !== null && end <= addDays(firstDayOf(month), FIRST_DAYS - 1);
}

function nearestTo(day: PlainDate, reports: Reports): RequiredDocument[] {
  let best: RequiredDocument | undefined;
  for (const report of reports) {
    const distance = Math.abs(daysBetween(day, report.deadline));
    if (!best || distance < Math.abs(daysBetween(day, best.deadline))) best = report;
  }
  return best ? [best] : [];
}

/** The reports that one span of an activity is: by its last day, or in a long one all that fall due in it. */
function bySpan({ start, end }: Span, reports: Reports): Reports {
  const from = start?.date ?? (start?.month ? firstDayOf(start.month) : null);
  const to = end?.date ?? (end?.month ? lastDayOf(end.month) : null);
  const day = to ?? from;
  if (day === null) return [];
  if (from !== null && to !== null && daysBetween(from, to) > LONG_PERIOD)
    return reports.filter(({ deadline }) => deadline >= from && deadline <= addDays(to, 5));
  const month = end?.date === null ? end.month : null;
  // A month alone: the report that falls due in it, not the one due five days after its end.
  if (month !== null) return reports.filter(({ deadline }) => deadline.startsWith(month));
  return nearestTo(day, reports);
}

function byDates({ period }: Activity, reports: Reports): RequiredDocument[] {
  if (period.extent === 'whole') return [...reports];
  return [...new Set(period.spans.flatMap((span) => bySpan(span, reports)))];
}

/**
 * The day of one report of an activity that is several: of its days the nearest to the deadline; in one long period the
 * deadline itself, as far as the period reaches. Null where its end is no day.
 */
export function dayOfReport(period: Period, deadline: PlainDate): PlainDate | null {
  if (period.extent !== 'closed') return null;
  let nearest: PlainDate | null = null;
  for (const { start, end } of period.spans) {
    const from = start?.date ?? null;
    const to = end?.date ?? null;
    if (to === null) continue;
    const day = from !== null && from > deadline ? from : to < deadline ? to : from === null ? to : deadline;
    if (nearest === null || Math.abs(daysBetween(day, deadline)) < Math.abs(daysBetween(nearest, deadline)))
      nearest = day;
  }
  return nearest;
}

/** How the month of a monthly report was told. */
export interface ReportMonths {
  readonly documents: readonly RequiredDocument[];
  readonly by: 'name' | 'date';
}

/**
 * Which monthly reports an activity is: by the months that its title or deliverable names, else by its dates
 * (the nearest fifth of the month; a long period has several). None where neither tells.
 */
export function reportsOf(activity: Activity, reports: Reports): ReportMonths {
  for (const text of [activity.title, activity.deliverable]) {
    const named = text === null ? null : byNamedMonth(text, activity.period, reports);
    if (named !== null) return { documents: named, by: 'name' };
  }
  return { documents: byDates(activity, reports), by: 'date' };
}

/**
 * The day by which an activity is done: its end, else its start, else the last day of its last month; null when blank.
 * What has no end of its own ("Permanente", "en adelante") ends with the grid, a month after election day's.
 */
export function dayOfActivity(activity: Activity, electionDay: PlainDate): PlainDate | null {
  if (activity.period.extent !== 'closed') return lastDayOf(shiftMonth(monthOfDate(electionDay), 1));
  const day = endOf(activity.period) ?? startOf(activity.period);
  if (day !== null) return day;
  const months = activity.period.spans
    .map(({ start, end }) => end?.month ?? start?.month ?? null)
    .filter((month) => month !== null)
    .sort();
  const last = months.at(-1);
  return last === undefined ? null : lastDayOf(last);
}
