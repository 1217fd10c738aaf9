import type { Activity, Calendar, CalendarGrid, GridRow } from '../calendar/calendar';

/** A row of the grid with the activity it was joined to. */
export interface JoinedRow {
  readonly row: GridRow;
  readonly activity: Activity;
  /** False for the second and later rows that stand for the same activity. */
  readonly first: boolean;
}

/** A grid that stands apart from the plan, and its rows. */
export interface SeparateGrid {
  readonly grid: CalendarGrid;
  readonly joined: readonly JoinedRow[];
}

/** The grid that repeats the plan's rows on its own, or null where there is none: in one table the two cannot differ. */
export function separateGrid(calendar: Calendar): SeparateGrid | null {
  const { grid } = calendar;
  if (grid === null) return null;
  const byId = new Map(calendar.activities.map((activity) => [activity.id, activity]));
  const seen = new Set<string>();
  const joined = grid.rows.flatMap((row): JoinedRow[] => {
    const activity = row.activity === null ? undefined : byId.get(row.activity);
    if (!activity) return [];
    const first = !seen.has(activity.id);
    seen.add(activity.id);
    return [{ row, activity, first }];
  });
  const own = joined.some(
    ({ row, activity }) => activity.cells.title.sheet === grid.sheet && activity.cells.title.row === row.row,
  );
  return own || joined.length === 0 ? null : { grid, joined };
}
