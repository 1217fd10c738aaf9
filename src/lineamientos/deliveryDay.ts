import { foldText } from '../calendar/foldedText';
import type { Period, Span } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { firstDayOf } from '../calendar/yearMonth';

/** Words for a part of a month: its days are bounds, and nobody promised its last one. */
const PART = /\b(?:semanas?|quincenas?|mediados|principios|inicios|finales|fines)\b/;

/** The first day on which a span may have ended; null when its end is not known or cannot be. */
function earliestEnd({ start, end }: Span): PlainDate | null {
  if (end === null) return null;
  if (end.date === null) return end.problem === null && end.month !== null ? firstDayOf(end.month) : null;
  if (end.earliest !== undefined) return end.earliest;
  const inPart = PART.test(foldText(end.text)) && start?.date && start.text === end.text;
  return inPart && start.date !== null && start.date < end.date ? start.date : end.date;
}

/**
 * The day on which an activity certainly has not been done before: its end; where that is a month, a week or a
 * fortnight, the first day of it, so that "primera semana de septiembre" is not late for the sixth but "octubre" is.
 * Null where its end is open, blank or not readable.
 */
export function deliveredOn(period: Period): PlainDate | null {
  if (period.extent !== 'closed') return null;
  const days = period.spans.map(earliestEnd).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
