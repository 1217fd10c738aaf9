import type { Activity, Calendar } from '../../calendar/calendar';
import type { ReadDate } from '../../calendar/period';
import { daysBetween, yearOf } from '../../calendar/plainDate';
import type { YearMonth } from '../../calendar/yearMonth';
import { monthNumber, yearOfMonth } from '../../calendar/yearMonth';
import type { ProcessWindow } from '../../calendar/processWindow';
import { isOutside, liesOutside, movedToYear } from '../../calendar/processWindow';
import { isBackwards } from './spanOrder';

/** Dates outside the process for their year alone, each with the years (ascending) that may have been meant. */
export type WrongYears = ReadonlyMap<ReadDate, readonly number[]>;

/** So few days outside the process may be meant as they are, unless something else speaks for another year. */
const NEAR = 31;

function moves(read: ReadDate, window: ProcessWindow): ReadDate[] {
  const moved: ReadDate[] = [];
  for (let year = yearOf(window.from); year <= yearOf(window.to); year += 1) {
    const other = movedToYear(read, year);
    if (other && !liesOutside(other, window)) moved.push(other);
  }
  return moved;
}

const monthsApart = (one: YearMonth, other: YearMonth): number =>
  Math.abs((yearOfMonth(one) - yearOfMonth(other)) * 12 + monthNumber(one) - monthNumber(other));

function isNear({ date }: ReadDate, { from, to }: ProcessWindow): boolean {
  return date !== null && daysBetween(date, from) <= NEAR && daysBetween(to, date) <= NEAR;
}

const inOrder = (read: ReadDate, isStart: boolean, partner: ReadDate): boolean =>
  !(isStart ? isBackwards(read, partner) : isBackwards(partner, read));

/** The readings of a date that its section and the other end of its span (null when outside itself) allow. */
function plausible(
  read: ReadDate,
  isStart: boolean,
  partner: ReadDate | null,
  section: YearMonth | null,
  window: ProcessWindow,
): ReadDate[] {
  const { month } = read;
  let found = moves(read, window);
  if (section !== null && month !== null) {
    const apart = monthsApart(month, section);
    found = found.filter((moved) => moved.month !== null && monthsApart(moved.month, section) < apart);
  } else if (partner === null && isNear(read, window)) return [];
  if (partner === null) return found;
  const orderly = found.filter((moved) => inOrder(moved, isStart, partner));
  // Where the dates run backwards as they stand, the year is wrong even if another one leaves them so.
  return orderly.length === 0 && !inOrder(read, isStart, partner) ? found : orderly;
}

function* suspectsOf({ period, section }: Activity, window: ProcessWindow): Generator<[ReadDate, number[]]> {
  const month = section?.month ?? null;
  for (const { start, end } of period.spans) {
    const ends = start === end ? [[start, null] as const] : [[start, end] as const, [end, start] as const];
    for (const [read, other] of ends) {
      if (read === null || read.yearFrom !== 'text' || !isOutside(read, window)) continue;
      const partner = other !== null && !isOutside(other, window) ? other : null;
      const readings = plausible(read, read === start, partner, month, window);
      const years = readings.flatMap((moved) => (moved.month === null ? [] : [yearOfMonth(moved.month)]));
      if (years.length > 0) yield [read, years];
    }
  }
}

/**
 * Finds the dates whose year was written, that lie outside the process and would lie inside in another year. Where the
 * other end of the span or the section shows that the year is not the culprit, the date is not among them.
 */
export function wrongYears(calendar: Calendar, window: ProcessWindow | null): WrongYears {
  if (window === null) return new Map();
  return new Map(calendar.activities.flatMap((activity) => [...suspectsOf(activity, window)]));
}
