import { isOwnSheet } from '../calendar/ownSheets';
import { foldText } from '../calendar/foldedText';
import type { ReadingChange } from '../orders/readingChange';
import { ROLE_CHOICES } from '../orders/roleChoices';
import { rowsNamed } from '../orders/rowNumbers';
import { LAST_COLUMN, columnIndex } from '../snapshot/address';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import { OrderFailure } from './failure';
import type { Options } from './options';
import { nearestWord } from './suggestion';

/** The id of the role that somebody typed, by its words or its id. @throws OrderFailure with what was meant perhaps */
function roleTyped(typed: string): string {
  const folded = foldText(typed);
  const found = ROLE_CHOICES.find(({ id, words }) => foldText(words) === folded || foldText(id) === folded);
  if (found) return found.id;
  const words = ROLE_CHOICES.map((choice) => choice.words);
  const meant = nearestWord(typed, words);
  const rest = meant === null ? `puede ser: ${words.join(', ')}` : `¿quiso decir «${meant}»?`;
  throw new OrderFailure(`Ninguna columna tiene «${typed.trim()}»; ${rest}`.replace(/([^?])$/, '$1.'));
}

function columnTyped(typed: string): { column: number; role: string } {
  const at = typed.indexOf('=');
  const letters = typed.slice(0, Math.max(at, 0)).trim();
  const column = /^[A-Za-z]{1,3}$/.test(letters) ? columnIndex(letters) : LAST_COLUMN + 1;
  if (column > LAST_COLUMN)
    throw new OrderFailure(`--columna espera letra y contenido, como "D=Término", no «${typed}».`);
  return { column, role: roleTyped(typed.slice(at + 1)) };
}

function rowsTyped(option: string, typed: string): number[] {
  const rows = rowsNamed(typed);
  if (rows === null)
    throw new OrderFailure(`--${option} espera números de fila, como 12 o 12,15-18, no «${typed}».`);
  return rows;
}

function headerTyped(typed: string): number {
  const [row, ...more] = rowsTyped('encabezado', typed);
  if (row === undefined || more.length > 0)
    throw new OrderFailure(`--encabezado espera el número de una sola fila, no «${typed}».`);
  return row;
}

/** The one sheet that is meant: the one that is named or, where the workbook shows only one, that one. */
function sheetMeant({ sheets }: Options, workbook: WorkbookSnapshot): string {
  const shown = workbook.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' && !isOwnSheet(name),
  );
  const [sheet, ...more] = sheets.length > 0 ? sheets : shown.map(({ name }) => name);
  if (sheet === undefined || more.length > 0)
    throw new OrderFailure('Diga de qué hoja se trata con --hoja NOMBRE, una sola.');
  return sheet;
}

/** True where the options say how a sheet is to be read. */
export function saysReading(options: Options): boolean {
  const { headerRow, columnRoles, notActivities, leaveOut, takeBack } = options;
  return headerRow !== null || columnRoles.length > 0 || notActivities !== null || leaveOut || takeBack;
}

/** What the options say of how a sheet is to be read. @throws OrderFailure for what cannot be understood */
export function readingAsked(options: Options, workbook: WorkbookSnapshot): ReadingChange {
  const { headerRow, columnRoles, notActivities, leaveOut } = options;
  return {
    sheet: sheetMeant(options, workbook),
    ...(leaveOut ? { leftOut: true } : {}),
    ...(headerRow === null ? {} : { headerRow: headerTyped(headerRow) }),
    ...(columnRoles.length === 0 ? {} : { columns: columnRoles.map(columnTyped) }),
    ...(notActivities === null ? {} : { notActivities: rowsTyped('no-actividades', notActivities) }),
  };
}
