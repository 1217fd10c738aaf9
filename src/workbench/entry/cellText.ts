import { dayOf, monthOf, yearOf } from '../../calendar/plainDate';
import { dateFromSerial, isDateFormat } from '../../calendar/serial';
import { isHiddenByFormat, shownText } from '../../emulated-excel/typedText';
import type { ModelCell } from '../../emulated-excel/workbookModel';

const decimalsOf = (format: string): number => /\.(0+)/.exec(format)?.[1]?.length ?? 0;

/**
 * What a cell shows in the grid, in the Spanish of Mexico: dates, percentages and thousands by its format; nothing where
 * the format hides it (";;;").
 */
export function displayText(cell: ModelCell | undefined, dateSystem: 1900 | 1904): string {
  const format = cell?.numberFormat ?? 'General';
  if (
    typeof cell?.value !== 'number' ||
    isDateFormat(format) ||
    !/0/.test(format) ||
    isHiddenByFormat(cell.value, format)
  ) {
    return shownText(cell, dateSystem);
  }
  const digits = decimalsOf(format);
  return new Intl.NumberFormat('es-MX', {
    style: format.includes('%') ? 'percent' : 'decimal',
    useGrouping: format.includes(','),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cell.value);
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** What a person edits in a cell: what they would have typed to get it, "06/09/2026" for a date. */
export function editText(cell: ModelCell | undefined, dateSystem: 1900 | 1904): string {
  if (cell === undefined || cell.value === null) return '';
  const { value, numberFormat } = cell;
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'string') return value;
  if (isDateFormat(numberFormat) && Number.isInteger(value)) {
    const date = dateFromSerial(value, dateSystem);
    if (date !== null) return `${pad(dayOf(date))}/${pad(monthOf(date))}/${yearOf(date)}`;
  }
  const isPercent = numberFormat.includes('%') && Number.isInteger(Math.round(value * 1e8) / 1e6);
  return isPercent ? `${Math.round(value * 1e8) / 1e6}%` : String(value);
}
