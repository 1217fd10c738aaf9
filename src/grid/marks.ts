import type { Activity, Slot } from '../calendar/calendar';
import { endOf, startOf } from '../calendar/period';
import { dayOf } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { firstDayOf, lastDayOf } from '../calendar/yearMonth';
import { isMark } from '../reading/layout/paintedCell';
import type { Cell } from '../snapshot/workbook';

/** How a painted slot is told besides its colour, for screen readers and black-and-white print. */
export type MarkStyle =
  /** A mark that does not show but is read aloud. */
  | 'hidden'
  /** A visible X. */
  | 'x'
  /** The days: "11–30", "2". */
  | 'days';

/** What stands in a painted cell. */
export interface Mark {
  readonly value: string;
  readonly numberFormat: string;
}

/** The format that shows nothing: not positive numbers, negative ones, zero nor text. */
const HIDDEN_FORMAT = ';;;';
/** Text, so that "11–30" or "2" stays what it is. */
const DAYS_FORMAT = '@';
const MARK = 'X';
const MILESTONE = '◆';

const DAYS = /^\d{1,2}(?:–\d{1,2})?$/;

/**
 * True for a cell whose value is a mark that a repaint may replace: a mark, or days as text. The fill does not count: a
 * number that somebody typed into a cell must not become ours by being painted.
 */
export function holdsMark(cell: Cell | undefined): boolean {
  if (!cell || cell.formula !== undefined) return false;
  if (isMark(cell.value)) return true;
  return typeof cell.value === 'string' && cell.numberFormat === DAYS_FORMAT && DAYS.test(cell.value);
}

/** The days of an activity within a slot: "11–30", or "2" for one day; "" where only months are known. */
function daysIn(activity: Activity, slot: Slot): string {
  const start = startOf(activity.period);
  const end = endOf(activity.period) ?? start;
  if (start === null || end === null) return '';
  const from = start >= slot.start && start <= slot.end ? String(dayOf(start)) : '';
  const to = end >= slot.start && end <= slot.end ? String(dayOf(end)) : '';
  if (from === '' || to === '' || from === to) return from === '' ? to : from;
  return `${from}–${to}`;
}

/** The days of a month, for the mark of one. */
export const daysOfMonth = (month: YearMonth): Slot => ({ start: firstDayOf(month), end: lastDayOf(month) });

/** The mark of an activity in a slot; with milestones a one-day activity shows a diamond. */
export function markFor(activity: Activity, slot: Slot, style: MarkStyle, milestones: boolean): Mark {
  const start = startOf(activity.period);
  if (milestones && start !== null && start === endOf(activity.period))
    return { value: MILESTONE, numberFormat: 'General' };
  if (style === 'x') return { value: MARK, numberFormat: 'General' };
  const days = style === 'days' ? daysIn(activity, slot) : '';
  return days === ''
    ? { value: MARK, numberFormat: HIDDEN_FORMAT }
    : { value: days, numberFormat: DAYS_FORMAT };
}
