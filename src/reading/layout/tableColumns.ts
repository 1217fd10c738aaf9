import type { ActivityKind } from '../../calendar/calendar';
import type { ColumnRole } from '../columns/index';
import { holdsCodes, holdsLevels } from '../headers/columnSamples';
import { dateHeaderOf } from '../headers/dateHeader';
import { kindOfHeader } from '../headers/headerMeaning';
import type { SheetView } from '../view/sheetView';
import type { Assignment, ColumnReading } from './assignRoles';
import { assignRoles } from './assignRoles';
import type { HeaderCell } from './headerRows';
import type { MonthPair } from './monthPairs';

/** A column that holds dates under a header of its own ("Simulacros", "Operación del PREP"). */
export interface PeriodColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  readonly kind: ActivityKind;
}

/** The columns of the plan's dates in one version, 0-based. */
interface VersionColumns {
  readonly version: 'modified' | 'plain' | 'planned' | 'original';
  readonly start: number | null;
  readonly end: number | null;
  readonly period: number | null;
}

/** 0-based columns of what is kept of an activity and is none of its plan; null where the table has none. */
interface KeptColumns {
  readonly version: number | null;
  readonly status: number | null;
  readonly progress: number | null;
  readonly evidence: number | null;
  readonly deliveredOn: number | null;
  readonly actualStart: number | null;
  readonly actualEnd: number | null;
  /** A deadline that the norm sets or that counts from the election day, beside the plan's own date. */
  readonly deadline: number | null;
}

/** 0-based columns of a table by what they hold. */
export interface TableColumns {
  readonly code: number | null;
  /** Null where rows have no title but a number ("Número de reunión"). */
  readonly title: number | null;
  /** Titles of sub-activities in a column of their own. */
  readonly subtitle: number | null;
  /** Levels (1, 2, 3) beside or instead of numbers. */
  readonly level: number | null;
  /** What a row is in a word, where it has a column of its own. */
  readonly kind: number | null;
  /** The stage that a row belongs to, where it has a column of its own. */
  readonly section: number | null;
  /** The year of the row's dates, where it has a column of its own. */
  readonly year: number | null;
  /** The day of the month, where it has a column of its own beside that of the month. */
  readonly day: number | null;
  readonly deliverable: number | null;
  readonly responsible: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** The plan's dates in each version that the table has, the one that counts where it is filled first. */
  readonly dates: readonly VersionColumns[];
  /** Starts and ends below each month of the header, in the order of the sheet; where there are some, `dates` has none. */
  readonly pairs: readonly MonthPair[];
  /** Columns of what a row keeps beside its plan. */
  readonly kept: KeptColumns;
  /** Columns that hold a whole period; several where a row has dates of several kinds. */
  readonly periods: readonly PeriodColumn[];
}

/** Chooses what each column of a table holds, and tells how each with a header was read; `below` is the row (0-based) under the header. */
export function columnsOf(
  view: SheetView,
  cells: readonly HeaderCell[],
  below: number,
  pairs: readonly MonthPair[] = [],
): { columns: TableColumns; readings: readonly ColumnReading[] } {
  const assigned = assignRoles(view, cells, below);
  const one = (role: ColumnRole): number | null => assigned.of(role)[0] ?? null;
  const own = dateColumns(assigned, cells);
  const { dates, periods } = pairs.length > 0 ? { dates: [], periods: [] } : own;
  const ranged = pairs.length > 0 || dates.some(({ start, end }) => start !== null || end !== null);
  const titled = one('title') ?? one('subtitle');
  const { code, level, title } = numbersBeside(view, cells, below, {
    titled,
    ...codeAndLevel(view, one('code'), one('level'), below),
  });
  // Where nothing says what is done, the deliverable does ("No., Entregable, Fecha límite"), or the stage.
  const instead = periods.length > 0 || ranged ? (one('deliverable') ?? one('section')) : null;
  const first = dates.find(({ version }) => version !== 'modified') ?? dates[0] ?? pairs[0];
  return {
    readings: assigned.readings,
    columns: {
      code,
      level,
      title: title ?? instead,
      subtitle: titled === one('subtitle') ? null : one('subtitle'),
      section: title === null && instead === one('section') ? null : one('section'),
      kind: one('kind'),
      year: one('year'),
      day: dates.some(({ period }) => period === one('day')) ? null : one('day'),
      deliverable: one('deliverable'),
      responsible: one('responsible'),
      start: first?.start ?? null,
      end: first?.end ?? null,
      dates,
      pairs,
      periods,
      kept: keptColumns(one),
    },
  };
}

