import { trimmedEnd } from '../../calendar/trimmedEnd';
import {
  MONTH_NAME_PATTERN,
  monthOfWord,
  numberOfWord,
  ordinalOfWord,
  weekdayOfWord,
} from '../../spanish/spanishWords';
import type { MonthPart } from './monthParts';

/** A date written with its day, month (1–12, or 13 and more when it is not one) and perhaps its year. */
export interface NumericDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** What a word or sign of a period means by itself. */
export type PeriodWord =
  | { readonly is: 'date'; readonly date: NumericDate }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'year'; readonly value: number }
  | { readonly is: 'month'; readonly month: number; readonly year: number | null }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'unit'; readonly unit: MonthPart['of'] }
  /** "Finales de", "mediados de". */
  | { readonly is: 'some' }
  /** "to" joins two ends, "and" two items, "between" turns the next "and" into "to". */
  | { readonly is: 'to' | 'and' | 'from' | 'onward' | 'between' };

/** What a shape or word reads as: a word of a period, something that says nothing, or null where it is no such thing after all. */
type Reading = PeriodWord | 'filler' | null;

const FILLERS = new Set(
  (
    'de del el la las los lo dia dias mes meses ano anos durante mas tardar antes en todo todos toda fecha periodo aprox aproximadamente ' +
    'hora horas hrs hr h semanas corriente mismo presente limite tentativo tentativa inclusive proximo'
  ).split(' '),
);

const SIGNS: ReadonlyMap<string, PeriodWord['is'] & ('to' | 'and')> = new Map([
  ['-', 'to'],
  ['/', 'and'],
  [',', 'and'],
  [';', 'and'],
  ['&', 'and'],
  ['y', 'and'],
  ['e', 'and'],
  ['al', 'to'],
  ['a', 'to'],
  ['hasta', 'to'],
]);

/** A year of two digits is one of this century. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const NAME = '([a-z]{3,10})';
/** What shows that two digits behind a month are no year but the next date's day: "15-mar - 25-abr". */
const NO_NEXT_DATE = `(?!\\d|[ /.-]*(?:de )?${MONTH_NAME_PATTERN})`;
const HOUR_MARK = '(?:hrs?|horas|h|[ap]\\.? ?m)(?![a-z])\\.?';

/** Shapes that are recognised as a whole before words are looked at, most specific first. */
const SHAPES: readonly { pattern: RegExp; read: (match: RegExpExecArray) => Reading }[] = [
  {
    // "Inicio: 15 de marzo", but not "inicio de marzo".
    pattern: /^(?:fecha de )?inicio ?:? ?(?=\d|el \d)/,
    read: () => 'filler',
  },
  { pattern: /^(?:fecha de )?(?:termino|fin|conclusion) ?:? ?(?=\d|el \d)/, read: () => ({ is: 'to' }) },
  { pattern: /^antes (?:del? )?/, read: () => ({ is: 'to' }) },
  {
    // "mar 08/09/26" is a Tuesday; elsewhere "mar" is March.
    pattern: /^mar\.?,? (?=\d{1,2}(?:[/.-]\d{1,2}(?!\d)| de ))/,
    read: () => ({ is: 'weekday', weekday: 2 }),
  },
  {
    pattern: /^dos mil ([a-z]+)/,
    read: (m) => {
      const number = numberOfWord(m[1] ?? '');
      return number === undefined ? null : { is: 'year', value: 2000 + number };
    },
  },
  {
    // 2026-08-01, also with a time behind it.
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?(?!\d)/,
    read: (m) => ({ is: 'date', date: { day: Number(m[3]), month: Number(m[2]), year: Number(m[1]) } }),
  },
  {
    // 2026-09
    pattern: /^(20\d{2})[-/](0?[1-9]|1[0-2])(?![\d/-])/,
    read: (m) => ({ is: 'month', month: Number(m[2]), year: Number(m[1]) }),
  },
  {
    // 09/2026
    pattern: /^(0?[1-9]|1[0-2])[-/](20\d{2})(?![\d/-])/,
    read: (m) => ({ is: 'month', month: Number(m[1]), year: Number(m[2]) }),
  },
  {
    // 01/08/2026, 1-8-26, 1.8.2026: the day first.
    pattern: /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/,
    read: (m) => ({
      is: 'date',
      date: { day: Number(m[1]), month: Number(m[3]), year: fullYear(m[4] ?? '') },
    }),
  },
  {
    // 01-Aug-26, 11/sep/2026, 1.ago.2026
    pattern: new RegExp(`^(\\d{1,2}) ?[-/.] ?${NAME}\\.? ?[-/.] ?(\\d{4}|\\d{2})${NO_NEXT_DATE}`),
    read: (m) => named(Number(m[1]), m[2] ?? '', fullYear(m[3] ?? '')),
  },
  {
    // 2 ene 27
    pattern: new RegExp(`^(\\d{1,2}) (?:de )?${NAME}\\.? (?:del? )?([2-4]\\d)${NO_NEXT_DATE}`),
    read: (m) => named(Number(m[1]), m[2] ?? '', fullYear(m[3] ?? '')),
  },
  {
    // 15-mar, 15/mar
    pattern: new RegExp(`^(\\d{1,2})[-/]${NAME}(?![a-z])`),
    read: (m) => named(Number(m[1]), m[2] ?? '', null),
  },
  {
    // 01/08 without a year; with a dash it would be a range of days.
    pattern: /^(\d{1,2})\/(\d{1,2})(?![\d/])/,
    read: (m) => ({ is: 'date', date: { day: Number(m[1]), month: Number(m[2]), year: null } }),
  },
  {
    // sep-2026, sept. 26, ago'26: two digits behind a month are a year only when written as one.
    pattern: new RegExp(`^${NAME}\\.? ?(?:[-/'’] ?(\\d{4}|[2-4]\\d)|(\\d{4}))(?!\\d)`),
    read: (m) => {
      const month = monthOfWord(m[1] ?? '');
      return month === undefined ? null : { is: 'month', month, year: fullYear(m[2] ?? m[3] ?? '') };
    },
  },
  { pattern: new RegExp(`^(?:a las )?\\d{1,2}(?::\\d{2}){1,2}(?: ?${HOUR_MARK})?`), read: () => 'filler' },
  { pattern: new RegExp(`^(?:a las )?\\d{1,2} ?${HOUR_MARK}`), read: () => 'filler' },
  // The first week (1er, 1a, 1ª semana) is an ordinal; the first of a month (1er, 1ro, 1°) a number.
  {
    pattern: /^([1-5])(?:ª|a\.?|ra\.?|era\.?|da\.?|ta\.?|er\.?(?= (?:semana|quincena)))(?![a-z0-9])/,
    read: (m) => ({ is: 'ordinal', value: Number(m[1]) }),
  },
  {
    // 1°, 1º, 1o., 1ro, 1er, 1ero.
    pattern: /^(\d{1,2})(?:\.? ?°|o\.?|ro\.?|er\.?|ero\.?|do\.?|to\.?)(?![a-z0-9])/,
    read: (m) => ({ is: 'number', value: Number(m[1]) }),
  },
  { pattern: /^(?:19|20)\d{2}(?!\d)/, read: (m) => ({ is: 'year', value: Number(m[0]) }) },
  { pattern: /^\d{1,2}(?!\d)/, read: (m) => ({ is: 'number', value: Number(m[0]) }) },
];

