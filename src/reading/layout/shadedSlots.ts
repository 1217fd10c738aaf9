import type { Activity, CalendarGrid, UnreadCell } from '../../calendar/calendar';
import type { Period } from '../../calendar/period';
import { isBlankPeriod, NO_PERIOD } from '../../calendar/period';
import { squeezeSpaces } from '../../calendar/foldedText';
import { parentCode, codeLevel } from '../../calendar/activityCode';
import { joinRows } from '../rows/joinRows';
import { kindOfRow } from '../rows/rowKind';
import type { SheetView } from '../view/sheetView';
import { hasDates } from './gridTable';
import { slotPeriods } from './slotPeriods';
import type { SheetTable } from './sheetTables';
import { leastOf } from '../../snapshot/extremes';

/** A grid with the table and the sheet that it was read from. */
export interface ReadGrid {
  readonly grid: CalendarGrid;
  readonly table: SheetTable;
  readonly view: SheetView;
}

const shallowestOf = ({ rows }: CalendarGrid): number =>
  leastOf([...rows.flatMap(({ code }) => (code === null ? [] : [codeLevel(code)])), 9]);

/** The rows of a grid as activities with what their slots say, for a workbook that has no other list of them. */
function activitiesOfGrid({ grid, table: { header }, view }: ReadGrid): {
  readonly activities: readonly Activity[];
  readonly unclear: readonly UnreadCell[];
} {
  const byCode = new Map<string, Activity>();
  const shallowest = shallowestOf(grid);
  const periodOf = slotPeriods(view, grid, header.kind === 'activity' ? 'joined' : 'apart');
  const unclear: UnreadCell[] = [];
  const activities = grid.rows.map(({ row, code, codeText, title, deliverable }) => {
    const at = (column: number | null) => (column === null ? null : { sheet: view.name, row, column });
    const above = code === null ? null : parentCode(code);
    const parent = above === null ? undefined : byCode.get(above);
    const { responsible } = header.columns;
    const responsibleText = responsible === null ? '' : squeezeSpaces(view.textDownwards(row, responsible));
    const own = header.kind === 'activity' ? kindOfRow(title) : header.kind;
    const said = periodOf(row);
    unclear.push(...said.unclear);
    const activity: Activity = {
      id: `${view.name}!${String(row)},${String(grid.titleColumn)}`,
      kind: own,
      ...(own === header.kind ? {} : { inPlan: true as const }),
      code,
      codeText,
      level: code === null ? 1 : codeLevel(code) - shallowest + 1,
      parent: parent?.id ?? null,
      title: title === '' ? (deliverable ?? `Actividad ${codeText ?? ''}`) : title,
      deliverable,
      responsible: responsibleText === '' ? null : responsibleText,
      period: said.period,
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
  return { activities, unclear };
}

/** What was read of a workbook, before or after its shading was. */
export interface WithGrids {
  readonly activities: readonly Activity[];
  readonly grids: readonly ReadGrid[];
  /** Cells of slots that say something that was not understood. */
  readonly unclear: readonly UnreadCell[];
}

/** A grid whose rows stand for these activities, one after the other. */
const ownedBy = (read: ReadGrid, ids: readonly (string | null)[]): ReadGrid => {
  const rows = read.grid.rows.map((row, index) => ({ ...row, activity: ids[index] ?? null, similarity: 1 }));
  return { ...read, grid: { ...read.grid, rows } };
};

/** The rows of the grids as the plan, after what else is listed (sessions, drills); a grid of those stays theirs. */
function planOfGrids({ activities, grids, unclear }: WithGrids): WithGrids {
  const added: Activity[] = [];
  const told = [...unclear];
  const own = grids.map((read): ReadGrid => {
    if (read.grid.rows.some(({ activity }) => activity !== null)) return read;
    const listed = activitiesOfGrid(read);
    for (const activity of listed.activities) added.push(activity);
    for (const cell of listed.unclear) told.push(cell);
    return ownedBy(
      read,
      listed.activities.map(({ id }) => id),
    );
  });
  return { activities: [...activities, ...added], grids: own, unclear: told };
}

/** The activities of a plan without dates, with what the slots of their rows of the grids say. */
function withShadedPeriods({ activities, grids, unclear }: WithGrids): WithGrids {
  const periods = new Map<string, Period>();
  const told = [...unclear];
  for (const { grid, view } of grids) {
    const periodOf = slotPeriods(view, grid, 'joined');
    for (const { row, activity } of grid.rows) {
      if (activity === null || !isBlankPeriod(periods.get(activity) ?? NO_PERIOD)) continue;
      const said = periodOf(row);
      periods.set(activity, said.period);
      told.push(...said.unclear);
    }
  }
  const shaded = activities.map((activity) =>
    isBlankPeriod(activity.period)
      ? { ...activity, period: periods.get(activity.id) ?? activity.period }
      : activity,
  );
  return { activities: shaded, grids, unclear: told };
}

/** A session or drill on each of the days or slots of a row; the row itself where it has one or none. */
function onEachOf(activity: Activity): Activity[] {
  const { spans } = activity.period;
  if (spans.length < 2) return [activity];
  return spans.map((span, index) => ({
    ...activity,
    id:
      index === 0 ? activity.id : `${activity.id}@${String(span.start?.cell.column ?? '')}#${String(index)}`,
    period: { ...activity.period, spans: [span] },
  }));
}

/**
 * Tables of sessions or drills whose only times are slots: each mark or day is a session of its own. A table whose rows
 * are sessions listed elsewhere with their dates is their grid and adds none.
 */
function withSessions(read: WithGrids): WithGrids {
  const added: Activity[] = [];
  const told = [...read.unclear];
  const grids = read.grids.map((one): ReadGrid => {
    const { kind } = one.table.header;
    if (kind === 'activity' || hasDates(one.table.header)) return one;
    const dated = read.activities.filter((listed) => listed.kind === kind && !isBlankPeriod(listed.period));
    const joined = joinRows(one.grid.rows, dated);
    if (joined.some(({ activity }) => activity !== null))
      return { ...one, grid: { ...one.grid, rows: joined } };
    const { activities, unclear } = activitiesOfGrid(one);
    for (const activity of activities) for (const one of onEachOf(activity)) added.push(one);
    for (const cell of unclear) told.push(cell);
    return ownedBy(
      one,
      activities.map(({ id }) => id),
    );
  });
  return { activities: [...read.activities, ...added], grids, unclear: told };
}

/**
 * Activities and grids of a workbook, with what the slots say where nothing else does. Sessions and drills by slots are
 * always read. Where the plan has no date anywhere, the slots marked in the grids are the periods of the activities that
 * their rows stand for, or the rows themselves the activities; what sessions and drills have of their own tells nothing of
 * the plan.
 */
export function readShading(activities: readonly Activity[], grids: readonly ReadGrid[]): WithGrids {
  const plan = activities.filter(({ kind }) => kind === 'activity');
  const read = withSessions({ activities, grids, unclear: [] });
  if (plan.some(({ period }) => !isBlankPeriod(period))) return read;
  return plan.length === 0 ? planOfGrids(read) : withShadedPeriods(read);
}
