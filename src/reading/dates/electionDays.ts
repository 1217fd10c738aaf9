import type { PlainDate } from '../../calendar/plainDate';
import { addDays, addMonths, dayOf, monthOf, yearOf } from '../../calendar/plainDate';
import type { DatePoint, ElectionPoint, PeriodText } from './writtenPeriod';
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

const dayFrom = (electionDay: PlainDate, { unit, count }: ElectionPoint): PlainDate =>
  unit === 'day' ? addDays(electionDay, count) : addMonths(electionDay, count);

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
  return { kind: 'spans', spans, openEnd: text.openEnd };
}
