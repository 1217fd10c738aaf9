import type { ReadDate } from '../../calendar/period';

/** True when the end lies before the start: by their days, or by their months where one gives no day. */
export function isBackwards(start: ReadDate, end: ReadDate): boolean {
  if (start.date !== null && end.date !== null) return end.date < start.date;
  return start.month !== null && end.month !== null && end.month < start.month;
}
