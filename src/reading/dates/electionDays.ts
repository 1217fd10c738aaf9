import type { PlainDate } from '../../calendar/plainDate';
import { addDays, addMonths, dayOf, dayOfWeek, monthOf, yearOf } from '../../calendar/plainDate';
import type { DatePoint, ElectionPoint, PeriodText, SpanText } from './writtenPeriod';
import { isElectionPoint } from './writtenPeriod';

/** A day as the point of a period. */
export function pointOfDay(date: PlainDate): DatePoint {
  return {
    day: dayOf(date),
    fromEnd: false,
    month: monthOf(date),
    year: yearOf(date),
    weekday: null,
    nth: null,
    monthFirst: false,
  };
}

/** The n-th day of a weekday (0 Sunday) before (negative) or after a day. */
function weekdayFrom(day: PlainDate, weekday: number, count: number): PlainDate {
  const apart = (weekday - dayOfWeek(day) + 7) % 7;
  return count < 0
    ? addDays(day, apart + (apart === 0 ? 0 : -7) + 7 * (apart === 0 ? count : count + 1))
    : addDays(day, apart + 7 * (apart === 0 ? count : count - 1));
}

/** A day that is counted from the election day. */
function dayFrom(electionDay: PlainDate, point: ElectionPoint): PlainDate {
  const { unit, count } = point;
  if (unit === 'weekday') return weekdayFrom(electionDay, point.weekday, count);
  return unit === 'day' ? addDays(electionDay, count) : addMonths(electionDay, count);
}

/** True for a list in which a day stands a second time: "6 de junio, jornada electoral". */
const isRepeated = (span: SpanText, index: number, spans: readonly SpanText[]): boolean =>
  span.start === span.end &&
  spans
    .slice(0, index)
    .some(
      ({ start, end }) =>
        start === end &&
        start?.day === span.start?.day &&
        start?.month === span.start?.month &&
        (start?.year ?? span.start?.year) === (span.start?.year ?? start?.year),
    );

/**
 * A period with the days that are counted from the election day put in their place. Where that day is not known, what
 * is counted from it cannot be read.
 */
export function settledByElection(
  text: PeriodText,
  electionDay: PlainDate | null,
): Exclude<PeriodText, { kind: 'relative' }> {
  if (text.kind !== 'relative') return text;
  if (electionDay === null) return { kind: 'unreadable' };
  const settled = (point: DatePoint | ElectionPoint | null): DatePoint | null =>
    point !== null && isElectionPoint(point) ? pointOfDay(dayFrom(electionDay, point)) : point;
  const spans = text.spans.map((span) => {
    const start = settled(span.start);
    return { start, end: span.end === span.start ? start : settled(span.end) };
  });
  return {
    kind: 'spans',
    spans: spans.filter((span, index) => !isRepeated(span, index, spans)),
    openEnd: text.openEnd,
  };
}
