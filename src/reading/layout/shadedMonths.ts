import type { Activity, CalendarGrid, GridColumn } from '../../calendar/calendar';
import type { Period, ReadDate, Span } from '../../calendar/period';
import { isBlankPeriod, NO_PERIOD } from '../../calendar/period';
import { shiftMonth } from '../../calendar/yearMonth';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { cellAt } from '../../snapshot/workbook';
import { parentCode, codeLevel } from '../../calendar/activityCode';
import { backgroundOf, isPainted } from './paintedCell';

/** The period that the months shaded by hand in a row (0-based) of a grid stand for: one span a run of months in a row. */
function shadedPeriod(sheet: SheetSnapshot, grid: CalendarGrid, row: number): Period {
  const background = backgroundOf(sheet, row, grid.titleColumn);
  const shaded = grid.columns.filter(({ column }) => {
    const cell = cellAt(sheet, row, column);
    const written = cell?.value !== undefined && cell.value !== null && String(cell.value).trim() !== '';
    return written || isPainted(cell, background);
  });
  const runs: GridColumn[][] = [];
  for (const column of shaded) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && shiftMonth(last.month, 1) === column.month) run.push(column);
    else runs.push([column]);
  }
  return runs.length === 0
    ? NO_PERIOD
    : { spans: runs.flatMap((run) => spanOf(sheet, row, run)), extent: 'closed' };
}

/** A run of shaded months as a span; both ends name its first cell. */
function spanOf(sheet: SheetSnapshot, row: number, run: readonly GridColumn[]): Span[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const read = ({ month, label }: GridColumn): ReadDate => ({
    date: null,
    month,
    problem: null,
    text: label,
    cell: { sheet: sheet.name, row, column: first.column },
    serial: false,
    yearFrom: 'process',
  });
  const start = read(first);
  return [{ start, end: first === last ? start : read(last) }];
}

/** True when an activity has its period from the shading of this grid, so that the grid shows it already. */
export function isReadFromGrid({ period }: Activity, grid: CalendarGrid): boolean {
  const columns = new Set(grid.columns.map(({ column }) => column));
  return (
    period.spans.length > 0 &&
    period.spans.every(({ start }) => start?.cell.sheet === grid.sheet && columns.has(start.cell.column))
  );
}

/** The rows of a grid as activities with their shaded months, for a workbook that has no other list. */
function activitiesOfGrid(sheet: SheetSnapshot, grid: CalendarGrid): Activity[] {
  const byCode = new Map<string, Activity>();
  const shallowest = Math.min(
    ...grid.rows.flatMap(({ code }) => (code === null ? [] : [codeLevel(code)])),
    9,
  );
  return grid.rows.map(({ row, code, codeText, title, deliverable }) => {
    const at = (column: number | null) => (column === null ? null : { sheet: sheet.name, row, column });
    const above = code === null ? null : parentCode(code);
    const parent = above === null ? undefined : byCode.get(above);
    const activity: Activity = {
      id: `${sheet.name}!${String(row)}`,
      kind: 'activity',
      code,
      codeText,
      level: code === null ? 1 : codeLevel(code) - shallowest + 1,
      parent: parent?.id ?? null,
      title: title === '' ? (deliverable ?? `Actividad ${codeText ?? ''}`) : title,
      deliverable,
      responsible: null,
      period: shadedPeriod(sheet, grid, row),
      section: null,
      cells: {
        code: at(grid.codeColumn),
        title: { sheet: sheet.name, row, column: grid.titleColumn },
        deliverable: at(grid.deliverableColumn),
        responsible: null,
        start: null,
        end: null,
        period: null,
      },
    };
    if (code !== null) byCode.set(code, activity);
    return activity;
  });
}

/**
 * Activities and grid of a workbook that has no date anywhere: the months shaded in the grid are then the periods of
 * the activities that its rows stand for, or the rows themselves the activities. Both as they were where there are dates.
 */
export function readShading(
  activities: readonly Activity[],
  grid: CalendarGrid,
  sheet: SheetSnapshot,
): { activities: readonly Activity[]; grid: CalendarGrid } {
  if (activities.some(({ period }) => !isBlankPeriod(period))) return { activities, grid };
  if (activities.length === 0) {
    const own = activitiesOfGrid(sheet, grid);
    const rows = grid.rows.map((row, index) => ({
      ...row,
      activity: own[index]?.id ?? null,
      similarity: 1,
    }));
    return { activities: own, grid: { ...grid, rows } };
  }
  const periods = new Map<string, Period>();
  for (const { row, activity } of grid.rows) {
    if (activity !== null && !periods.has(activity)) periods.set(activity, shadedPeriod(sheet, grid, row));
  }
  return {
    activities: activities.map((activity) => ({
      ...activity,
      period: periods.get(activity.id) ?? activity.period,
    })),
    grid,
  };
}