function named(day: number, name: string, year: number | null): Reading {
  const month = monthOfWord(name);
  return month === undefined ? null : { is: 'date', date: { day, month, year } };
}

function tokenOfWord(word: string): Reading {
  const sign = SIGNS.get(word);
  if (sign) return { is: sign };
  const month = monthOfWord(word);
  if (month !== undefined) return { is: 'month', month, year: null };
  const weekday = weekdayOfWord(word);
  if (weekday !== undefined) return { is: 'weekday', weekday };
  const ordinal = ordinalOfWord(word);
  if (ordinal !== undefined) return { is: 'ordinal', value: ordinal };
  const number = numberOfWord(word);
  if (number !== undefined) return { is: 'number', value: number };
  if (word === 'semana') return { is: 'unit', unit: 'week' };
  if (word === 'quincena') return { is: 'unit', unit: 'half' };
  if (/^(?:inicios?|principios?|comienzos?|mediados?|finales|fines|final|fin)$/.test(word))
    return { is: 'some' };
  if (word === 'desde' || word === 'partir') return { is: 'from' };
  if (word === 'adelante' || word === 'posterior') return { is: 'onward' };
  if (word === 'entre') return { is: 'between' };
  return FILLERS.has(word) ? 'filler' : null;
}

/** Text ready for its words: lower case, no accents, plain spaces and dashes. */
export function plainPeriodText(text: string): string {
  const plain = text
    .replace(/[º°]/g, '°')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ')
    .trim();
  return (
    trimmedEnd(plain, /[\s.;,:*]/)
      .replace(/^[\s.;,:*•·]+/, '')
      // "a finales de mayo": this "a" joins nothing.
      .replace(/^a (?=principios|inicios|comienzos|mediados|finales|fines)/, '')
  );
}

/**
 * The words of a period's text (as plainPeriodText leaves it), fillers dropped.
 * Null when a word or sign is none that a date is written with.
 */
export function periodWords(text: string): PeriodWord[] | null {
  const words: PeriodWord[] = [];
  let rest = text;
  while (rest !== '') {
    const space = /^[\s.:]+/.exec(rest);
    if (space) {
      rest = rest.slice(space[0].length);
      continue;
    }
    const shape = matchShape(rest);
    if (shape) {
      if (shape.token !== 'filler') words.push(shape.token);
      rest = rest.slice(shape.length);
      continue;
    }
    const word = /^(?:[a-z]+|[-/,;&])/.exec(rest);
    if (!word) return null;
    const token = tokenOfWord(word[0]);
    if (token === null) return null;
    if (token !== 'filler') words.push(token);
    rest = rest.slice(word[0].length);
  }
  return words;
}

function matchShape(rest: string): { token: PeriodWord | 'filler'; length: number } | null {
  for (const { pattern, read } of SHAPES) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const token = read(match);
    if (token !== null) return { token, length: match[0].length };
  }
  return null;
}
