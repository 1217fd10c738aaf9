import type { PlainDate } from '../../calendar/plainDate';
import { plainDate } from '../../calendar/plainDate';
import { isDateFormat, serialOf } from '../../calendar/serial';
import type { CellValue } from '../../snapshot/workbook';

/** What a cell takes from what a person typed; an absent number format leaves the cell's own. */
export interface TypedEntry {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** Two digits are a year of this century up to 29, as in Excel. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function typedDate(text: string): PlainDate | null {
  const numbers = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [, day = '', month = '', year = ''] = numbers;
    return plainDate(fullYear(year), Number(month), Number(day));
  }
  const words = /^(\d{1,2})[/ -]([a-z]{3})\.?[/ -](\d{4}|\d{2})$/i.exec(text);
  if (words) {
    const [, day = '', word = '', year = ''] = words;
    return plainDate(fullYear(year), MONTHS.indexOf(word.toLowerCase()) + 1, Number(day));
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (!iso) return null;
  const [, year = '', month = '', day = ''] = iso;
  return plainDate(Number(year), Number(month), Number(day));
}

function typedNumber(text: string): TypedEntry | null {
  const percent = /^(-?\d+(?:\.\d+)?) ?%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: '0%' };
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  const number = Number(grouped ? text.replace(/,/g, '') : text);
  if (grouped) return { value: number, numberFormat: '#,##0' };
  // What a number would not give back stays text: the codes "3.10" and "007" are no numbers here.
  return /^-?\d+(\.\d+)?$/.test(text) && String(number) === text ? { value: number } : null;
}

/** True for what Excel would take for a formula; the workbench does not calculate and refuses it. */
export function isFormulaText(text: string): boolean {
  return /^=./.test(text.trim());
}

/**
 * Reads what a person in Mexico typed into a cell: day first in dates ("6/9/2026" is 6 September), an apostrophe before
 * what is to stay text. Dates get "dd/mm/yyyy" unless the cell shows dates already; a cell with format "@" takes text.
 */
export function typedEntry(text: string, numberFormat: string, dateSystem: 1900 | 1904): TypedEntry {
  const bare = text.trim();
  if (bare === '') return { value: null };
  if (bare.startsWith("'")) return { value: bare.slice(1) === '' ? null : bare.slice(1) };
  if (numberFormat === '@') return { value: text };
  if (/^(verdadero|falso)$/i.test(bare)) return { value: bare.toLowerCase() === 'verdadero' };
  const number = typedNumber(bare);
  if (number) return numberFormat === 'General' ? number : { value: number.value };
  const date = typedDate(bare);
  if (date === null) return { value: text };
  const value = serialOf(date, dateSystem);
  // Excel shows no day before its first.
  if (value < 1) return { value: text };
  return isDateFormat(numberFormat) ? { value } : { value, numberFormat: 'dd/mm/yyyy' };
}
