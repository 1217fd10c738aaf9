import { LAST_COLUMN, LAST_ROW, columnIndex, columnLetters } from '../../../snapshot/address';

const AREA = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i;

/** One area without sheet or "$", whole rows as "1:4" and whole columns as "A:C"; null when it is none. */
function plainArea(text: string): string | null {
  const match = AREA.exec(text);
  if (!match) return null;
  const [
    ,
    left,
    top,
    right = text.includes(':') ? undefined : left,
    bottom = text.includes(':') ? undefined : top,
  ] = match;
  if ((left === undefined) !== (right === undefined) || (top === undefined) !== (bottom === undefined))
    return null;
  const columns = left === undefined || right === undefined ? null : ([left, right] as const);
  const rows = top === undefined || bottom === undefined ? null : ([top, bottom] as const);
  if (columns === null && rows === null) return null;
  if ((columns === null || rows === null) && !text.includes(':')) return null;
  const allColumns =
    columns !== null && columnIndex(columns[0]) === 0 && columnIndex(columns[1]) === LAST_COLUMN;
  const allRows = rows !== null && Number(rows[0]) === 1 && Number(rows[1]) === LAST_ROW + 1;
  const letters = (name: string): string => columnLetters(columnIndex(name));
  if (rows !== null && (columns === null || allColumns)) return `${rows[0]}:${rows[1]}`;
  if (columns !== null && (rows === null || allRows)) return `${letters(columns[0])}:${letters(columns[1])}`;
  if (columns === null || rows === null) return null;
  const [first, last] = [`${letters(columns[0])}${rows[0]}`, `${letters(columns[1])}${rows[1]}`];
  return first === last ? first : `${first}:${last}`;
}

/**
 * The areas of a reference, without sheet or "$": "'Hoja 1'!$A$1:$N$70,'Hoja 1'!$P$1" gives ["A1:N70", "P1"]; null when it
 * is not made of plain areas (a formula, "#REF!").
 */
export function areasOfReference(reference: string): string[] | null {
  const parts = reference.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  const areas = parts.map((part) => plainArea(part.trim().replace(/^(?:'(?:[^']|'')*'|[^'!]*)!/, '')));
  return areas.length > 0 && areas.every((area) => area !== null) ? areas : null;
}

/** The reference of areas of a sheet, as a formula has it: "'Hoja 1'!$A$1:$N$70"; null for none. */
export function referenceOf(sheet: string, areas: readonly string[]): string | null {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  const absolute = (area: string): string => area.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return areas.length === 0 ? null : areas.map((area) => `${quoted}!${absolute(area)}`).join(',');
}