interface Numbered {
  readonly code: number | null;
  readonly level: number | null;
}

/** Numbers that no header names: under one that is merged over numbers and titles, or to the left of the titles. */
function numbersBeside(
  view: SheetView,
  cells: readonly HeaderCell[],
  below: number,
  { titled, code, level }: Numbered & { readonly titled: number | null },
): Numbered & { readonly title: number | null } {
  if (code !== null || titled === null) return { code, level, title: titled };
  const isFree = (column: number): boolean => !cells.some((cell) => cell.column === column);
  if (isFree(titled + 1) && holdsCodes(view, titled, below))
    return { code: titled, level, title: titled + 1 };
  const left = titled - 1;
  const bare =
    level === null &&
    left >= 0 &&
    isFree(left) &&
    view.text(below, left).trim() !== '' &&
    holdsCodes(view, left, below);
  return { code: bare ? left : null, level, title: titled };
}

/** Versions of the plan's dates, the one that counts where it is filled first; "plain" is of no version. */
const DATE_ORDER = [
  ['modified', 'modifiedStart', 'modifiedEnd', 'modifiedPeriod'],
  ['plain', 'start', 'end', 'period'],
  ['planned', 'plannedStart', 'plannedEnd', 'plannedPeriod'],
  ['original', 'originalStart', 'originalEnd', 'originalPeriod'],
] as const;

/** What counts as the plan's dates where a table has no others. */
const INSTEAD_OF_DATES = ['legalDeadline', 'relativeDeadline', 'deliveredOn'] as const;

/** The columns of the plan's dates, and of those the whole periods: the plan's own and further ones of other things. */
function dateColumns(
  assigned: Assignment,
  cells: readonly HeaderCell[],
): { dates: VersionColumns[]; periods: PeriodColumn[] } {
  const one = (role: ColumnRole): number | null => assigned.of(role)[0] ?? null;
  const dates = DATE_ORDER.map(([version, start, end, period]): VersionColumns => ({
    version,
    start: one(start),
    end: one(end),
    period: one(period),
  })).filter(({ start, end, period }) => start !== null || end !== null || period !== null);
  const last = INSTEAD_OF_DATES.map(one).find((column) => column !== null);
  if (dates.length === 0 && last !== undefined && last !== null)
    dates.push({ version: 'plain', start: null, end: null, period: last });
  const days = one('day');
  // Days alone are days of the month that their section or sheet is about.
  if (dates.length === 0 && days !== null)
    dates.push({ version: 'plain', start: null, end: null, period: days });
  const main = dates.find(({ period }) => period !== null)?.period ?? null;
  const withEnds = dates.some(({ start, end }) => start !== null || end !== null);
  const further = withEnds
    ? []
    : assigned.of('period').filter((column) => column !== main && headsItems(cells, column));
  const ranged = dates.some(
    ({ version, start, end }) => version === 'plain' && (start !== null || end !== null),
  );
  const own = main === null || ranged ? [] : [main];
  const periods = [...own, ...further].sort((left, right) => left - right);
  return {
    dates,
    periods: cells.filter(({ column }) => periods.includes(column)).map(periodColumn),
  };
}

/** True for a further column of dates under a name of its own ("Operación del PREP"): a date of another kind is no item. */
function headsItems(cells: readonly HeaderCell[], column: number): boolean {
  const cell = cells.find((one) => one.column === column);
  if (cell === undefined) return false;
  return kindOfHeader(cell.folded) !== 'activity' || dateHeaderOf(cell.folded).side === null;
}

function keptColumns(one: (role: ColumnRole) => number | null): KeptColumns {
  return {
    version: one('version'),
    status: one('status'),
    progress: one('progress'),
    evidence: one('evidence'),
    deliveredOn: one('deliveredOn'),
    actualStart: one('actualStart'),
    actualEnd: one('actualEnd') ?? one('actualPeriod'),
    deadline: one('legalDeadline') ?? one('relativeDeadline'),
  };
}

const periodColumn = ({ column, text, folded }: HeaderCell): PeriodColumn => ({
  column,
  header: text.replace(/\s+/g, ' '),
  kind: kindOfHeader(folded),
});

/** The column of numbers and that of levels: "Nivel" is one or the other, by what stands in it and beside it. */
function codeAndLevel(
  view: SheetView,
  code: number | null,
  level: number | null,
  below: number,
): { code: number | null; level: number | null } {
  if (level === null || code !== null) return { code, level };
  return holdsLevels(view, level, below) ? { code, level } : { code: level, level: null };
}
