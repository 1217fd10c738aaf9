import type { Activity } from '../calendar/calendar';
import { datesOf } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import type { ProcessWindow } from '../calendar/processWindow';
import { isOfProcess } from '../calendar/processWindow';
import { firstDayOf, lastDayOf } from '../calendar/yearMonth';

/** The first and the last day that a calendar has something on. */
export interface PlannedDays {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * The days from the first to the last date of the activities, sessions and drills, a month counted whole; dates outside
 * the process aside. Null where none is dated.
 */
export function daysPlanned(
  activities: readonly Activity[],
  window: ProcessWindow | null,
): PlannedDays | null {
  let first: PlainDate | null = null;
  let last: PlainDate | null = null;
  for (const { date, month, problem } of activities.flatMap(({ period }) => datesOf(period))) {
    if (month === null || (date === null && problem !== null)) continue;
    const [from, to] = [date ?? firstDayOf(month), date ?? lastDayOf(month)];
    if (window !== null && !isOfProcess(from, window)) continue;
    if (first === null || from < first) first = from;
    if (last === null || to > last) last = to;
  }
  return first === null || last === null ? null : { first, last };
}
