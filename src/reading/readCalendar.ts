import type {
  Activity,
  Calendar,
  CalendarGrid,
  ElectionDay,
  PlanTable,
  ProcessYears,
  SheetReading,
  SheetRole,
  UnreadCell,
} from '../calendar/calendar';
import { datesOf } from '../calendar/period';
import { isOwnSheet } from '../calendar/ownSheets';
import type { PlainDate } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { monthOfDate, yearMonth } from '../calendar/yearMonth';
import { grouped } from '../snapshot/grouped';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot/workbook';
import { ordinaryElectionDay } from '../calendar/process';
import type { RowFate } from '../calendar/account';
import type { SheetCorrection } from '../calendar/corrections';
import { accountOf } from './account';
import { saidOfSheet } from './view/saidOfSheet';
import type { ActivitiesRead } from './rows/activities';
import { readActivities } from './rows/activities';
import { dayInActivities, namedElectionDays, writtenElectionDay } from './electionDay';
import { hasDates, hasMonths, readGrid, unreadInGrid } from './layout/gridTable';
import { findProcess, processInTexts, speaksOfExtraordinary, speaksOfJudicial } from './process';
import { monthOfSheet, sectionOf } from './layout/sections';
import type { ReadGrid } from './layout/shadedSlots';
import { readShading } from './layout/shadedSlots';
import type { SheetTable, SheetTables } from './layout/sheetTables';
import { tablesOf } from './layout/sheetTables';
import { isMostlyUncalculated, uncalculatedIn, withoutPeriodNumbers } from './unreadDates';
import { SheetView } from './view/sheetView';

/** What the caller knows of a workbook. */
export interface ReadingOptions {
  /** Names of the only sheets to look at; all visible sheets when absent or empty. */
  readonly sheets?: readonly string[];
  /** The election day by an option or the workbook's settings; it goes before what the sheets say. */
  readonly electionDay?: ElectionDay | null;
  /** What the user said of how sheets are to be read; it goes before what their cells say. */
  readonly corrections?: readonly SheetCorrection[];
}

interface LookedAt extends SheetTables {
  readonly view: SheetView;
  /** Why the sheet was not looked at, or "". */
  readonly passedOver: string;
}

/** Why a sheet is not looked at, or "". */
function passedOver(sheet: SheetSnapshot, chosen: readonly string[], leftOut: boolean): string {
  if (leftOut) return 'usted indicó que no es del plan';
  if (chosen.length > 0) return chosen.includes(sheet.name) ? '' : 'no se eligió';
  if (isOwnSheet(sheet.name)) return 'es una hoja de Calendario PREP';
  return sheet.visibility === 'visible' ? '' : 'está oculta';
}

function lookAt(sheet: SheetSnapshot, workbook: WorkbookSnapshot, options: ReadingOptions): LookedAt {
  const said = saidOfSheet(sheet, options.corrections ?? [], workbook.dateSystem);
  const view = SheetView.of(sheet, workbook.dateSystem, said);
  const reason = passedOver(sheet, options.sheets ?? [], said.leftOut);
  return {
    view,
    passedOver: reason,
    ...(reason === '' ? tablesOf(view) : { tables: [], letterhead: [], headings: [] }),
  };
}

/** The tables of a sheet whose rows are activities: those with dates, and those without months that name deliverables. */
const listsOf = (tables: readonly SheetTable[]): SheetTable[] =>
  tables.filter(({ header }) => hasDates(header) || !hasMonths(header));

function roleOf({ tables }: LookedAt): SheetRole {
  const lists = listsOf(tables);
  if (lists.some(({ header }) => header.kind === 'activity')) return 'plan';
  const others = tables.filter(({ header }) => header.kind !== 'activity');
  if (lists.length > 0 || (tables.length > 0 && others.length === tables.length)) return 'sessions';
  return tables.length > 0 ? 'grid' : 'other';
}

const UNCALCULATED =
  'sus fórmulas no tienen resultado guardado: abra el libro en Excel, guárdelo y vuelva a revisarlo';

/** What a sheet without tables lacks to be a calendar. */
function missingIn({ view, passedOver, tables }: LookedAt): string {
  if (passedOver !== '') return passedOver;
  if (tables.length > 0) return '';
  if (isMostlyUncalculated(view)) return UNCALCULATED;
  return view.rows().length === 0
    ? 'está vacía'
    : 'no tiene una fila de encabezados con actividad y fechas (inicio y término, o periodo) ni columnas de meses';
}

const NO_YEAR =
  'tiene columnas de meses, pero nada dice de qué año son: escriba el proceso (2026-2027) en el título o indique la jornada electoral';

