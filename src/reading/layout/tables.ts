import type { ActivityKind } from '../../calendar/calendar';
import { HEADER_ROWS_JOINED_BY } from '../../calendar/account';
import { parseActivityCode } from '../../calendar/activityCode';
import { squeezeSpaces } from '../../calendar/foldedText';
import { linesOf } from '../rows/bullets';
import { saidRole } from '../view/saidOfSheet';
import type { SheetView } from '../view/sheetView';
import { holdsAmounts } from '../headers/columnSamples';
import type { HeaderCell } from './headerRows';
import {
  emptyHeader,
  headerCells,
  isTitleRow,
  mergedBlock,
  mergedHeight,
  mergeRows,
  numbersColumns,
  rowsToRefinement,
  secondRow,
  spannedCells,
} from './headerRows';
import type { ColumnEvidence, ColumnReading } from './assignRoles';
import type { ColumnRole } from '../columns/index';
import { sampleRows } from './columnProfile';
import type { MonthPair } from './monthPairs';
import { pairsUnderMonths } from './monthPairs';
import type { TableColumns } from './tableColumns';
import { columnsOf } from './tableColumns';
import { kindOfHeader, LONGEST_HEADER, meaningOfHeader } from '../headers/headerMeaning';
import { isForeignHeader, isOtherList } from '../headers/otherLists';
import type { SlotHeader } from './slotHeader';
import { timeAxisIn } from './timeAxis';
import { parsePeriodText } from '../dates/periodText';

/** The header of a table: one row, two or three. */
export interface TableHeader {
  /** 0-based. */
  readonly row: number;
  /** 1 to 3. */
  readonly height: number;
  readonly columns: TableColumns;
  /** How each column with a header was read. */
  readonly readings: readonly ColumnReading[];
  /** What each of those columns is headed by, as typed, the header's rows joined. */
  readonly labels: ReadonlyMap<number, string>;
  /** The slots of its time axis: months, or halves, weeks, quarters. */
  readonly months: readonly SlotHeader[];
  /** 0-based columns that have any text in the header. */
  readonly named: ReadonlySet<number>;
  /** What the rows are. */
  readonly kind: ActivityKind;
  /** What a row without a title is called: "Reunión" under "Número de Reunión". */
  readonly noun: string;
}

/** A data row has a code or a date of its own; a header has neither (apart from its month columns). */
function looksLikeData(view: SheetView, row: number, { top, monthColumns }: HeaderBlock): boolean {
  return top.some(({ column, text, meaning }) => {
    if (monthColumns.has(column)) return false;
    if (meaning !== null) return saysDateLikeHeader(text, meaning.role);
    if (parseActivityCode(text) !== null) return true;
    const read = view.dateText(row, column);
    if (read === null || text.length >= 40) return false;
    const [line = ''] = linesOf(text);
    return [read.text, parsePeriodText(line)].some(({ kind }) => kind === 'spans' || kind === 'whole');
  });
}

/** True for data that begins like a header: "Mes de mayo", "Fecha por definir"; "¿Cuándo se hace?" asks. */
function saysDateLikeHeader(text: string, role: ColumnRole): boolean {
  const { kind } = parsePeriodText(text);
  return kind === 'spans' || (kind === 'undecided' && DATE_ROLES.has(role) && !/^¿?cu[aá]ndo/i.test(text));
}

const DATE_ROLES: ReadonlySet<ColumnRole> = new Set(['period', 'start', 'end']);

/** True for most rows of data, told before anything else is asked: their first cell is a number of the list. */
function beginsWithNumber(view: SheetView, row: number): boolean {
  const first = view.columns(row).find((column) => view.text(row, column).trim() !== '');
  if (first === undefined) return false;
  const text = view.text(row, first).trim();
  return /^\d/.test(text) && parseActivityCode(text) !== null;
}

/**
 * The header that begins at a row, or null when the row heads no table. A header names at least what is done and,
 * beside it, a number, a deliverable, dates or months, in whatever words and columns. Where the user said which row it
 * is, that row is one; no other is but those of tables that stand apart below it. With `daring` the cells below may tell
 * what headers in words that nobody knows do not.
 */
