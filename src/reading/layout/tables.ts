import type { ActivityKind } from '../../calendar/calendar';
import { parseActivityCode } from '../../calendar/activityCode';
import { linesOf } from '../rows/bullets';
import type { SheetView } from '../view/sheetView';
import { holdsAmounts, holdsCodes, holdsDates, holdsLevels, holdsYears } from '../headers/columnSamples';
import type { HeaderCell } from './headerRows';
import { headerCells, mergeRows, rowsToRefinement, secondRow } from './headerRows';
import type { ColumnRole } from '../columns/index';
import { kindOfHeader, meaningOfHeader } from '../headers/headerMeaning';
import { isForeignHeader, isOtherList } from '../headers/otherLists';
import type { SlotHeader } from './slotHeader';
import { timeAxisIn } from './timeAxis';
import { parsePeriodText } from '../dates/periodText';

/** A column that holds dates under a header of its own ("Simulacros", "Operación del PREP"). */
export interface PeriodColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  readonly kind: ActivityKind;
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
  /** The year of the row's dates, where it has a column of its own. */
  readonly year: number | null;
  /** The day of the month, where it has a column of its own beside that of the month. */
  readonly day: number | null;
  readonly deliverable: number | null;
  readonly responsible: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** Columns that hold a whole period; several where a row has dates of several kinds. */
  readonly periods: readonly PeriodColumn[];
}

/** The header of a table: one row, two or three. */
export interface TableHeader {
  /** 0-based. */
  readonly row: number;
  /** 1 to 3. */
  readonly height: number;
  readonly columns: TableColumns;
  /** The slots of its time axis: months, or halves, weeks, quarters. */
  readonly months: readonly SlotHeader[];
  /** 0-based columns that have any text in the header. */
  readonly named: ReadonlySet<number>;
  /** What the rows are. */
  readonly kind: ActivityKind;
  /** What a row without a title is called: "Reunión" under "Número de Reunión". */
  readonly noun: string;
}

function firstColumn(cells: readonly HeaderCell[], role: ColumnRole): number | null {
  const withRole = cells.filter(({ meaning }) => meaning?.role === role);
  const strong = withRole.find(({ meaning }) => meaning?.weight === 2);
  return (strong ?? withRole[0])?.column ?? null;
}

/** A data row has a code or a date of its own; a header has neither (apart from its month columns). */
function looksLikeData(
  view: SheetView,
  row: number,
  cells: readonly HeaderCell[],
  monthColumns: ReadonlySet<number>,
): boolean {
  return cells.some(({ column, text, meaning }) => {
    if (monthColumns.has(column)) return false;
    // "Mes de mayo" and "Fecha por definir" begin like headers.
    if (meaning !== null) return ['spans', 'undecided'].includes(parsePeriodText(text).kind);
    if (parseActivityCode(text) !== null) return true;
    const read = view.dateText(row, column);
    if (read === null || text.length >= 40) return false;
    const [line = ''] = linesOf(text);
    return [read.text, parsePeriodText(line)].some(({ kind }) => kind === 'spans' || kind === 'whole');
  });
}

/** True for most rows of data, told before anything else is asked: their first cell is a number of the list. */
const beginsWithNumber = ([first]: readonly HeaderCell[]): boolean =>
  first !== undefined && /^\d/.test(first.text) && parseActivityCode(first.text) !== null;

/**
 * The header that begins at a row, or null when the row heads no table. A header names at least what is done and,
 * beside it, a number, a deliverable, dates or months, in whatever words and columns.
 */
export function headerAt(view: SheetView, row: number): TableHeader | null {
  const top = headerCells(view, row);
  const roles = new Set(top.flatMap(({ meaning }) => (meaning ? [meaning.role] : [])));
  if (roles.size === 0 || beginsWithNumber(top)) return null;
  const axis = timeAxisIn(view, row);
  const { slots: months, columns: monthColumns } = axis;
  const depth = rowsToRefinement(view, row, top);
  const below = secondRow(view, row, depth, top, axis);
  if (looksLikeData(view, row, top, monthColumns)) return null;
  const height = Math.max(below.length > 0 ? 1 + depth : 1, axis.bottom - row + 1);
  const cells = mergeRows(top, below)
    .filter(({ column }) => !monthColumns.has(column))
    .map((cell) => namingExercises(view, cell, row + height));
  const columns = columnsOf(view, cells, row + height);
  if (!isTable(columns, months)) return null;
  if (isForeign(cells, columns, months) || holdsAmounts(view, row + height, months)) return null;
  if (isOtherList(view.name) && (columns.start === null || columns.end === null)) return null;
  const named = new Set([...[...top, ...below].map(({ column }) => column), ...monthColumns]);
  const kinds = cells.map(({ folded }) => kindOfHeader(folded));
  const titleCell = cells.find(({ column }) => column === columns.title);
  const only =
    columns.periods.length === 1 && columns.title === null
      ? kinds.find((kind) => kind !== 'activity')
      : undefined;
  const kind = titleCell
    ? kindOfTable(kindOfHeader(titleCell.folded), columns.periods)
    : (only ?? columns.periods[0]?.kind ?? 'activity');
  return { row, height, columns, months, named, kind, noun: nounOf(cells, kind) };
}

