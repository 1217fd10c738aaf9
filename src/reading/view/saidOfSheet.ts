import type { KeptColumn, KeptRow, SheetCorrection } from '../../calendar/corrections';
import { HEADER_ROWS_JOINED_BY } from '../../calendar/account';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { DateSystem } from '../../calendar/serial';
import { columnLetters } from '../../snapshot/address';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { textOf } from './cellText';

/** What a column holds by the user's word. */
interface SaidRole {
  /** Id of a role; "other" for a column that is not used. */
  readonly role: string;
  /** Last row of the header under which it is so, or null where no header of the column says that. */
  readonly header: string | null;
}

/** What the user said of a sheet, found again in the sheet as it is now. Rows and columns are 0-based. */
export interface SaidOfSheet {
  readonly leftOut: boolean;
  /** The first row of the header, or null where the user named none. */
  readonly headerRow: number | null;
  /** What each column holds, by column; several where tables have other headers there. */
  readonly roles: ReadonlyMap<number, readonly SaidRole[]>;
  readonly notActivities: ReadonlySet<number>;
  /** What fits the sheet no longer, in Spanish, a sentence each. */
  readonly lost: readonly string[];
}

/** Of a sheet of which the user said nothing. */
export const NOTHING_SAID: SaidOfSheet = {
  leftOut: false,
  headerRow: null,
  roles: new Map(),
  notActivities: new Set(),
  lost: [],
};

/** How far below or above its place a row is looked for. */
const REACH = 2_000;

/** Texts of a row that tell it from others: a code, a title, what is handed in; a stage, an area, a title. */
const TELLING_TEXTS = 3;

/** The first texts of a row (0-based), white space squeezed; none in an empty row. */
function firstTexts(sheet: SheetSnapshot, row: number, system: DateSystem): string[] {
  const texts: string[] = [];
  for (const cell of sheet.rows.get(row)?.values() ?? []) {
    const text = squeezeSpaces(textOf(cell, system));
    if (text !== '') texts.push(text);
    if (texts.length === TELLING_TEXTS) break;
  }
  return texts;
}

/** What a row (0-based) is kept by, to be found again when it moves: its first texts; "" for an empty row. */
export function tellingText(sheet: SheetSnapshot, row: number, system: DateSystem): string {
  return firstTexts(sheet, row, system).join(HEADER_ROWS_JOINED_BY);
}

/** True for a row that begins with what was kept of it, be it one text or several. */
function says(sheet: SheetSnapshot, row: number, text: string, system: DateSystem): boolean {
  const texts = firstTexts(sheet, row, system);
  return texts[0] === text || texts.join(HEADER_ROWS_JOINED_BY) === text;
}

/** The row that a kept one is now: where it stood, or the nearest that says the same; null where none does. */
function rowNow(sheet: SheetSnapshot, { row, text }: KeptRow, system: DateSystem): number | null {
  if (says(sheet, row, text, system)) return row;
  for (let away = 1; away <= REACH; away += 1) {
    for (const near of [row - away, row + away]) {
      if (near >= 0 && sheet.rows.has(near) && says(sheet, near, text, system)) return near;
    }
  }
  return null;
}

/** Columns in whose first rows a cell says what the last row of a header said. */
function columnsHeaded(sheet: SheetSnapshot, last: string, system: DateSystem): Set<number> {
  const found = new Set<number>();
  let seen = 0;
  for (const cells of sheet.rows.values()) {
    seen += 1;
    if (seen > REACH) break;
    for (const [column, cell] of cells) if (squeezeSpaces(textOf(cell, system)) === last) found.add(column);
  }
  return found;
}

/** True where a column (0-based) still has something in its first rows. */
function isInUse(sheet: SheetSnapshot, column: number): boolean {
  for (const cells of sheet.rows.values()) if (cells.has(column)) return true;
  return false;
}

const lastRowOf = (header: string): string => header.split(HEADER_ROWS_JOINED_BY).at(-1) ?? header;

/**
 * The column that a kept one is now: where it stood, or the only other one under the same header; null where it is gone.
 * Its header binds it where it is found there: another table below may have another column in its place.
 */
function columnNow(
  sheet: SheetSnapshot,
  { column, header, role }: KeptColumn,
  system: DateSystem,
): (SaidRole & { readonly column: number }) | null {
  const last = lastRowOf(header);
  const found = header === '' ? new Set<number>() : columnsHeaded(sheet, last, system);
  const [only] = found;
  if (found.has(column)) return { column, role, header: last };
  if (found.size === 1 && only !== undefined) return { column: only, role, header: last };
  return isInUse(sheet, column) ? { column, role, header: null } : null;
}

/** The role that the user gave a column (0-based) under that header (its last row); undefined for none. */
export function saidRole({ roles }: SaidOfSheet, column: number, header: string): string | undefined {
  const said = roles.get(column) ?? [];
  const text = squeezeSpaces(header);
  return (said.find((one) => one.header === text) ?? said.find((one) => one.header === null))?.role;
}

/** What the user said of a sheet, as it is to be read now; what is not found again is told in `lost`. */
export function saidOfSheet(
  sheet: SheetSnapshot,
  corrections: readonly SheetCorrection[],
  system: DateSystem,
): SaidOfSheet {
  const own = corrections.filter((one) => one.sheet === sheet.name);
  if (own.length === 0) return NOTHING_SAID;
  const lost: string[] = [];
  const roles = new Map<number, SaidRole[]>();
  const notActivities = new Set<number>();
  let headerRow: number | null = null;
  for (const { header, columns = [], notActivities: rows = [] } of own) {
    if (header) {
      headerRow = rowNow(sheet, header, system);
      if (headerRow === null)
        lost.push(`La fila de encabezados que usted indicó («${header.text}») ya no está.`);
    }
    for (const kept of columns) {
      const now = columnNow(sheet, kept, system);
      if (now !== null) roles.set(now.column, [...(roles.get(now.column) ?? []), now]);
      else
        lost.push(
          `La columna «${kept.header}» (${columnLetters(kept.column)}), que usted indicó, ya no está.`,
        );
    }
    for (const kept of rows) {
      const row = rowNow(sheet, kept, system);
      if (row !== null) notActivities.add(row);
      else lost.push(`La fila «${kept.text}», que usted indicó, ya no está.`);
    }
  }
  return { leftOut: own.some(({ leftOut }) => leftOut === true), headerRow, roles, notActivities, lost };
}
