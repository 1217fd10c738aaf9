import { MONTH_NAME_PATTERN, monthOfWord, numberOfWord } from '../../spanish/spanishWords';
import type { PeriodWord, WordsRead } from './periodWord';

/** A year of two digits is one of this century. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const NAME = '([a-z]{3,10})';
/** What shows that two digits behind a month are no year but the next date's day, or an hour: "15-mar - 25-abr". */
const NO_NEXT_DATE = `(?!\\d|:\\d| ?(?:h|hrs?|horas)(?![a-z])|[ /.-]*(?:de )?${MONTH_NAME_PATTERN})`;
const MONTH_FOLLOWS = `(?= ?(?:de )?${MONTH_NAME_PATTERN}(?![a-z]))`;
const NO_MONTH_FOLLOWS = `(?! ?(?:de )?${MONTH_NAME_PATTERN}(?![a-z]))`;
const WEEKDAY = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
/** What an ordinal counts, so that "3er" is one ("1er. y 3er. viernes") and "1er" before anything else the first of a month. */
const COUNTED_BY_ORDINAL = `(?=(?:,? ?(?:y |e |a |al )?[1-5](?:°|er|ero|o|do|ro|to)\\.?){0,4} (?:semanas?|quincenas?|mitad|(?:bi|tri|cuatri)mestres?|semestres?|${WEEKDAY}))`;

/** What letters say: a word, several, or nothing. */
type Said = PeriodWord | readonly PeriodWord[] | 'nothing';

/** Letters that are recognised as a whole before single words are looked at. */
interface Shape {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Said | null;
}

