import { LAST_COLUMN, LAST_ROW, columnIndex, columnLetters } from '../../../snapshot/address';

const AREA = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i;

type Ends = readonly [string, string];

/** Both ends of an area in one direction: null where neither is named, undefined where one of them is missing. */
function endsOf(first: string | undefined, last: string | undefined): Ends | null | undefined {
  if (first === undefined && last === undefined) return null;
  return first === undefined || last === undefined ? undefined : [first, last];
}

const isWholeWidth = ([left, right]: Ends): boolean =>
  columnIndex(left) === 0 && columnIndex(right) === LAST_COLUMN;
const isWholeHeight = ([top, bottom]: Ends): boolean => Number(top) === 1 && Number(bottom) === LAST_ROW + 1;

function areaText(columns: Ends | null, rows: Ends | null): string | null {
  const letters = (name: string): string => columnLetters(columnIndex(name));
  if (rows !== null && (columns === null || isWholeWidth(columns))) return `${rows[0]}:${rows[1]}`;
  if (columns === null) return null;
  const [left, right] = [letters(columns[0]), letters(columns[1])];
  if (rows === null || isWholeHeight(rows)) return `${left}:${right}`;
  const [first, last] = [`${left}${rows[0]}`, `${right}${rows[1]}`];
  return first === last ? first : `${first}:${last}`;
}

/** One area without sheet or "$", whole rows as "1:4" and whole columns as "A:C"; null when it is none. */
function plainArea(text: string): string | null {
  const match = AREA.exec(text);
  if (!match) return null;
  const isSpan = text.includes(':');
  const [, left, top, right, bottom] = match;
  const columns = endsOf(left, isSpan ? right : left);
  const rows = endsOf(top, isSpan ? bottom : top);
  if (columns === undefined || rows === undefined) return null;
  // Whole rows and columns are always spans.
  if (!isSpan && (columns === null || rows === null)) return null;
  return areaText(columns, rows);
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
