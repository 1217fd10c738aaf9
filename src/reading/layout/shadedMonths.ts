import type { Activity, CalendarGrid, GridColumn } from '../../calendar/calendar';
import type { Period, ReadDate, Span } from '../../calendar/period';
import { isBlankPeriod, NO_PERIOD } from '../../calendar/period';
import { squeezeSpaces } from '../../calendar/foldedText';
import { shiftMonth } from '../../calendar/yearMonth';
import { parentCode, codeLevel } from '../../calendar/activityCode';
import type { SheetView } from '../view/sheetView';
import { backgroundOf, isPainted } from './paintedCell';
import type { SheetTable } from './sheetTables';

/** The period that the months shaded by hand in a row (0-based) of a grid stand for: one span a run of months in a row. */
function shadedPeriod(view: SheetView, grid: CalendarGrid, row: number): Period {
  const background = backgroundOf(view.cell(row, grid.titleColumn));
  const shaded = grid.columns.filter(({ column }) => {
    const cell = view.cell(row, column);
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
    : { spans: runs.flatMap((run) => spanOf(view.name, row, run)), extent: 'closed' };
}

/** A run of shaded months as a span; both ends name its first cell. */
function spanOf(sheet: string, row: number, run: readonly GridColumn[]): Span[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const read = ({ month, label }: GridColumn): ReadDate => ({
    date: null,
    month,
    problem: null,
    text: label,
    cell: { sheet, row, column: first.column },
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

/** A grid with the table and the sheet that it was read from. */
export interface ReadGrid {
  readonly grid: CalendarGrid;
  readonly table: SheetTable;
  readonly view: SheetView;
}

const shallowestOf = ({ rows }: CalendarGrid): number =>
  Math.min(...rows.flatMap(({ code }) => (code === null ? [] : [codeLevel(code)])), 9);

/** The rows of a grid as activities with their shaded months, for a workbook that has no other list of them. */
function activitiesOfGrid({ grid, table: { header }, view }: ReadGrid): Activity[] {
  const byCode = new Map<string, Activity>();
  const shallowest = shallowestOf(grid);
  return grid.rows.map(({ row, code, codeText, title, deliverable }) => {
    const at = (column: number | null) => (column === null ? null : { sheet: view.name, row, column });
    const above = code === null ? null : parentCode(code);
    const parent = above === null ? undefined : byCode.get(above);
    const { responsible } = header.columns;
    const responsibleText = squeezeSpaces(view.text(row, responsible));
    const activity: Activity = {
      id: `${view.name}!${String(row)},${String(grid.titleColumn)}`,
      kind: header.kind,
      code,
      codeText,
      level: code === null ? 1 : codeLevel(code) - shallowest + 1,
      parent: parent?.id ?? null,
      title: title === '' ? (deliverable ?? `Actividad ${codeText ?? ''}`) : title,
      deliverable,
      responsible: responsibleText === '' ? null : responsibleText,
      period: shadedPeriod(view, grid, row),
      section: null,
      cells: {
        code: at(grid.codeColumn),
        title: { sheet: view.name, row, column: grid.titleColumn },
        deliverable: at(grid.deliverableColumn),
        responsible: at(responsible),
        start: null,
        end: null,
        period: null,
      },
    };
    if (code !== null) byCode.set(code, activity);
    return activity;
  });
}

/** What was read of a workbook, before or after its shading was. */
export interface WithGrids {
  readonly activities: readonly Activity[];
  readonly grids: readonly ReadGrid[];
}

/** The rows of the grids as the plan, after what else is listed (sessions, drills); a grid of those stays theirs. */
function planOfGrids({ activities, grids }: WithGrids): WithGrids {
  const added: Activity[] = [];
  const own = grids.map((read): ReadGrid => {
    if (read.grid.rows.some(({ activity }) => activity !== null)) return read;
    const listed = activitiesOfGrid(read);
    added.push(...listed);
    const rows = read.grid.rows.map((row, index) => ({
      ...row,
      activity: listed[index]?.id ?? null,
      similarity: 1,
    }));
    return { ...read, grid: { ...read.grid, rows } };
  });
  return { activities: [...activities, ...added], grids: own };
}

/** The activities of a plan without dates, with the months shaded in their rows of the grids. */
function withShadedPeriods({ activities, grids }: WithGrids): WithGrids {
  const periods = new Map<string, Period>();
  for (const { grid, view } of grids) {
    for (const { row, activity } of grid.rows) {
      if (activity !== null && isBlankPeriod(periods.get(activity) ?? NO_PERIOD))
        periods.set(activity, shadedPeriod(view, grid, row));
    }
  }
  const shaded = activities.map((activity) =>
    isBlankPeriod(activity.period)
      ? { ...activity, period: periods.get(activity.id) ?? activity.period }
      : activity,
  );
  return { activities: shaded, grids };
}

/**
 * Activities and grids of a workbook whose plan has no date anywhere: the months shaded in the grids are then the periods
 * of the activities that their rows stand for, or the rows themselves the activities. Both as they were where the plan
 * has dates; what sessions and drills have of their own tells nothing of the plan.
 */
export function readShading(read: WithGrids): WithGrids {
  const plan = read.activities.filter(({ kind }) => kind === 'activity');
  if (plan.some(({ period }) => !isBlankPeriod(period))) return read;
  return plan.length === 0 ? planOfGrids(read) : withShadedPeriods(read);
}
