import type { PlainDate } from '../calendar/plainDate';
import { dayOf, dayOfWeek, monthOf, plainDate, yearOf } from '../calendar/plainDate';
import { dateFromSerial, isDateFormat, serialOf } from '../calendar/serial';
import type { CellValue } from '../snapshot/workbook';
import type { ModelCell, WorkbookModel } from './workbookModel';

/** What Excel makes of something put into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula?: string;
  /** The format that Excel gives to the cell when it had none. */
  readonly format?: string;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNumber = (word: string): number => ENGLISH_MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const fullYear = (text: string | undefined, current: number): number => {
  if (text === undefined) return current;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

/** Ways in which American Excel reads a date, each giving year, month and day. */
const DATE_SHAPES: readonly [
  RegExp,
  (parts: readonly string[], current: number) => PlainDate | null,
  string,
][] = [
  [
    /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/,
    ([, m, d, y], now) => plainDate(fullYear(y, now), Number(m), Number(d)),
    'm/d/yyyy',
  ],
  [
    /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    ([, y, m, d]) => plainDate(Number(y), Number(m), Number(d)),
    'm/d/yyyy',
  ],
  [
    new RegExp(`^(\\d{1,2})[- ]${MONTH}(?:[- ,]+(\\d{2}|\\d{4}))?$`, 'i'),
    ([, d, m, y], now) => plainDate(fullYear(y, now), monthNumber(m ?? ''), Number(d)),
    'd-mmm-yy',
  ],
  [
    new RegExp(`^${MONTH}[ -](\\d{1,2})(?:,? *(\\d{4}))?$`, 'i'),
    ([, m, d, y], now) => plainDate(fullYear(y, now), monthNumber(m ?? ''), Number(d)),
    'd-mmm',
  ],
  [
    new RegExp(`^${MONTH}[ -](\\d{4})$`, 'i'),
    ([, m, y]) => plainDate(Number(y), monthNumber(m ?? ''), 1),
    'mmm-yy',
  ],
];

function dateEntry(text: string, model: WorkbookModel): Entry | null {
  for (const [shape, read, format] of DATE_SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const date = read([...match], model.currentYear);
    if (date !== null) return { value: serialOf(date, model.dateSystem), format };
  }
  return null;
}

function numberEntry(text: string): Entry | null {
  const percent = /^([-+]?(?:\d+(?:\.\d+)?|\.\d+))%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: '0%' };
  const grouped = /^[-+$]*\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  const plain = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text);
  if (!grouped && !plain) return null;
  return { value: Number(text.replace(/[,$]/g, '')) };
}

/**
 * What a cell holds after something was put into it: text is read as American English, unless the cell's format is text
 * ("@") or an apostrophe stands before it; "=" starts a formula (its value stays 0: formulas are not computed here).
 */
export function entryOf(input: CellValue, numberFormat: string, model: WorkbookModel): Entry {
  if (input === null || input === '') return { value: null };
  if (typeof input === 'number') return { value: numberFormat === '@' ? String(input) : input };
  if (typeof input === 'boolean') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) === '' ? null : input.slice(1) };
  if (numberFormat === '@') return { value: input };
  const number = numberEntry(input.trim());
  if (number) return number;
  if (/^[=+\-@]/.test(input) && input.length > 1) {
    return { value: 0, formula: input.startsWith('=') ? input : `=${input}` };
  }
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === 'true' };
  return dateEntry(input.trim(), model) ?? { value: input };
}

const SPANISH_MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const SPANISH_DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

const pad = (number: number): string => String(number).padStart(2, '0');

function shownDate(date: PlainDate, format: string): string {
  const month = SPANISH_MONTHS[monthOf(date) - 1] ?? '';
  const day = SPANISH_DAYS[dayOfWeek(date)] ?? '';
  const words: Record<string, string> = {
    yyyy: String(yearOf(date)),
    yy: pad(yearOf(date) % 100),
    mmmm: month,
    mmm: month.slice(0, 3),
    mm: pad(monthOf(date)),
    m: String(monthOf(date)),
    dddd: day,
    ddd: day.slice(0, 3),
    dd: pad(dayOf(date)),
    d: String(dayOf(date)),
  };
  const section = (format.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  return section.replace(
    /"([^"]*)"|\\(.)|yyyy|yy|m{1,4}|d{1,4}/gi,
    (token, quoted: string | undefined, escaped: string | undefined) =>
      quoted ?? escaped ?? words[token.toLowerCase()] ?? token,
  );
}

const LITERALS = /"[^"]*(?:"|$)|\\.|[_*].|\[[^\]]*\]/gs;

/**
 * True when the number format shows nothing of the value: its section for positive numbers, negative ones, zero or text
 * is empty. ";;;" hides everything, ";;" every number and no text.
 */
export function isHiddenByFormat(value: CellValue, numberFormat: string): boolean {
  if (value === null || !numberFormat.includes(';')) return false;
  const [positive, negative = positive, zero = positive, text] = numberFormat
    .replace(LITERALS, 'x')
    .split(';');
  if (typeof value !== 'number') return text === '';
  return (value > 0 ? positive : value < 0 ? negative : zero) === '';
}

/** What a cell shows to a person in Mexico: "31/08/2023" for a serial number with a date format. */
export function shownText(cell: ModelCell | undefined, dateSystem: 1900 | 1904): string {
  if (cell === undefined || cell.value === null) return '';
  if (isHiddenByFormat(cell.value, cell.numberFormat)) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'VERDADERO' : 'FALSO';
  if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) {
    const date = dateFromSerial(cell.value, dateSystem);
    return date === null ? '########' : shownDate(date, cell.numberFormat);
  }
  return String(cell.value);
}
