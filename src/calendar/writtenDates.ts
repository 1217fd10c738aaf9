import type { Activity, Calendar } from './calendar';
import type { ReadDate } from './period';
import { datesOf } from './period';
import { describeCell } from '../snapshot/address';

/** A date and the first activity that it was read for. */
export interface WrittenDate {
  readonly read: ReadDate;
  readonly activity: Activity;
}

/** Two dates are the same when the same place says the same: an activity and its bullets share the dates of a cell. */
function keyOf({ cell, text, date, month, problem }: ReadDate): string {
  const day = problem?.kind === 'impossible-day' || problem?.kind === 'no-year' ? String(problem.day) : '';
  const ofMonth = problem?.kind === 'no-year' ? String(problem.monthNumber) : '';
  return [describeCell(cell), text, date ?? month ?? problem?.kind ?? '', day, ofMonth].join('\n');
}

const known = new WeakMap<Calendar, readonly WrittenDate[]>();

function collect({ activities }: Calendar): WrittenDate[] {
  const seen = new Set<string>();
  const dates: WrittenDate[] = [];
  for (const activity of activities) {
    for (const read of datesOf(activity.period)) {
      const key = keyOf(read);
      if (seen.has(key)) continue;
      seen.add(key);
      dates.push({ read, activity });
    }
  }
  return dates;
}

/** Every date that was typed, once, however many activities share its cell; in the order of the workbook. */
export function writtenDates(calendar: Calendar): readonly WrittenDate[] {
  // Most rules about dates ask for them, and a calendar never changes.
  const dates = known.get(calendar) ?? collect(calendar);
  known.set(calendar, dates);
  return dates;
}
