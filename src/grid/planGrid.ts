import type { Activity, Calendar, CalendarGrid, GridColumn, GridRow, Slot } from '../calendar/calendar';
import { isOfPlan } from '../calendar/ofPlan';
import { addDays, daysBetween } from '../calendar/plainDate';
import { grouped } from '../snapshot/grouped';
import { isBlankPeriod, monthsOf, rangesOf } from '../calendar/period';
import type { YearMonth } from '../calendar/yearMonth';
import { firstDayOf, lastDayOf } from '../calendar/yearMonth';
import { gridMonths } from './gridMonths';

/** A row that the grid has or will have, its months and, where it is there, its columns. */
export interface PlannedRow {
  /** The columns of the existing grid that the activity touches, in its order; none in a grid that is still to be laid out. */
  readonly columns: readonly GridColumn[];
  /** 0-based row of the existing grid; null in a grid that is still to be laid out. */
  readonly row: number | null;
  readonly activity: Activity;
  /** Months with a column, ascending. */
  readonly months: readonly YearMonth[];
  /** True when the activity also touches days before the first column. */
  readonly clippedBefore: boolean;
  /** True when the activity also touches days after the last column. */
  readonly clippedAfter: boolean;
}

/** What the grid of a calendar should show. */
export interface GridPlan {
  /** The grid that is there, or null when one is to be laid out. */
  readonly grid: CalendarGrid | null;
  /** Months of the columns, ascending; of halves, weeks and quarters every month that they lie in. */
  readonly months: readonly YearMonth[];
  /** From the first day of the first column to the last day of the last one; null where there are no columns. */
  readonly days: Slot | null;
  /** Rows with an activity whose dates are known; the others are left as they are. */
  readonly rows: readonly PlannedRow[];
}

/** The months of an activity that a grid of these months shows, ascending. */
export function paintedMonths(activity: Activity, months: readonly YearMonth[]): YearMonth[] {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return [];
  const shown = new Set(months);
  return monthsOf(activity.period, first, last).filter((month) => shown.has(month));
}

/** So few days without a column behind a week's column are a weekend, which is shown with the week before. */
const WEEKEND = 3;

/** The last day that a column shows: its own, or the last before the next column where only a weekend lies between. */
function shownUntil(column: GridColumn, next: GridColumn | undefined): Slot {
  const { start, end } = column;
  const apart = next === undefined ? 0 : daysBetween(end, next.start) - 1;
  return { start, end: apart > 0 && apart <= WEEKEND ? addDays(end, apart) : end };
}

/** Plans rows of a grid with these columns, which may be none, and these days. */
function rowPlanner(columns: readonly GridColumn[], months: readonly YearMonth[], days: Slot | null) {
  const shown = columns.map((column, index) => ({ column, ...shownUntil(column, columns[index + 1]) }));
  return (row: number | null, activity: Activity): PlannedRow => {
    const ranges = days === null ? [] : rangesOf(activity.period, days.start, days.end);
    const due = shown.filter(({ start, end }) => ranges.some(({ from, to }) => from <= end && to >= start));
    return {
      row,
      activity,
      months: paintedMonths(activity, months),
      columns: due.map(({ column }) => column),
      clippedBefore: days !== null && ranges.some(({ from }) => from < days.start),
      clippedAfter: days !== null && ranges.some(({ to }) => to > days.end),
    };
  };
}

/** The days from the first to the last column of a grid, or of the months of one that is still to be laid out. */
function daysShown(grid: CalendarGrid | null, months: readonly YearMonth[]): Slot | null {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const [start] = grid?.columns ?? [];
  const end = grid?.columns.at(-1);
  return start && end
    ? { start: start.start, end: end.end }
    : { start: firstDayOf(first), end: lastDayOf(last) };
}

/** True when an activity's dates say nothing that could be painted: blank, or in no spelling that we know. */
function hasNothingToPaint({ period }: Activity): boolean {
  return (
    isBlankPeriod(period) ||
    (period.extent === 'closed' && period.spans.every(({ start, end }) => !start?.month && !end?.month))
  );
}

/** The activities that a new grid has a row for: those of level 1, and sub-activities with dates of their own. */
export function activitiesInGrid(calendar: Calendar): Activity[] {
  const plan = calendar.activities.filter(isOfPlan);
  const listed = plan.length > 0 ? plan : calendar.activities;
  const dates = new Map(listed.map((activity) => [activity.id, activity.period]));
  return listed.filter(({ level, period, parent }) => {
    if (level === 1) return true;
    return !isBlankPeriod(period) && (parent === null || dates.get(parent) !== period);
  });
}

/**
 * An activity with the dates of its parts: sub-activities of its own title (further deliverables in merged rows) that
 * have no row of their own in the grid.
 */
function withParts(activity: Activity, children: ReadonlyMap<string, readonly Activity[]>): Activity {
  const parts = (children.get(activity.id) ?? []).filter(({ title }) => title === activity.title);
  const { extent, spans } = activity.period;
  if (parts.length === 0 || extent !== 'closed') return activity;
  return {
    ...activity,
    period: { extent, spans: [...spans, ...parts.flatMap(({ period }) => period.spans)] },
  };
}

/** Activities without a row in the grid, by the id of the one that they are part of; "" for those of none. */
function childrenWithoutRow(calendar: Calendar, rows: readonly GridRow[]): Map<string, Activity[]> {
  const shown = new Set(rows.map(({ activity }) => activity));
  return grouped(
    calendar.activities.filter(({ id }) => !shown.has(id)),
    ({ parent }) => parent ?? '',
  );
}

/** Plans the grid of a calendar: the rows of the grid that is there, or those of a new one. */
export function planGrid(calendar: Calendar): GridPlan {
  const months = gridMonths(calendar);
  const { grid } = calendar;
  const days = daysShown(grid, months);
  const plannedRow = rowPlanner(grid?.columns ?? [], months, days);
  if (grid === null) {
    const rows = activitiesInGrid(calendar).map((activity) => plannedRow(null, activity));
    return { grid, months, days, rows };
  }
  const byId = new Map(calendar.activities.map((activity) => [activity.id, activity]));
  const children = childrenWithoutRow(calendar, grid.rows);
  const planned = ({ row, activity: id }: GridRow): PlannedRow[] => {
    const found = id === null ? undefined : byId.get(id);
    const activity = found && withParts(found, children);
    return !activity || hasNothingToPaint(activity) ? [] : [plannedRow(row, activity)];
  };
  return { grid, months, days, rows: grid.rows.flatMap(planned) };
}
