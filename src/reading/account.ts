import type { ColumnAccount, RowAccount, RowFate, SheetAccount, TableAccount } from '../calendar/account';
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

/** What became of each row of a table that holds something between its first and last column. */
function rowsOf(view: SheetView, table: SheetTable, fates: ReadonlyMap<number, RowFate>): RowAccount[] {
  const { header } = table;
  const below = header.row + header.height;
  const last = Math.max(below - 1, table.rows.at(-1)?.row ?? 0);
  const fateOf = (row: number): RowFate => {
    if (row < below) return row > header.row && numbersColumns(view, row) ? 'column-numbers' : 'header';
    const fate = fates.get(row);
    if (fate === undefined) return 'section';
    const first = view.columns(row)[0];
    const isNote = fate === 'not-understood' && first !== undefined && opensLikeNote(view.text(row, first));
    return isNote ? 'note' : fate;
  };
  return view
    .rows()
    .filter((row) => row >= header.row && row <= last)
    .map((row) => ({ row, fate: fateOf(row) }));
}

function tableAccount(view: SheetView, table: SheetTable, fates: Fates): TableAccount {
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
    rows: rowsOf(view, table, fates.get(table) ?? new Map<number, RowFate>()),
  };
}

/** How a sheet was read: its tables, their columns and rows, and the rows that belong to none. */
export function accountOf({ view, passedOver, tables }: SeenSheet, fates: Fates): SheetAccount {
  const read = tables.map((table) => tableAccount(view, table, fates));
  const inside = new Set(read.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return {
    sheet: view.name,
    leftOut: passedOver,
    leftOutByUser: view.said.leftOut,
    tables: read,
    outside: passedOver === '' ? view.rows().filter((row) => !inside.has(row)) : [],
    lost: view.said.lost,
  };
}
