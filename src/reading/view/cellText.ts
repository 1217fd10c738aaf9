import { dateFromSerial, isDateFormat } from '../../calendar/serial';
import type { DateSystem } from '../../calendar/serial';
import type { PlainDate } from '../../calendar/plainDate';
import type { CellRef } from '../../snapshot/address';
import type { Cell } from '../../snapshot/workbook';
import { pointOfDay } from '../dates/electionDays';
import { parsePeriodText } from '../dates/periodText';
import type { PeriodText } from '../dates/writtenPeriod';
import type { DateText } from '../dates/years';

/** Serials that a work plan's dates can have (2000 to 2100): a number outside them is no date unless formatted so. */
const PLAUSIBLE_SERIALS = { from: 36_526, to: 73_415 };

/** The day of a cell that holds a true Excel date; null for text, other numbers and empty cells. */
export function dateInCell(cell: Cell | undefined, system: DateSystem): PlainDate | null {
  if (typeof cell?.value !== 'number' || !isDateFormat(cell.numberFormat)) return null;
  return dateFromSerial(cell.value, system);
}

/** A number as its format shows it, so that 3.1 in the format 0.00 is the code "3.10". */
function numberText(value: number, format: string | undefined): string {
  const decimals = /^0?\.(0+)$|^0\.(0+)/.exec(format ?? '');
  const places = (decimals?.[1] ?? decimals?.[2])?.length;
  return places === undefined ? String(value) : value.toFixed(places);
}

/** What a cell says as text, as a reader of the sheet sees it; "" when empty. Dates come out as ISO text. */
export function textOf(cell: Cell | undefined, system: DateSystem): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  return dateInCell(cell, system) ?? numberText(value, cell?.numberFormat);
}

/**
 * What a cell of a date column says, given its text too (`textOf`); null when it is empty. A bare number that can be a
 * date's serial is one; `parse` may remember the texts that it has read.
 */
export function dateTextOf(
  cell: Cell | undefined,
  text: string,
  at: CellRef,
  system: DateSystem,
  parse: (text: string) => PeriodText = parsePeriodText,
): DateText | null {
  const value = cell?.value ?? null;
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  if (typeof value === 'number') {
    const plausible = value >= PLAUSIBLE_SERIALS.from && value <= PLAUSIBLE_SERIALS.to;
    const date = dateInCell(cell, system) ?? (plausible ? dateFromSerial(value, system) : null);
    if (date !== null) return ofDate(date, at);
  }
  const number = /^\s*\d{5}\s*$/.test(text) ? Number(text) : 0;
  if (number >= PLAUSIBLE_SERIALS.from && number <= PLAUSIBLE_SERIALS.to && cell?.formula === undefined) {
    const date = dateFromSerial(number, system);
    if (date !== null) return ofDate(date, at);
  }
  return { text: parse(text), source: { cell: at, text, serial: false } };
}

function ofDate(date: PlainDate, cell: CellRef): DateText {
  const point = pointOfDay(date);
  return {
    text: { kind: 'spans', spans: [{ start: point, end: point }], openEnd: false },
    source: { cell, text: date, serial: true },
  };
}
