import type { KeptColumn, KeptRow, SheetCorrection } from '../../calendar/corrections';
import { HEADER_ROWS_JOINED_BY } from '../../calendar/account';
import { squeezeSpaces } from '../../calendar/foldedText';
import type { DateSystem } from '../../calendar/serial';
import { columnLetters } from '../../snapshot/address';
import type { SheetSnapshot } from '../../snapshot/workbook';
import { textOf } from './cellText';

/** What the user said of a sheet, found again in the sheet as it is now. Rows and columns are 0-based. */
export interface SaidOfSheet {
  readonly leftOut: boolean;
  /** The first row of the header, or null where the user named none. */
  readonly headerRow: number | null;
  /** Ids of roles by column; "other" for a column that is not used. */
  readonly roles: ReadonlyMap<number, string>;
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

function firstText(sheet: SheetSnapshot, row: number, system: DateSystem): string {
  for (const cell of sheet.rows.get(row)?.values() ?? []) {
    const text = squeezeSpaces(textOf(cell, system));
    if (text !== '') return text;
  }
  return '';
}

/** The row that a kept one is now: where it stood, or the nearest that says the same; null where none does. */
function rowNow(sheet: SheetSnapshot, { row, text }: KeptRow, system: DateSystem): number | null {
  if (firstText(sheet, row, system) === text) return row;
  for (let away = 1; away <= REACH; away += 1) {
    for (const near of [row - away, row + away]) {
      if (near >= 0 && sheet.rows.has(near) && firstText(sheet, near, system) === text) return near;
    }
  }
  return null;
}

/** Columns in whose first rows a cell says what a header said (its last row, where it had several), and all with a cell. */
function columnsHeaded(sheet: SheetSnapshot, header: string, system: DateSystem): Set<number> {
  const last = header.split(HEADER_ROWS_JOINED_BY).at(-1) ?? header;
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

/** The column that a kept one is now: where it stood, or the only other one under the same header; null where it is gone. */
function columnNow(sheet: SheetSnapshot, { column, header }: KeptColumn, system: DateSystem): number | null {
  const found = header === '' ? new Set<number>() : columnsHeaded(sheet, header, system);
  const [only] = found;
  if (!found.has(column) && found.size === 1 && only !== undefined) return only;
  return isInUse(sheet, column) ? column : null;
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
  const roles = new Map<number, string>();
  const notActivities = new Set<number>();
  let headerRow: number | null = null;
  for (const { header, columns = [], notActivities: rows = [] } of own) {
    if (header) {
      headerRow = rowNow(sheet, header, system);
      if (headerRow === null)
        lost.push(`La fila de encabezados que usted indicó («${header.text}») ya no está.`);
    }
    for (const kept of columns) {
      const column = columnNow(sheet, kept, system);
      if (column !== null) roles.set(column, kept.role);
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
