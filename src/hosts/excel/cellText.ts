import type { CellValue } from '../../snapshot/workbook';

const RISKY_START = /^[=+\-@\t\r']/;
/** What American Excel would read as a number, a date, a truth value or an error. */
const READ_AS_SOMETHING_ELSE =
  /^\s*(?:[\d.,$€£%(#]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./,-]*\d|(?:true|false)\s*$)/i;

/**
 * What has to be sent so that the cell holds exactly that value. Text that Excel would take for a formula, a number or
 * a date gets the apostrophe that makes it text ("3.10" stays "3.10"); null empties the cell.
 * @example writtenValue('=SUMA(A1)') // "'=SUMA(A1)"
 */
export function writtenValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string' || value === '') return value;
  return RISKY_START.test(value) || READ_AS_SOMETHING_ELSE.test(value) ? `'${value}` : value;
}

/** What Excel gives for the value of a cell, as a snapshot holds it: an empty cell is null. */
export function readValue(value: unknown): CellValue {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The formula of a cell, or undefined; text that merely starts with "=" has the same value and is none. */
export function readFormula(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/**
 * The fill of a cell as Excel reports it, or null for none. Excel reports white for a cell without fill, so that white
 * counts as none, unless the pattern is known and says otherwise.
 */
export function readFill(colour: unknown, pattern?: unknown): string | null {
  if (typeof colour !== 'string' || colour === '' || pattern === 'None') return null;
  const upper = colour.toUpperCase();
  return upper === '#FFFFFF' && pattern === undefined ? null : upper;
}
