import type { Activity, Calendar, CalendarGrid, GridRow } from '../calendar/calendar';
import { grouped } from '../snapshot/grouped';
import { isBlankPeriod, monthsOf } from '../calendar/period';
import type { YearMonth } from '../calendar/yearMonth';
import { gridMonths } from './gridMonths';

/** The months of an activity as the grid shows them. */
export interface PaintedMonths {
  /** Months with a column, ascending. */
  readonly months: readonly YearMonth[];
  /** True when the activity also touches months before the first column. */
  readonly clippedBefore: boolean;
  /** True when the activity also touches months after the last column. */
  readonly clippedAfter: boolean;
}

/** A row that the grid has or will have, and its months. */
export interface PlannedRow extends PaintedMonths {
  /** 0-based row of the existing grid; null in a grid that is still to be laid out. */
  readonly row: number | null;
  readonly activity: Activity;
}

/** What the grid of a calendar should show. */
export interface GridPlan {
  /** The grid that is there, or null when one is to be laid out. */
  readonly grid: CalendarGrid | null;
  /** Months of the columns, ascending. */
  readonly months: readonly YearMonth[];
  /** Rows with an activity whose dates are known; the others are left as they are. */
  readonly rows: readonly PlannedRow[];
}

/** The months of an activity in a grid of these columns, clipped at both ends. */
export function paintedMonths(activity: Activity, columns: readonly YearMonth[]): PaintedMonths {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined)
    return { months: [], clippedBefore: false, clippedAfter: false };
  const touched = monthsOf(activity.period, first, last);
  const shown = new Set(columns);
  return {
    months: touched.filter((month) => shown.has(month)),
    clippedBefore: touched.some((month) => month < first),
    clippedAfter: touched.some((month) => month > last),
  };
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
  const plan = calendar.activities.filter(({ kind }) => kind === 'activity');
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
  if (grid === null) {
    const rows = activitiesInGrid(calendar).map((activity) => ({
      row: null,
      activity,
      ...paintedMonths(activity, months),
    }));
    return { grid, months, rows };
  }
  const byId = new Map(calendar.activities.map((activity) => [activity.id, activity]));
  const children = childrenWithoutRow(calendar, grid.rows);
  const planned = ({ row, activity: id }: GridRow): PlannedRow[] => {
    const found = id === null ? undefined : byId.get(id);
    const activity = found && withParts(found, children);
    if (!activity || hasNothingToPaint(activity)) return [];
    return [{ row, activity, ...paintedMonths(activity, months) }];
  };
  return { grid, months, rows: grid.rows.flatMap(planned) };
}