/** "Ejercicio" heads years, or the names of drills where no years stand below it. */
function namingExercises(view: SheetView, cell: HeaderCell, below: number): HeaderCell {
  const { meaning, column } = cell;
  if (meaning?.role !== 'year' || holdsYears(view, column, below)) return cell;
  return { ...cell, meaning: { ...meaning, role: 'title', weight: 1 } };
}

/** "Entidad" beside a column of drills heads a table of drills. */
function kindOfTable(titleKind: ActivityKind, periods: readonly PeriodColumn[]): ActivityKind {
  return titleKind === 'activity' && periods[0] ? periods[0].kind : titleKind;
}

function columnsOf(view: SheetView, cells: readonly HeaderCell[], below: number): TableColumns {
  const start = firstColumn(cells, 'start');
  const end = firstColumn(cells, 'end');
  const { code, level } = codeAndLevel(view, cells, below);
  const ranged = start !== null || end !== null;
  const titles = cells.filter(({ meaning }) => meaning?.role === 'title');
  const dated = cells.filter(({ column, meaning }) => {
    if (ranged) return false;
    if (meaning?.role === 'period') return true;
    // "Simulacros" heads dates where another column says whose they are; the only title is never a date.
    const free = meaning === null || (meaning.role === 'title' && titles.length > 1);
    return free && column !== code && holdsDates(view, column, below);
  });
  const periods = dated.map(periodColumn);
  const taken = new Set(dated.map(({ column }) => column));
  const free = cells.filter(({ column }) => !taken.has(column));
  const deliverable = firstColumn(cells, 'deliverable');
  const subtitle = firstColumn(free, 'subtitle');
  const titled = firstColumn(free, 'title') ?? subtitle;
  const merged =
    code === null &&
    titled !== null &&
    !cells.some(({ column }) => column === titled + 1) &&
    holdsCodes(view, titled, below);
  const title = merged ? titled + 1 : titled;
  // Numbers to the left of the titles need no header to be numbers.
  const bare =
    code === null &&
    level === null &&
    titled !== null &&
    titled > 0 &&
    !cells.some(({ column }) => column === titled - 1) &&
    view.text(below, titled - 1).trim() !== '' &&
    holdsCodes(view, titled - 1, below);
  return {
    code: merged ? titled : bare ? titled - 1 : code,
    level,
    // Where nothing says what is done, the deliverable does ("No., Entregable, Fecha límite").
    title: title ?? (taken.size > 0 || ranged ? deliverable : null),
    subtitle: titled === subtitle ? null : subtitle,
    year: firstColumn(cells, 'year'),
    day: firstColumn(cells, 'day'),
    deliverable,
    responsible: firstColumn(cells, 'responsible'),
    start,
    end,
    periods,
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
  cells: readonly HeaderCell[],
  below: number,
): { code: number | null; level: number | null } {
  const code = firstColumn(cells, 'code');
  const level = firstColumn(cells, 'level');
  if (level === null || code !== null) return { code, level };
  return holdsLevels(view, level, below) ? { code, level } : { code: level, level: null };
}

/** True for a list of another kind (a log of changes, a directory) that only looks dated: a plan has more to say. */
function isForeign(
  cells: readonly HeaderCell[],
  { title, deliverable, start, end }: TableColumns,
  months: readonly SlotHeader[],
): boolean {
  const own = (start !== null && end !== null) || months.length > 0;
  const both = title !== null && deliverable !== null && title !== deliverable;
  return !own && !both && cells.some(({ text }) => isForeignHeader(text));
}

function isTable(columns: TableColumns, months: readonly SlotHeader[]): boolean {
  const { code, title, deliverable, start, end, periods } = columns;
  const dated = start !== null || end !== null || periods.length > 0;
  // Rows called by their numbers alone have dates under a header that says so.
  if (title === null)
    return code !== null && periods.some(({ header }) => meaningOfHeader(header)?.role === 'period');
  return dated || months.length > 0 || (code !== null && deliverable !== null);
}

function nounOf(cells: readonly HeaderCell[], kind: ActivityKind): string {
  const code = cells.find(({ meaning }) => meaning?.role === 'code');
  const words = /^(?:n[uú]m(?:ero)?\.?|no\.?)\s+(?:de\s+)?(?:la\s+)?(\p{L}+)$/iu.exec(
    code?.text.trim() ?? '',
  );
  if (words?.[1]) return words[1];
  return kind === 'drill' ? 'Simulacro' : kind === 'session' ? 'Sesión' : 'Actividad';
}
