import type { ColumnAccount, RowAccount, RowFate, SheetAccount, TableAccount } from '../calendar/account';
import { squeezeSpaces } from '../calendar/foldedText';
import type { ColumnEvidence, ColumnReading } from './layout/assignRoles';
import { numbersColumns } from './layout/headerRows';
import type { SheetTable, SheetTables } from './layout/sheetTables';
import type { TableHeader } from './layout/tables';
import { opensLikeNote } from './view/noteWords';
import type { SheetView } from './view/sheetView';

/** A sheet with its tables, and why it was not looked at, or "". */
interface SeenSheet extends SheetTables {
  readonly view: SheetView;
  readonly passedOver: string;
}

type Fates = ReadonlyMap<SheetTable, ReadonlyMap<number, RowFate>>;

const WHY: Readonly<Record<ColumnEvidence, string>> = {
  user: 'usted lo indicó',
  'header-and-cells': 'lo dicen el encabezado y sus celdas',
  header: 'lo dice el encabezado',
  'header-against-cells': 'lo dice el encabezado, aunque sus celdas parecen otra cosa',
  'likely-header': 'el encabezado suele decir eso',
  cells: 'lo dicen sus celdas; el encabezado no se conoce',
  hidden: 'está oculta, y otra columna a la vista tiene ese dato',
  rival: 'otra columna tiene ese dato con más seguridad',
  unknown: 'ni el encabezado ni las celdas dicen nada del plan',
};
const WHY_SLOT = 'es una columna de meses';
const WHY_PAIR = 'está bajo un mes, junto a otra del mismo mes';
const WHY_BARE = 'lo dicen sus celdas; no tiene encabezado';

const CONFIDENCE_OF_SLOTS = 0.95;
const CONFIDENCE_OF_BARE = 0.7;

function columnAccount({ labels }: TableHeader, reading: ColumnReading): ColumnAccount {
  const { column, role, confidence, evidence, runnerUp } = reading;
  const header = labels.get(column) ?? '';
  return { column, header, role, confidence, why: WHY[evidence], runnerUp, byUser: evidence === 'user' };
}

/** The columns of a table: those with a header, those of months, and numbers that have no header. */
function columnsOf(header: TableHeader): ColumnAccount[] {
  const read = header.readings.map((reading) => columnAccount(header, reading));
  const known = new Set(read.map(({ column }) => column));
  const slots = header.months
    .filter(({ column }) => !known.has(column))
    .map(({ column, label }) => told(column, label, 'slot', CONFIDENCE_OF_SLOTS, WHY_SLOT));
  const { code, title, pairs } = header.columns;
  const paired = pairs.flatMap(({ start, end, label }) => [
    told(start, label, 'start', CONFIDENCE_OF_SLOTS, WHY_PAIR),
    told(end, label, 'end', CONFIDENCE_OF_SLOTS, WHY_PAIR),
  ]);
  const bare = [
    ...(code === null || known.has(code) ? [] : [told(code, '', 'code', CONFIDENCE_OF_BARE, WHY_BARE)]),
    ...(title === null || known.has(title) ? [] : [told(title, '', 'title', CONFIDENCE_OF_BARE, WHY_BARE)]),
  ];
  return [...bare, ...read, ...slots, ...paired].sort((one, other) => one.column - other.column);
}

const told = (
  column: number,
  header: string,
  role: string,
  confidence: number,
  why: string,
): ColumnAccount => ({ column, header, role, confidence, why, runnerUp: null, byUser: false });

/** What became of each row of a table; what stands between its rows heads them, unless another table says what it is. */
function rowsOf(
  view: SheetView,
  table: SheetTable,
  fates: ReadonlyMap<number, RowFate>,
  isOfAnother: (row: number) => boolean,
): RowAccount[] {
  const { header } = table;
  const below = header.row + header.height;
  const last = Math.max(below - 1, table.rows.at(-1)?.row ?? 0);
  const own = new Set(table.rows.map(({ row }) => row));
  const fateOf = (row: number): RowFate => {
    if (row < below) return row > header.row && numbersColumns(view, row) ? 'column-numbers' : 'header';
    const fate = fates.get(row) ?? (own.has(row) ? 'not-understood' : 'section');
    const first = view.columns(row)[0];
    const isNote = fate === 'not-understood' && first !== undefined && opensLikeNote(view.text(row, first));
    return isNote ? 'note' : fate;
  };
  return view
    .rows()
    .filter((row) => row >= header.row && row <= last && (row < below || own.has(row) || !isOfAnother(row)))
    .map((row) => ({ row, fate: fateOf(row) }));
}

