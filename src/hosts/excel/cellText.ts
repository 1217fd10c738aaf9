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

/**
 * What Excel gives for the value of a cell, as a snapshot holds it: an empty cell is null, but for the empty text that is
 * the result of a formula.
 */
export function readValue(value: unknown, formula?: string): CellValue {
  if (typeof value === 'string') return value === '' && formula === undefined ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The formula of a cell, or undefined; text that merely starts with "=" has the same value and is none. */
export function readFormula(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/**
 * The fill of a cell as Excel reports it, or null for none. Excel reports white for a cell without fill, and seldom a
 * pattern for either: white counts as none unless its tint or its pattern says that it was painted.
 */
export function readFill(colour: unknown, pattern?: unknown, tint?: unknown): string | null {
  if (typeof colour !== 'string' || colour === '' || pattern === 'None') return null;
  const upper = colour.toUpperCase();
  const isPainted = typeof tint === 'number' || (typeof pattern === 'string' && pattern !== '');
  return upper === '#FFFFFF' && !isPainted ? null : upper;
}

const SHORT_DATE = /^(?:d{1,2}[/-]m{1,2}|m{1,2}[/-]d{1,2})[/-]y{2,4}$/i;

/**
 * The number format as it is compared. What equals the short date of the user's system Excel keeps as that date, and then
 * tells it as "m/d/yyyy" whatever was written: all short dates are one.
 */
export const comparedFormat = (numberFormat: string): string =>
  SHORT_DATE.test(numberFormat) ? 'm/d/yyyy' : numberFormat;

/** A hatching or a gradient over a fill, which its colour alone does not bring back. */
export interface Hatching {
  /** Excel's name of it: "LightUp", "LinearGradient". */
  readonly pattern: string;
  readonly color: string | null;
}

/** The hatching or gradient of a cell, or undefined where its fill is plain or none. */
export function readHatching(pattern: unknown, color: unknown): Hatching | undefined {
  if (typeof pattern !== 'string' || ['', 'None', 'Solid'].includes(pattern)) return undefined;
  return { pattern, color: typeof color === 'string' && color !== '' ? color.toUpperCase() : null };
}

/** True for a gradient, which Office.js can neither read nor set. */
export const isGradient = ({ pattern }: Hatching): boolean => pattern.includes('Gradient');
