import type { SheetAccount } from '../calendar/account';
import type { KeptColumn, KeptRow, SheetCorrection } from '../calendar/corrections';
import { squeezeSpaces } from '../calendar/foldedText';
import type { DateSystem } from '../calendar/serial';
import { meantCorrection } from '../lineamientos/keptCorrections';
import { textOf } from '../reading/view/cellText';
import type { SheetSnapshot } from '../snapshot/workbook';
import { cellAt } from '../snapshot/workbook';

/** What a user says of how a sheet is read; what is absent is not spoken of. Rows and columns are 0-based. */
export interface ReadingChange {
  readonly sheet: string;
  /** The sheet is none of the plan's. */
  readonly leftOut?: true;
  /** The first row of its headers. */
  readonly headerRow?: number;
  readonly columns?: readonly { readonly column: number; readonly role: string }[];
  readonly notActivities?: readonly number[];
}

/** What of a user's word on a sheet is taken back. Rows and columns are 0-based, as the sheet is now. */
export interface ReadingTakenBack {
  readonly sheet: string;
  readonly what:
    'everything' | 'leftOut' | 'header' | { readonly column: number } | { readonly notActivity: number };
}

/** A sheet as it was read last. */
export interface SheetAsRead {
  readonly sheet: SheetSnapshot;
  readonly dateSystem: DateSystem;
  /** How it was read; null where nobody tells. */
  readonly account: SheetAccount | null;
}

/** The first text of a row (0-based), white space squeezed; "" in an empty row. */
export function firstTextOf({ sheet, dateSystem }: Omit<SheetAsRead, 'account'>, row: number): string {
  for (const cell of sheet.rows.get(row)?.values() ?? []) {
    const text = squeezeSpaces(textOf(cell, dateSystem));
    if (text !== '') return text;
  }
  return '';
}

const keptRow = (read: SheetAsRead, row: number): KeptRow => ({ row, text: firstTextOf(read, row) });

/** The header of a column: as the table was read, else what stands in the row that the user named. */
function headerOf({ sheet, dateSystem, account }: SheetAsRead, column: number, headerRow?: number): string {
  const columns = account?.tables.flatMap((table) => table.columns) ?? [];
  const header = columns.find((one) => one.column === column)?.header;
  if (header !== undefined) return squeezeSpaces(header);
  return headerRow === undefined ? '' : squeezeSpaces(textOf(cellAt(sheet, headerRow, column), dateSystem));
}

/**
 * What was kept of a column: in its place under its header, else under its header where another stands in its old place
 * now (it moved), else in its place.
 */
function keptOf(
  kept: readonly KeptColumn[],
  column: number,
  headerAt: (column: number) => string,
): KeptColumn | undefined {
  const header = headerAt(column);
  return (
    kept.find((one) => one.column === column && one.header === header) ??
    kept.find((one) => header !== '' && one.header === header && headerAt(one.column) !== header) ??
    kept.find((one) => one.column === column)
  );
}

/** The kept row that a row stands for now: the one of its place and text, else the nearest of its text. */
function keptRowOf(kept: readonly KeptRow[], { row, text }: KeptRow): KeptRow | undefined {
  const alike = kept.filter((one) => one.text === text);
  return alike.sort((one, other) => Math.abs(one.row - row) - Math.abs(other.row - row))[0];
}

/** The user's word on a sheet; one that says nothing where there is none. */
export function correctionOf(corrections: readonly SheetCorrection[], sheet: string): SheetCorrection {
  return corrections.find((one) => one.sheet === sheet) ?? { sheet };
}

function replaced(corrections: readonly SheetCorrection[], changed: SheetCorrection): SheetCorrection[] {
  const meant = meantCorrection(changed);
  const all = corrections.some(({ sheet }) => sheet === changed.sheet)
    ? corrections
    : [...corrections, changed];
  return all.flatMap((one) => (one.sheet !== changed.sheet ? [one] : meant === null ? [] : [meant]));
}

/** The corrections with what the user says now; of a column or row the last word counts. */
export function withChange(
  corrections: readonly SheetCorrection[],
  change: ReadingChange,
  read: SheetAsRead,
): SheetCorrection[] {
  const before = correctionOf(corrections, change.sheet);
  const header = change.headerRow === undefined ? before.header : keptRow(read, change.headerRow);
  let columns = [...(before.columns ?? [])];
  for (const { column, role } of change.columns ?? []) {
    const headerAt = (at: number): string => headerOf(read, at, header?.row);
    const old = keptOf(columns, column, headerAt);
    columns = [...columns.filter((one) => one !== old), { column, header: headerAt(column), role }];
  }
  const rows = [...(before.notActivities ?? [])];
  for (const row of change.notActivities ?? []) {
    const kept = keptRow(read, row);
    if (!rows.some((one) => one.row === row && one.text === kept.text)) rows.push(kept);
  }
  return replaced(corrections, {
    ...before,
    ...(change.leftOut === undefined ? {} : { leftOut: change.leftOut }),
    ...(header === undefined ? {} : { header }),
    columns: columns.sort((one, other) => one.column - other.column),
    notActivities: rows.sort((one, other) => one.row - other.row),
  });
}

/** The corrections without what the user takes back; the same ones where there is nothing of it. */
export function withoutTakenBack(
  corrections: readonly SheetCorrection[],
  { sheet, what }: ReadingTakenBack,
  read: SheetAsRead | null,
): SheetCorrection[] {
  const { leftOut, header, columns = [], notActivities = [] } = correctionOf(corrections, sheet);
  const rest = { sheet, ...(leftOut === true ? { leftOut } : {}), columns, notActivities };
  const all = { ...rest, ...(header === undefined ? {} : { header }) };
  if (what === 'everything') return replaced(corrections, { sheet });
  if (what === 'leftOut') return replaced(corrections, { ...all, leftOut: false });
  if (what === 'header') return replaced(corrections, rest);
  if ('column' in what) {
    const headerAt = (at: number): string => (read === null ? '' : headerOf(read, at, header?.row));
    const old = keptOf(columns, what.column, headerAt);
    return replaced(corrections, { ...all, columns: columns.filter((one) => one !== old) });
  }
  const row = { row: what.notActivity, text: read === null ? '' : firstTextOf(read, what.notActivity) };
  const old = keptRowOf(notActivities, row);
  return replaced(corrections, { ...all, notActivities: notActivities.filter((one) => one !== old) });
}

/** The corrections with the columns of a sheet called by the headers that it is read with now, since these changed. */
export function withHeadersOf(corrections: readonly SheetCorrection[], read: SheetAsRead): SheetCorrection[] {
  const before = correctionOf(corrections, read.sheet.name);
  const columns = (before.columns ?? []).map((one) => ({
    ...one,
    header: headerOf(read, one.column, before.header?.row),
  }));
  return columns.length === 0 ? [...corrections] : replaced(corrections, { ...before, columns });
}