function tableAccount(
  view: SheetView,
  table: SheetTable,
  fates: Fates,
  isOfAnother: (row: number) => boolean,
): TableAccount {
  const { header } = table;
  const columns = columnsOf(header);
  const all = columns.map(({ column }) => column);
  return {
    headerRow: header.row,
    headerHeight: header.height,
    headerByUser: view.said.headerRow === header.row,
    firstColumn: Math.min(...all),
    lastColumn: Math.max(...all),
    columns,
    rows: rowsOf(view, table, fates.get(table) ?? new Map<number, RowFate>(), isOfAnother),
  };
}

/** The rows (0-based) that tables say are their own: header and rows, but no headings between them. */
function ownRows(tables: readonly SheetTable[]): ReadonlySet<number> {
  const own = new Set<number>();
  for (const { header, rows } of tables) {
    for (let row = header.row; row < header.row + header.height; row++) own.add(row);
    for (const { row } of rows) own.add(row);
  }
  return own;
}

/** Rows that say of each column what stands there; of the others something is said as a whole. */
const BY_COLUMN: ReadonlySet<RowFate> = new Set(['header', 'activity', 'continuation']);

/** What a sheet's tables say of a row: the columns (null for all), and whether its first cell heads the rows below. */
interface ToldOfRow {
  readonly columns: ReadonlySet<number> | null;
  readonly heads: boolean;
}

function toldByRow(tables: readonly TableAccount[]): ReadonlyMap<number, readonly ToldOfRow[]> {
  const told = new Map<number, ToldOfRow[]>();
  for (const { columns, rows } of tables) {
    const byColumn = { columns: new Set(columns.map(({ column }) => column)), heads: false };
    for (const { row, fate } of rows) {
      const here = told.get(row) ?? [];
      if (fate === 'section') here.push({ columns: new Set(), heads: true });
      else here.push(BY_COLUMN.has(fate) ? byColumn : { columns: null, heads: false });
      told.set(row, here);
    }
  }
  return told;
}

/** The cells of the tables' rows that hold something of which nothing else is said. */
function besidesIn(
  view: SheetView,
  tables: readonly TableAccount[],
  isListed: (row: number, column: number) => boolean,
): SheetAccount['besides'] {
  return [...toldByRow(tables)]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, told]) => {
      let isFirst = true;
      return view.columns(row).flatMap((column) => {
        const isKnown = told.some(({ columns }) => columns === null || columns.has(column));
        if (isKnown || squeezeSpaces(view.text(row, column)) === '') return [];
        const isHeading = isFirst && told.some(({ heads }) => heads);
        isFirst = false;
        return isHeading || isListed(row, column) ? [] : [{ row, column }];
      });
    });
}

/**
 * How a sheet was read: its tables, their columns and rows, and what belongs to none. Something is said of every cell:
 * `isListed` tells those that are listed as not understood.
 */
export function accountOf(
  { view, passedOver, tables }: SeenSheet,
  fates: Fates,
  isListed: (row: number, column: number) => boolean,
): SheetAccount {
  const own = ownRows(tables);
  const read = tables.map((table) => tableAccount(view, table, fates, (row) => own.has(row)));
  const inside = new Set(read.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return {
    sheet: view.name,
    leftOut: passedOver,
    leftOutByUser: view.said.leftOut,
    tables: read,
    outside: passedOver === '' ? view.rows().filter((row) => !inside.has(row)) : [],
    besides: besidesIn(view, read, isListed),
    lost: view.said.lost,
  };
}
