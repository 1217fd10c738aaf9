import { foldText } from '../../calendar/foldedText';
import { parsePeriodText } from '../dates/periodText';
import { plainPeriodText } from '../dates/periodWords';
import { monthsOfLabel, ordinalOfWord } from '../../spanish/spanishWords';

/** What the word or letter beside a number counts; "q" and "s" mean one thing under a month and another in a year. */
type LabelUnit =
  'half' | 'q' | 'week' | 's' | 'third' | 'quarter' | 'two-months' | 'four-months' | 'semester' | 'h';

const UNITS: ReadonlyMap<string, LabelUnit> = new Map(
  (
    [
      ['half', 'qna qnas quin quinc quincena quincenas half mitad'],
      ['q', 'q'],
      ['week', 'semana semanas week weeks w wk'],
      ['s', 's sem'],
      ['third', 'decena decenas'],
      ['quarter', 't tri trim trimestre quarter qtr'],
      ['two-months', 'b bim bimestre'],
      ['four-months', 'cuatrim cuatrimestre'],
      ['semester', 'semestre semester'],
      ['h', 'h'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** A label that counts: "1ª", "S3", "Semana 3", "2Q", "T3 2026". */
export interface CountedLabel {
  /** Null for a number alone. */
  readonly unit: LabelUnit | null;
  /** From 1. */
  readonly ordinal: number;
  readonly year: number | null;
}

const FILLERS = new Set(['de', 'del', 'el', 'la', 'mes', 'of', 'the', 'no', 'num', 'ano']);
const SUFFIX = /^(?:er|era|ro|ra|do|da|to|ta|a|o|st|nd|rd|th)$/;

/** A number that can be a year: 2026, and behind another number 26. */
const yearOfNumber = (number: number): number | null =>
  number >= 2000 && number < 2100 ? number : number >= 20 && number < 50 ? 2000 + number : null;

/** What a label counts, or null when it is no number with a unit, a year or nothing beside it. */
export function countedLabel(text: string): CountedLabel | null {
  const words = foldText(text)
    .replace(/[ªº]/g, '')
    .replace(/\d(?=\p{L})|\p{L}(?=\d)/gu, '$& ')
    .split(' ');
  const numbers: number[] = [];
  let unit: LabelUnit | null = null;
  for (const [index, word] of words.entries()) {
    const number = /^\d{1,4}$/.test(word) ? Number(word) : ordinalOfWord(word);
    const named = UNITS.get(word);
    if (number !== undefined) numbers.push(number);
    else if (named !== undefined && unit === null) unit = named;
    else if (!FILLERS.has(word) && !(SUFFIX.test(word) && /^\d+$/.test(words[index - 1] ?? ''))) return null;
  }
  const [ordinal = 0, year, more] = numbers;
  if (ordinal < 1 || ordinal > 99 || more !== undefined) return null;
  if (year === undefined) return { unit, ordinal, year: null };
  const read = yearOfNumber(year);
  return unit === null || read === null ? null : { unit, ordinal, year: read };
}

/** Days that a label gives. */
export interface DaysLabel {
  /** 1–31. */
  readonly from: number;
  /** 1–31; below `from` where it is a day of the next month. */
  readonly to: number;
  /** 1–12: the month of the first day, where the label says it. */
  readonly month: number | null;
}

const DAYS = /^(?:(?:semana|sem|del?|dias?) )*(\d{1,2}) ?(?:-|al?) ?(\d{1,2}|fin(?: de(?:l)? mes)?|ultimo)$/;

const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** "31 ago - 4 sep", "5 al 9 de octubre": days that name their month. */
function datedDays(text: string): DaysLabel | null {
  const read = parsePeriodText(text);
  if (read.kind !== 'spans' || read.openEnd || read.spans.length !== 1) return null;
  const [{ start, end } = { start: null, end: null }] = read.spans;
  if (!start?.day || !end?.day || start.fromEnd) return null;
  const monthsOn = (end.month - start.month + 12) % 12;
  const next = monthsOn === 1 && end.day < start.day;
  const to = end.fromEnd ? 31 : end.day;
  return monthsOn === 0 || next ? { from: start.day, to, month: start.month } : null;
}

/** The days that a label gives, with or without their month: "02-06", "del 5 al 9", "16 a fin de mes", "31 ago - 4 sep"; null for others. */
export function daysLabel(text: string): DaysLabel | null {
  if (!/\d/.test(text)) return null;
  const match = DAYS.exec(plainPeriodText(text));
  if (!match) return datedDays(text);
  const from = Number(match[1]);
  const to = /\d/.test(match[2] ?? '') ? Number(match[2]) : 31;
  return isDay(from) && isDay(to) ? { from, to, month: null } : null;
}

/** A part of the year of several months. */
export interface YearPart {
  /** 1–12: its first month. */
  readonly month: number;
  /** So many months behind the first one its last month lies. */
  readonly monthsOn: number;
  readonly year: number | null;
  /** False for a bare letter and number ("Q1", "T3"), which could be the name of anything. */
  readonly sure: boolean;
}

/** Months in a part of the year, and how many parts a year has. */
const LENGTHS: Readonly<Partial<Record<LabelUnit, number>>> = {
  quarter: 3,
  q: 3,
  'two-months': 2,
  'four-months': 4,
  semester: 6,
  s: 6,
  h: 6,
};

/** "Jul-Sep", "octubre a diciembre 2026": a range of months by name; null for anything else. */
function monthRange(folded: string): YearPart | null {
  const words = folded.split(' ').filter((word) => !['a', 'al', 'de', 'del', 'y'].includes(word));
  const [from = '', to = '', written, more] = words;
  if (from.length < 3 || to.length < 3 || more !== undefined) return null;
  const [[first], [last]] = [monthsOfLabel(from), monthsOfLabel(to)];
  if (first === undefined || last === undefined || first === last) return null;
  const year = written === undefined ? null : /^\d+$/.test(written) ? yearOfNumber(Number(written)) : null;
  if (written !== undefined && year === null) return null;
  // "Nov-Ene 2027" begins in 2026.
  const begins = year !== null && first > last ? year - 1 : year;
  return { month: first, monthsOn: (last - first + 12) % 12, year: begins, sure: true };
}

/** The part of the year that a label names: "T3 2026", "3er trimestre", "Q3", "Jul-Sep"; null when it names none. */
export function yearPartLabel(text: string): YearPart | null {
  // Most texts that are asked about are words of other headers and of data.
  if (!/\d|[\s–—-]/.test(text.trim())) return null;
  const folded = foldText(text);
  const range = monthRange(folded);
  if (range !== null) return range;
  const counted = countedLabel(text);
  const length = counted?.unit ? LENGTHS[counted.unit] : undefined;
  if (!counted || length === undefined || counted.ordinal * length > 12) return null;
  const { unit, ordinal, year } = counted;
  // "S1" alone is a week as often as a semester.
  if (year === null && (unit === 's' || unit === 'h')) return null;
  const sure = year !== null || /\p{L}{3}/u.test(folded);
  return { month: (ordinal - 1) * length + 1, monthsOn: length - 1, year, sure };
}

/** A part of a month whose label names the month too. */
export interface MonthPartLabel {
  /** 1–12. */
  readonly month: number;
  readonly year: number | null;
  readonly counted: CountedLabel;
}

/** A label that names a month and a part of it: "1a quincena sep", "Sep 2Q", "S1 Oct 2026"; null for others. */
export function monthPartLabel(text: string): MonthPartLabel | null {
  const words = foldText(text).split(' ');
  const named = words.filter((word) => word.length > 2 && monthsOfLabel(word).length === 1);
  const [name] = named;
  const [month] = name === undefined ? [] : monthsOfLabel(name);
  if (month === undefined || named.length > 1) return null;
  // "Sep-26 1Q": what stands right behind the month and can be its year is that, where something else counts.
  const behind = words[words.indexOf(name ?? '') + 1] ?? '';
  const isYear = (word: string): boolean =>
    /^20\d{2}$/.test(word) || (word === behind && /^[2-4]\d$/.test(word) && words.length > 2);
  const rest = words.filter((word) => word !== name);
  const years = rest.filter(isYear);
  const counted = countedLabel(rest.filter((word) => !years.includes(word)).join(' '));
  if (counted === null || counted.ordinal > 5 || years.length > 1) return null;
  return { month, year: years[0] === undefined ? counted.year : yearOfNumber(Number(years[0])), counted };
}