/** Shapes that begin with a letter, the most particular first. */
const LETTER_SHAPES: readonly Shape[] = [
  {
    // "Inicio: 15 de marzo", but not "inicio de marzo".
    pattern: /^(?:fecha de )?(?:inicio|inicia|comienza|empieza|comienzo) ?:? ?(?=\d|el \d)/,
    read: () => 'nothing',
  },
  {
    pattern: /^(?:fecha de )?(?:termino|fin|conclusion|termina|concluye|finaliza) ?:? ?(?=\d|el \d)/,
    read: () => ({ is: 'to' }),
  },
  { pattern: /^(?:no (?:despues|mas tarde|mas alla)|antes) (?:del? )?/, read: () => ({ is: 'to' }) },
  { pattern: /^previ[oa] al? (?=\d|[a-z])/, read: () => ({ is: 'to' }) },
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
    // sep-2026, sept. 2026
    pattern: new RegExp(`^${NAME}\\.? ?(?:[-/'’] ?)?(\\d{4})(?!\\d)`),
    read: (m) => monthOfYear(m[1], m[2]),
  },
  {
    // sep-26, ago'26: two digits behind a month are a year only when written as one, and not in "1 abr-30 may".
    pattern: new RegExp(`^${NAME}\\.?[-/'’]([2-4]\\d)(?!\\d)${NO_MONTH_FOLLOWS}`),
    read: (m) => monthOfYear(m[1], m[2]),
  },
  {
    // sep - 26, ago '26, but not "15 de febrero - 20 de marzo".
    pattern: new RegExp(`^${NAME}\\.? ?[-/'’] ?([2-4]\\d)${NO_NEXT_DATE}`),
    read: (m) => monthOfYear(m[1], m[2]),
  },
  {
    // Q1, T1, also with its year: "Q2'27", "T1 2027".
    pattern: /^[qt] ?([1-4])(?:(?: | ?[-/'’] ?)((?:20)?[2-4]\d))?(?![a-z\d])/,
    read: (m) => quarter(m[1], m[2]),
  },
  {
    // The week that begins on a day, but not "semana del 5 al 9 de abril".
    pattern: new RegExp(`^semana del (?:${WEEKDAY} )?(\\d{1,2})${MONTH_FOLLOWS}`),
    read: (m) => ({ is: 'part', unit: 'weekFrom', ordinal: Number(m[1]) }),
  },
  {
    // Primeros 5 días, los diez últimos días, primeros días.
    pattern:
      /^(?:l[oa]s )?(?:(\d{1,2}|[a-z]{3,10}) )?(primer[oa]s|ultim[oa]s) (?:(\d{1,2}|[a-z]{3,10}) )?dias(?: habiles| naturales)?(?= del? )/,
    read: (m) => outerDays(m[2], m[1] ?? m[3]),
  },
  {
    // S2 mayo
    pattern: new RegExp(`^s(?:em)?\\.? ?([1-5])${MONTH_FOLLOWS}`),
    read: (m) => ({ is: 'part', unit: 'week', ordinal: Number(m[1]) }),
  },
];

/** Shapes that begin with a digit, the most particular first. */
const DIGIT_SHAPES: readonly Shape[] = [
  {
    // 2027 T2, 2027-Q2
    pattern: /^(20\d{2})[ -]?[qt] ?([1-4])(?![a-z\d])/,
    read: (m) => quarter(m[2], m[1]),
  },
  {
    // 16-23-30 de mayo are days.
    pattern: new RegExp(`^(\\d{1,2}) ?- ?(\\d{1,2}) ?- ?(\\d{1,2})(?!\\d)${MONTH_FOLLOWS}`),
    read: (m) => listed([m[1], m[2], m[3]].map(Number)),
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
    pattern: new RegExp(`^(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)${NO_MONTH_FOLLOWS}`),
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
    pattern: new RegExp(`^(\\d{1,2})\\/(\\d{1,2})(?![\\d/])${NO_MONTH_FOLLOWS}`),
    read: (m) => ({ is: 'date', date: { day: Number(m[1]), month: Number(m[2]), year: null } }),
  },
  {
    // The first half of a month (1Q de abril), else a quarter (1Q 2027).
    pattern: new RegExp(`^([12]) ?q(?![a-z])\\.?${MONTH_FOLLOWS}`),
    read: (m) => ({ is: 'part', unit: 'half', ordinal: Number(m[1]) }),
  },
  {
    // 1T, 4T26, 1Q 2027
    pattern: /^([1-4]) ?(?:q|t|trim)(?![a-z])\.?(?: ?[-/'’]? ?((?:20)?[2-4]\d)(?!\d))?/,
    read: (m) => quarter(m[1], m[2]),
  },
  // The first week (1er, 1a, 1ª semana) is an ordinal; the first of a month (1er, 1ro, 1°) a number.
  {
    pattern: new RegExp(
      `^([1-5])(?:(?:ª|a\\.?|ra\\.?|era\\.?|da\\.?|ta\\.?)(?![a-z0-9])|(?:°|er|ero|o|do|ro|to)\\.?${COUNTED_BY_ORDINAL})`,
    ),
    read: (m) => ({ is: 'ordinal', value: Number(m[1]) }),
  },
  {
    // 1°, 1º, 1o., 1ro, 1er, 1ero.
    pattern: /^(\d{1,2})(?:\.? ?°|o\.?|ro\.?|er\.?|ero\.?|do\.?|to\.?|st|nd|rd|th)(?![a-z0-9])/,
    read: (m) => ({ is: 'number', value: Number(m[1]) }),
  },
  { pattern: /^(?:19|20)\d{2}(?!\d)/, read: (m) => ({ is: 'year', value: Number(m[0]) }) },
  { pattern: /^\d{1,2}(?!\d)/, read: (m) => ({ is: 'number', value: Number(m[0]) }) },
];

function monthOfYear(name = '', year = ''): PeriodWord | 'nothing' | null {
  const month = monthOfWord(name);
  return month === undefined ? null : { is: 'month', month, year: fullYear(year) };
}

/** A quarter, with its year where it has one. */
function quarter(ordinal: string | undefined, year: string | undefined): readonly PeriodWord[] {
  const part = { is: 'part', unit: 3, ordinal: Number(ordinal) } as const;
  return year === undefined ? [part] : [part, { is: 'year', value: fullYear(year) }];
}

/** The first or last so many days of a month; some of them where no number is said. */
function outerDays(which = '', count: string | undefined): PeriodWord | null {
  if (count === undefined) return { is: 'some' };
  const ordinal = /^\d/.test(count) ? Number(count) : numberOfWord(count);
  if (ordinal === undefined) return null;
  return { is: 'part', unit: which.startsWith('p') ? 'firstDays' : 'lastDays', ordinal };
}

const listed = (days: readonly number[]): PeriodWord[] =>
  days.flatMap((value, index): PeriodWord[] =>
    index === 0 ? [{ is: 'number', value }] : [{ is: 'and' }, { is: 'number', value }],
  );

function named(day: number, name: string, year: number | null): PeriodWord | 'nothing' | null {
  const month = monthOfWord(name);
  return month === undefined ? null : { is: 'date', date: { day, month, year } };
}

const wordsOf = (said: Said): readonly PeriodWord[] =>
  said === 'nothing' ? [] : 'is' in said ? [said] : said;

/** The shape of several letters that a plain text (`plainPeriodText`) begins with; null when it begins with none. */
export function shapeAt(text: string): WordsRead | null {
  for (const { pattern, read } of /^\d/.test(text) ? DIGIT_SHAPES : LETTER_SHAPES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const word = read(match);
    if (word !== null) return { words: wordsOf(word), length: match[0].length };
  }
  return null;
}