export function headerAt(view: SheetView, row: number, daring = false): TableHeader | null {
  const said = view.said.headerRow;
  const forced = said !== null && (row === said || repeats(view, said, row));
  if (said !== null && !forced && !(row > said && standsApart(view, said, row))) return null;
  if (!forced && beginsWithNumber(view, row)) return null;
  const top = headerCells(view, row);
  if (!forced && !mayBegin(view, row, top, daring)) return null;
  const block = blockAt(view, row, top);
  if (!forced && looksLikeData(view, row, block)) return null;
  const { height, whole } = block;
  const months = block.months.filter(({ column, label }) => saidRole(view.said, column, label) === undefined);
  const onAxis = onAxisOf(block, months);
  const cells = withSaidColumns(
    view,
    whole.filter(({ column }) => !onAxis.has(column)),
  );
  const { columns, readings } = columnsOf(view, cells, row + height, block.pairs);
  if (!forced) {
    const known = isKnown(readings, block) || (daring && mayBeHeader(view, row, block, columns));
    if (!known || !isPlan(view, cells, columns, months, row + height)) return null;
  }
  const kind = kindOfTable(cells, columns);
  const labels = new Map(whole.map((cell) => [cell.column, labelOf(cell)]));
  const named = block.named;
  return { row, height, columns, readings, labels, months, named, kind, noun: nounOf(cells, kind) };
}

/** True for a row that can begin a header: it says a word that headers say, and is no title. */
const mayBegin = (view: SheetView, row: number, top: readonly HeaderCell[], daring: boolean): boolean =>
  (daring || top.some(({ meaning }) => meaning !== null)) && !isTitleRow(view, row, top);

/** Evidence that comes from a header's words. */
const BY_WORDS: ReadonlySet<ColumnEvidence> = new Set([
  'header-and-cells',
  'header',
  'header-against-cells',
  'likely-header',
]);

/** True where the words of a header say what two columns hold, or one beside a time axis: what stands below alone makes no header. */
function isKnown(readings: readonly ColumnReading[], { months, pairs }: HeaderBlock): boolean {
  const known = readings.filter(({ role, evidence }) => role !== 'other' && BY_WORDS.has(evidence)).length;
  return known + (months.length > 0 || pairs.length > 0 ? 1 : 0) >= FEWEST_KNOWN;
}

const FEWEST_KNOWN = 2;
/** So many rows below tell what no header does. */
const FEWEST_ROWS = 3;

/** True for a row of short texts over what is done and when, by their cells. */
function mayBeHeader(
  view: SheetView,
  row: number,
  { height, top, months, monthColumns }: HeaderBlock,
  { title, dates }: TableColumns,
): boolean {
  const beside = top.filter(({ column }) => !monthColumns.has(column));
  const short = beside.every(({ text }) => text.length <= LONGEST_HEADER && !/\d{2}/.test(text));
  if (!short || title === null || sampleRows(view, row + height, [title]).length < FEWEST_ROWS) return false;
  return months.length > 0 || (dates.length > 0 && beside.length > FEWEST_KNOWN);
}

/** The rows of a header as one, before anybody knows whether they are one. */
interface HeaderBlock {
  readonly height: number;
  readonly top: readonly HeaderCell[];
  /** The cells of all rows by column. */
  readonly whole: readonly HeaderCell[];
  readonly named: ReadonlySet<number>;
  readonly months: readonly SlotHeader[];
  /** Starts and ends below each month. */
  readonly pairs: readonly MonthPair[];
  /** Columns under labels of months, of which there may be weeks below. */
  readonly monthColumns: ReadonlySet<number>;
}

function blockAt(view: SheetView, row: number, top: readonly HeaderCell[]): HeaderBlock {
  const axis = timeAxisIn(view, row);
  const pairs = pairsUnderMonths(view, row);
  const merged = mergedHeight(view, row, top);
  const depth = rowsToRefinement(view, row, top);
  const below = merged > 1 ? [] : secondRow(view, row, depth, top, axis);
  const deepest = Math.max(merged, below.length > 0 ? 1 + depth : 1, axis.bottom - row + 1);
  const height = numbersColumns(view, row + deepest) ? deepest + 1 : deepest;
  const whole = merged > 1 ? mergedBlock(view, row, merged, top) : wholeOf(view, row, depth, top, below);
  return {
    height,
    top,
    whole,
    named: new Set([...[...top, ...below, ...whole].map(({ column }) => column), ...axis.columns]),
    months: axis.slots,
    pairs,
    monthColumns: new Set([...axis.columns, ...pairs.flatMap(({ start, end }) => [start, end])]),
  };
}

/** Columns under labels of months but those that the user says are none. */
function onAxisOf({ months, monthColumns }: HeaderBlock, left: readonly SlotHeader[]): ReadonlySet<number> {
  const taken = new Set(months.filter((slot) => !left.includes(slot)).map(({ column }) => column));
  return new Set([...monthColumns].filter((column) => !taken.has(column)));
}

