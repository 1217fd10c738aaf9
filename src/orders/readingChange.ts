import type { ColumnAccount, SheetAccount } from '../calendar/account';
import type { KeptColumn, KeptRow, SheetCorrection } from '../calendar/corrections';
import { squeezeSpaces } from '../calendar/foldedText';
import type { DateSystem } from '../calendar/serial';
import { meantCorrection } from '../lineamientos/keptCorrections';
import { textOf } from '../reading/view/cellText';
import { tellingText } from '../reading/view/saidOfSheet';
import type { SheetSnapshot } from '../snapshot/workbook';
import { cellAt } from '../snapshot/workbook';

/** A column of a sheet. */
interface ColumnNamed {
  /** 0-based. */
  readonly column: number;
  /** Id of the role that it was read as, where tables of the sheet differ in it; else what it is in the first of them. */
  readonly from?: string;
}

/** What a user says of how a sheet is read; what is absent is not spoken of. Rows and columns are 0-based. */
export interface ReadingChange {
  readonly sheet: string;
  /** The sheet is none of the plan's. */
  readonly leftOut?: true;
  /** The first row of its headers. */
  readonly headerRow?: number;
  readonly columns?: readonly (ColumnNamed & { readonly role: string })[];
  readonly notActivities?: readonly number[];
}

/** What of a user's word on a sheet is taken back. Rows and columns are 0-based, as the sheet is now. */
export interface ReadingTakenBack {
  readonly sheet: string;
  readonly what: 'everything' | 'leftOut' | 'header' | ColumnNamed | { readonly notActivity: number };
}

/** A sheet as it was read last. */
export interface SheetAsRead {
  readonly sheet: SheetSnapshot;
  readonly dateSystem: DateSystem;
  /** How it was read; null where nobody tells. */
  readonly account: SheetAccount | null;
}

const textOfRow = ({ sheet, dateSystem }: SheetAsRead, row: number): string =>
  tellingText(sheet, row, dateSystem);

const keptRow = (read: SheetAsRead, row: number): KeptRow => ({ row, text: textOfRow(read, row) });

/** The columns of all tables of a sheet in that place (0-based), as they were read. */
const columnsAt = ({ account }: SheetAsRead, column: number): ColumnAccount[] =>
  (account?.tables ?? []).flatMap(({ columns }) => columns.filter((one) => one.column === column));

/**
 * The headers under which a column is meant: those of the tables in which it holds the same as in the first one (or
 * `from`); where it was not read, what stands in the row of headers that the user named. At least one, "" for none.
 */
function headersMeant(read: SheetAsRead, { column, from }: ColumnNamed, headerRow?: number): string[] {
  const columns = columnsAt(read, column);
  const role = columns.some((one) => one.role === from) ? from : columns[0]?.role;
  const headers = columns.filter((one) => one.role === role).map(({ header }) => squeezeSpaces(header));
  if (headers.length > 0) return [...new Set(headers)];
  const { sheet, dateSystem } = read;
  return [headerRow === undefined ? '' : squeezeSpaces(textOf(cellAt(sheet, headerRow, column), dateSystem))];
}

const isHeaderOf = (read: SheetAsRead, column: number, header: string): boolean =>
  columnsAt(read, column).some((one) => squeezeSpaces(one.header) === header);

/**
 * True where what was kept is said of a column under one of those headers: in its place, or elsewhere where that header
 * stands no longer (it moved); also in its place where its own header stands no longer.
 */
function isSaidOf(kept: KeptColumn, column: number, headers: readonly string[], read: SheetAsRead): boolean {
  const isSame = headers.includes(kept.header);
  if (kept.column === column) return isSame || !isHeaderOf(read, column, kept.header);
  return isSame && kept.header !== '' && !isHeaderOf(read, kept.column, kept.header);
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
  for (const named of change.columns ?? []) {
    const { column, role } = named;
    const headers = headersMeant(read, named, header?.row);
    const others = columns.filter((one) => !isSaidOf(one, column, headers, read));
    columns = [...others, ...headers.map((text) => ({ column, header: text, role }))];
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
    if (read === null) return [...corrections];
    const headers = headersMeant(read, what, header?.row);
    const others = columns.filter((one) => !isSaidOf(one, what.column, headers, read));
    return replaced(corrections, { ...all, columns: others });
  }
  const row = { row: what.notActivity, text: read === null ? '' : textOfRow(read, what.notActivity) };
  const old = keptRowOf(notActivities, row);
  return replaced(corrections, { ...all, notActivities: notActivities.filter((one) => one !== old) });
}

/** The corrections with the columns of a sheet called by the headers that it is read with now, since these changed. */
export function withHeadersOf(corrections: readonly SheetCorrection[], read: SheetAsRead): SheetCorrection[] {
  const before = correctionOf(corrections, read.sheet.name);
  const columns = (before.columns ?? []).map((one) => {
    if (isHeaderOf(read, one.column, one.header)) return one;
    const [header = ''] = headersMeant(read, { column: one.column }, before.header?.row);
    return { ...one, header };
  });
  return columns.length === 0 ? [...corrections] : replaced(corrections, { ...before, columns });
}