/** True for a sheet of month columns of which nothing else was read, for nobody knows their year. */
function lacksYear(one: LookedAt, grids: readonly ReadGrid[]): boolean {
  return (
    one.tables.length > 0 && listsOf(one.tables).length === 0 && !grids.some(({ view }) => view === one.view)
  );
}

function processFor(looked: LookedAt, shared: ProcessYears | null): ProcessYears | null {
  return processInTexts([...looked.letterhead, looked.view.name]) ?? shared;
}

const activitiesOf = ({ activities }: ActivitiesRead): readonly Activity[] => activities;

/** Months of the dates of a first reading that say their year themselves. */
function writtenMonths(activities: readonly Activity[]): YearMonth[] {
  return activities.flatMap(({ period }) =>
    datesOf(period).flatMap(({ date, yearFrom }) =>
      date !== null && yearFrom === 'text' ? [monthOfDate(date)] : [],
    ),
  );
}

/** Months with a year that headings of the tables name. */
function headedMonths(looked: readonly LookedAt[]): YearMonth[] {
  const headings = looked.flatMap(({ tables }) =>
    tables.flatMap(({ heading, rows }) => [heading, ...rows.map((row) => row.heading)]),
  );
  return headings.flatMap((one) => (one?.year && one.month !== null ? [yearMonth(one.year, one.month)] : []));
}

function planTable(table: SheetTable, sheet: string, process: ProcessYears | null): PlanTable[] {
  const { header, rows, heading } = table;
  const { code, title, deliverable, responsible, start, end, periods } = header.columns;
  if (title === null) return [];
  const below = header.row + header.height;
  return [
    {
      sheet,
      role: header.kind === 'activity' ? 'plan' : 'sessions',
      headerRow: header.row,
      firstRow: below,
      lastRow: rows.at(-1)?.row ?? below - 1,
      section: sectionOf(heading, sheet, process),
      columns: { code, title, deliverable, responsible, start, end, period: periods[0]?.column ?? null },
    },
  ];
}

/** The grids of the plan; those of sessions and drills where there is no plan. */
function gridsOfPlan(grids: readonly ReadGrid[], activities: readonly Activity[]): readonly ReadGrid[] {
  const planned = activities.some(({ kind }) => kind === 'activity');
  return planned ? grids.filter(({ table }) => table.header.kind === 'activity') : grids;
}

/** Of several grids the one that most activities were found in. */
function bestGrid(grids: readonly CalendarGrid[]): CalendarGrid | null {
  const joined = ({ rows }: CalendarGrid): number => rows.filter(({ activity }) => activity !== null).length;
  return [...grids].sort((one, other) => joined(other) - joined(one))[0] ?? null;
}

/** The day that the workbook says, else the one that its process is supposed to have. */
function electionDayFrom(written: PlainDate | null, supposed: PlainDate | null): ElectionDay | null {
  if (written !== null) return { date: written, source: 'sheet' };
  return supposed === null ? null : { date: supposed, source: 'process' };
}

/**
 * Understands a workbook: its sheets, the process, the election day, every activity, session and drill with its dates,
 * the grid of months and what could not be read. Never throws on what a user may have typed.
 */