/** The cells of a header of one row, or of one that a further row refines, as one. */
function wholeOf(
  view: SheetView,
  row: number,
  depth: number,
  top: readonly HeaderCell[],
  below: readonly HeaderCell[],
): HeaderCell[] {
  const above = Array.from({ length: depth }, (_, index) => row + index);
  return below.length > 0 ? mergeRows(view, above, top, below) : spannedCells(view, row, top);
}

const labelOf = ({ text, aboveTexts }: HeaderCell): string =>
  [...aboveTexts, text].map(squeezeSpaces).join(HEADER_ROWS_JOINED_BY);

/** True for the header of a list of activities, and none of another kind of list. */
function isPlan(
  view: SheetView,
  cells: readonly HeaderCell[],
  columns: TableColumns,
  months: readonly SlotHeader[],
  below: number,
): boolean {
  if (!isTable(columns, months)) return false;
  if (isForeign(cells, columns, months) || holdsAmounts(view, below, months)) return false;
  if (!isOtherList(view.name)) return true;
  const { code, title, deliverable, start, end } = columns;
  // "Catálogo" over numbered activities and what they deliver is a plan whose calendar stands elsewhere.
  const numbered = code !== null && title !== null && deliverable !== null && title !== deliverable;
  return numbered || (start !== null && end !== null);
}

/** True for a row that says in each cell what the header says that the user named: a header printed on every page. */
function repeats(view: SheetView, said: number, row: number): boolean {
  const columns = view.columns(said);
  return (
    columns.length > 1 && columns.every((column) => view.folded(row, column) === view.folded(said, column))
  );
}

/** True where nothing or one text alone stands above a row: a table of its own begins there, below the one that the user named. */
function standsApart(view: SheetView, said: number, row: number): boolean {
  const above = view.columns(row - 1).filter((column) => view.text(row - 1, column).trim() !== '');
  return row - 1 > said && above.length < 2;
}

/** The cells of a header and, for columns without one of which the user said what they are, an empty one each. */
function withSaidColumns(view: SheetView, cells: readonly HeaderCell[]): HeaderCell[] {
  const headed = new Set(cells.map(({ column }) => column));
  const further = [...view.said.roles.keys()].filter(
    (column) => !headed.has(column) && saidRole(view.said, column, '') !== undefined,
  );
  return [...cells, ...further.map(emptyHeader)].sort((one, other) => one.column - other.column);
}

/** What the rows of a table are, by the header of their titles or, without titles, of their dates. */
function kindOfTable(cells: readonly HeaderCell[], { title, periods }: TableColumns): ActivityKind {
  const [main] = periods;
  const titleCell = cells.find(({ column }) => column === title);
  if (titleCell !== undefined) {
    const own = kindOfHeader(titleCell.folded);
    // "Entidad" beside a column of drills heads a table of drills.
    return own === 'activity' && main !== undefined ? main.kind : own;
  }
  const kinds = cells.map(({ folded }) => kindOfHeader(folded));
  const only = periods.length === 1 && title === null ? kinds.find((kind) => kind !== 'activity') : undefined;
  return only ?? main?.kind ?? 'activity';
}

/** True for a list of another kind (a log of changes, a directory) that only looks dated: a plan has more to say. */
function isForeign(
  cells: readonly HeaderCell[],
  { title, deliverable, start, end, kept }: TableColumns,
  months: readonly SlotHeader[],
): boolean {
  const own = (start !== null && end !== null) || months.length > 0;
  const both = deliverable !== null && (title !== deliverable ? title !== null : kept.version !== null);
  const foreign = cells.filter(({ text }) => isForeignHeader(text)).length;
  // "Actividad" says what kind of list it is; one column more (a budget) does not make it another.
  const named = cells.some(
    ({ column, folded, meaning }) =>
      column === title && meaning?.role === 'title' && meaning.weight === 2 && folded !== 'descripcion',
  );
  return !own && !both && foreign > (named ? 1 : 0);
}

function isTable(columns: TableColumns, months: readonly SlotHeader[]): boolean {
  const { code, title, deliverable, start, end, periods } = columns;
  const dated = start !== null || end !== null || periods.length > 0;
  // Rows called by their numbers alone have dates under a header that says so.
  if (title === null)
    return (
      code !== null &&
      (months.length > 0 || periods.some(({ header }) => meaningOfHeader(header)?.role === 'period'))
    );
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
