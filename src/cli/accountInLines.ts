import type { ColumnAccount, SheetAccount } from '../calendar/account';
import { squeezeSpaces } from '../calendar/foldedText';
import { rowsInWords } from '../orders/rowNumbers';
import type { TablesAlike } from '../orders/tablesAlike';
import { rowsOf, tablesAlike } from '../orders/tablesAlike';
import { a1, columnLetters } from '../snapshot/address';
import { columnRoleInWords } from '../spanish/columnRoleWords';
import { confidenceInWords } from '../spanish/confidenceWords';
import { counted } from '../spanish/counted';

/** Longest header that a line holds. */
const LONGEST_HEADER = 40;

function headerInWords(header: string): string {
  const text = squeezeSpaces(header);
  if (text === '') return '(sin encabezado)';
  return `«${text.length > LONGEST_HEADER ? `${text.slice(0, LONGEST_HEADER - 1).trimEnd()}…` : text}»`;
}

function columnLine(one: ColumnAccount): string {
  const { column, header, role, why, runnerUp } = one;
  const sure = confidenceInWords(one);
  // What the user said needs no other reason.
  const reason = why === '' || why === sure ? '' : `: ${why}`;
  const rival = runnerUp === null ? '' : `; también podría ser ${columnRoleInWords(runnerUp)}`;
  return `    ${columnLetters(column)}  ${headerInWords(header)} → ${columnRoleInWords(role)} (${sure}${reason}${rival})`;
}

/** The columns, those of a time axis in one entry: they are many and alike. */
function columnEntries(columns: readonly ColumnAccount[]): (readonly ColumnAccount[])[] {
  const entries: ColumnAccount[][] = [];
  for (const one of columns) {
    const open = entries.at(-1);
    if (one.role === 'slot' && open?.at(-1)?.role === 'slot') open.push(one);
    else entries.push([one]);
  }
  return entries;
}

function axisLine(slots: readonly ColumnAccount[]): string {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return '';
  const place = `${columnLetters(first.column)}–${columnLetters(last.column)}`;
  const names = `${headerInWords(first.header)} a ${headerInWords(last.header)}`;
  return `    ${place}  ${names} → ${columnRoleInWords('slot')} (${counted(slots.length, 'columna', 'columnas')})`;
}

/** Rows (0-based) of a kind in a line of their own, where there are any. */
function rowsLine(words: string, rows: readonly number[]): string[] {
  return rows.length === 0 ? [] : [`${words}: ${rowsInWords(rows)}`];
}

function headerRowsInWords({ tables }: TablesAlike): string {
  // Of one table every row of its header, of many the first of each.
  const rows = tables.flatMap(({ headerRow, headerHeight }) =>
    Array.from({ length: tables.length > 1 ? 1 : headerHeight }, (_row, index) => headerRow + index),
  );
  const place = rows.length > 1 ? 'las filas' : 'la fila';
  const said = tables.some(({ headerByUser }) => headerByUser) ? ' (usted lo indicó)' : '';
  const many = tables.length > 1 ? `: ${String(tables.length)} tablas iguales` : '';
  return `Encabezados en ${place} ${rowsInWords(rows)}${said}${many}`;
}

function tableLines(alike: TablesAlike): string[] {
  const activities = counted(rowsOf(alike, 'activity').length, 'fila con actividad', 'filas con actividades');
  return [
    `  ${headerRowsInWords(alike)}; ${activities}`,
    ...columnEntries(alike.columns).map((entry) =>
      entry.length > 1 ? axisLine(entry) : entry.map(columnLine).join(''),
    ),
    ...rowsLine('    Filas que no se entendieron', rowsOf(alike, 'not-understood')),
    ...rowsLine('    Filas que usted dejó fuera', rowsOf(alike, 'left-out-by-user')),
  ];
}

/** So many cells beside the tables a line names. */
const CELLS_NAMED = 12;

function besidesLine(besides: SheetAccount['besides']): string[] {
  if (besides.length === 0) return [];
  const named = besides.slice(0, CELLS_NAMED).map(({ row, column }) => a1(row, column));
  const left = besides.length - named.length;
  return [
    `  Celdas junto a las tablas que no se leyeron: ${named.join(', ')}${left > 0 ? ` y ${String(left)} más` : ''}`,
  ];
}

function sheetLines({
  sheet,
  leftOut,
  leftOutByUser,
  tables,
  outside,
  besides,
  lost,
}: SheetAccount): string[] {
  const notes = lost.map((sentence) => `  ${sentence}`);
  if (leftOut !== '' || leftOutByUser) {
    const why = leftOutByUser ? 'usted la dejó fuera' : leftOut;
    return ['', `Hoja «${sheet}»: no se lee; ${why}.`, ...notes];
  }
  const found = tables.length === 0 ? ': no se encontró ninguna tabla del plan' : '';
  return [
    '',
    `Hoja «${sheet}»${found}`,
    ...tablesAlike(tables).flatMap(tableLines),
    ...rowsLine('  Filas fuera de las tablas', outside),
    ...besidesLine(besides),
    ...notes,
  ];
}

/** How the sheets of a workbook were read, in lines for a terminal. */
export function accountInLines(account: readonly SheetAccount[]): string[] {
  return account.flatMap(sheetLines);
}