export function readCalendar(workbook: WorkbookSnapshot, options: ReadingOptions = {}): Calendar {
  const looked = workbook.sheets.map((sheet) => lookAt(sheet, workbook, options));
  const inUse = looked.filter(({ passedOver }) => passedOver === '').map(({ view }) => view);
  const named = namedElectionDays(inUse);
  const evidence = {
    titles: looked.flatMap(({ letterhead, view, passedOver }) =>
      passedOver === '' ? [...letterhead, view.name] : [],
    ),
    workbookName: workbook.name,
    sectionMonths: headedMonths(looked),
    electionDay: options.electionDay?.date ?? writtenElectionDay(named, null),
    dateMonths: [] as YearMonth[],
  };
  const isAnyDay = speaksOfExtraordinary([...evidence.titles, workbook.name]);
  const written = (shared: ProcessYears | null): PlainDate | null =>
    evidence.electionDay ?? writtenElectionDay(named, shared);
  const supposed = (process: ProcessYears | null): PlainDate | null =>
    process === null || isAnyDay ? null : ordinaryElectionDay(process);
  const readAll = (shared: ProcessYears | null, day = written(shared)) =>
    looked.map((one) => {
      const process = processFor(one, shared);
      const electionDay = day ?? supposed(process);
      const month = monthOfSheet(one.view.name, one.letterhead, process);
      return readActivities(one.view, listsOf(one.tables), one.headings, { process, electionDay, month });
    });

  let process = findProcess(evidence);
  let read = readAll(process);
  if (process === null) {
    // Nothing but the dates themselves tells the years: those that say theirs lend it to those that do not.
    process = findProcess({
      ...evidence,
      dateMonths: writtenMonths(read.flatMap(activitiesOf)),
    });
    if (process !== null) read = readAll(process);
  }
  // A row of the plan itself may tell the day that others are counted from.
  const planned = written(process) === null ? dayInActivities(read.flatMap(activitiesOf)) : null;
  if (planned !== null && planned !== supposed(process)) read = readAll(process, planned);
  const { activities: listed, unread: numbers } = withoutPeriodNumbers(read.flatMap(activitiesOf));
  const unread: UnreadCell[] = [
    ...read.flatMap((one) => one.unread),
    ...looked.flatMap(({ view, tables }) => uncalculatedIn(view, listsOf(tables))),
    ...numbers,
  ];
  const grids: ReadGrid[] = [];
  for (const one of looked) {
    for (const table of one.tables.filter(({ header }) => hasMonths(header))) {
      const found = readGrid(one.view, table, listed, processFor(one, process));
      if (found === null) continue;
      grids.push({ grid: found, table, view: one.view });
      if (hasDates(table.header)) continue;
      for (const cell of unreadInGrid(one.view, table, found)) unread.push(cell);
    }
  }
  const { activities: found, grids: shaded, unclear } = readShading(listed, grids);
  const activities = inOrder(found, looked);
  for (const cell of unclear) unread.push(cell);
  const fates = fatesOf(read, grids);
  const isListed = listedBySheet(unread);
  const grid = bestGrid(gridsOfPlan(shaded, activities).map((one) => one.grid));
  const undatable = new Set(looked.filter((one) => lacksYear(one, grids)));
  const sheets: SheetReading[] = looked.map((one) => ({
    name: one.view.name,
    role: roleOf(one),
    missing: undatable.has(one) ? NO_YEAR : missingIn(one),
    hiddenRows: one.view.hiddenRows.size,
  }));
  return {
    workbook: workbook.name,
    sheets,
    process,
    electionDay:
      options.electionDay ??
      electionDayFrom(written(process) ?? dayInActivities(activities), supposed(process)),
    ...(speaksOfJudicial([...evidence.titles, workbook.name]) ? { isJudicial: true as const } : {}),
    activities,
    tables: looked.flatMap((one) =>
      listsOf(one.tables).flatMap((table) => planTable(table, one.view.name, processFor(one, process))),
    ),
    grid,
    unread,
    account: looked.map((one) => accountOf(one, fates, isListed(one.view.name))),
  };
}

/** Tells of the cells of each sheet whether they are among those that were not understood. */
function listedBySheet(
  unread: readonly UnreadCell[],
): (sheet: string) => (row: number, column: number) => boolean {
  const key = (row: number, column: number): string => `${String(row)},${String(column)}`;
  const listed = grouped(unread, ({ cell }) => cell.sheet);
  return (sheet) => {
    const places = new Set((listed.get(sheet) ?? []).map(({ cell }) => key(cell.row, cell.column)));
    return (row, column) => places.has(key(row, column));
  };
}

/** Activities sheet by sheet and, where no tables stand side by side, row by row: those of a grid come from a later look. */
function inOrder(activities: readonly Activity[], looked: readonly LookedAt[]): readonly Activity[] {
  const places = new Map(
    looked.map(({ view, tables }, index) => [view.name, { index, stacked: areStacked(tables) }]),
  );
  const placeOf = ({ cells }: Activity) => places.get(cells.title.sheet) ?? { index: 0, stacked: false };
  return [...activities].sort((one, other) => {
    const [left, right] = [placeOf(one), placeOf(other)];
    if (left.index !== right.index) return left.index - right.index;
    return left.stacked ? one.cells.title.row - other.cells.title.row : 0;
  });
}

/** True where each table of a sheet begins below the one before. */
const areStacked = (tables: readonly SheetTable[]): boolean =>
  tables.every(({ header, hangsOn }, index) => {
    const above = tables[index - 1];
    return (
      above === undefined || hangsOn !== null || header.row > (above.rows.at(-1)?.row ?? above.header.row)
    );
  });

/** What became of the rows of every table, by what was read of it. */
function fatesOf(
  read: readonly ActivitiesRead[],
  grids: readonly ReadGrid[],
): ReadonlyMap<SheetTable, ReadonlyMap<number, RowFate>> {
  const fates = new Map(read.flatMap((one) => [...one.fates]));
  for (const { grid, table } of grids) {
    if (!fates.has(table)) fates.set(table, new Map(grid.rows.map(({ row }) => [row, 'activity'])));
  }
  return fates;
}
