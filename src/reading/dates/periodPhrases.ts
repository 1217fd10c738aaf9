import type { MonthPart, PartUnit } from './monthParts';
import { monthsOfPart } from './monthParts';
import type { NumericDate, PeriodWord } from './periodWord';
import type { ElectionPoint } from './writtenPeriod';

/** What a point of a period is made of, each part once. */
export type PointToken =
  | { readonly is: 'date'; readonly date: NumericDate }
  /** A day of the month, or how many days before its last one. */
  | { readonly is: 'day'; readonly day: number; readonly fromEnd: boolean }
  /** "Tercer domingo": which of the month's days with that weekday, -1 the last. */
  | { readonly is: 'nth'; readonly nth: number; readonly weekday: number }
  | { readonly is: 'month'; readonly month: number; readonly year: number | null }
  /** A quarter or another part of the year, by its first and last month. */
  | { readonly is: 'months'; readonly first: number; readonly last: number }
  | { readonly is: 'year'; readonly value: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'part'; readonly part: MonthPart }
  | { readonly is: 'election'; readonly point: ElectionPoint }
  /** "Finales de", "mediados de": some days of the month that follows. */
  | { readonly is: 'some' };

/** What stands between points: "to" joins two ends, "and" two items, "between" turns the next "and" into "to". */
export interface Joint {
  readonly is: 'to' | 'and' | 'from' | 'onward' | 'between';
}

/** What the grammar of a period is written with. */
export type PeriodToken = PointToken | Joint;

const JOINTS: ReadonlySet<string> = new Set(['to', 'and', 'from', 'onward', 'between']);

/** True for what stands between points. */
export const isJoint = (token: PeriodToken | PeriodWord): token is Joint => JOINTS.has(token.is);

/** How many words side by side make a phrase, and what they mean together; null where they are none that we know. */
type Phrase = { readonly length: number; readonly tokens: readonly PeriodToken[] } | null;

type Words = readonly PeriodWord[];

const one = (length: number, token: PeriodToken | null): Phrase => token && { length, tokens: [token] };

const dayToken = (day: number, fromEnd = false): PeriodToken => ({ is: 'day', day, fromEnd });

/** A week or half of the month, or a part of the year; null for one that there is not ("quinto trimestre"). */
function partToken(of: PartUnit, ordinal: number): PeriodToken | null {
  if (typeof of === 'string') return { is: 'part', part: { of, ordinal } };
  const months = monthsOfPart(of, ordinal);
  return months && { is: 'months', first: months[0], last: months[1] };
}

/** True when the point that the next word belongs to has its day already. */
function hasDay(before: readonly PeriodToken[]): boolean {
  const point = before.slice(before.findLastIndex(isJoint) + 1);
  return point.some(({ is }) => is === 'day' || is === 'date');
}

/** What an ordinal counts: the unit or weekday behind it, or that of the next ordinal ("tercera y cuarta semana"). */
function countedBy(words: Words): PeriodWord | null {
  const [, next, ...behind] = words;
  if (next?.is === 'unit' || next?.is === 'weekday') return next;
  const [other] = behind;
  return (next?.is === 'and' || next?.is === 'to') && other?.is === 'ordinal' ? countedBy(behind) : null;
}

/** "Tercera semana", "tercer domingo", "primero de mayo", "último de mayo". */
function ordinalPhrase(ordinal: number, words: Words): Phrase {
  const counted = countedBy(words);
  const length = counted !== null && counted === words[1] ? 2 : 1;
  if (counted?.is === 'unit') return one(length, partToken(counted.unit, ordinal));
  if (counted?.is === 'weekday') return one(length, { is: 'nth', nth: ordinal, weekday: counted.weekday });
  if (ordinal === 1) return one(1, dayToken(1));
  return ordinal === -1 && words[1]?.is === 'month' ? one(1, dayToken(0, true)) : null;
}

/** "Semana 3" is a part; "semana 1 a 5", "semana del 1 al 5" and "trimestre enero-marzo" give its days or months. */
function unitPhrase(of: PartUnit, [, next, behind]: Words): Phrase {
  const isSaid = (next?.is === 'number' && behind?.is === 'to') || next?.is === 'month';
  if (isSaid) return { length: 1, tokens: [] };
  return next?.is === 'number' ? one(2, partToken(of, next.value)) : null;
}

/** "Mayo, 2027" and "mayo 12, 2027": the comma joins nothing. */
function monthPhrase(month: PeriodWord & { is: 'month' }, [, next, behind, last]: Words): Phrase {
  if (next?.is === 'and' && behind?.is === 'year') return one(2, month);
  const dated = next?.is === 'number' && month.year === null && behind?.is === 'and' && last?.is === 'year';
  return dated ? { length: 3, tokens: [month, dayToken(next.value)] } : one(1, month);
}

/** "Q1-2027", "T1 de 2027": no dash or comma joins a part to its year. */
function partPhrase(part: PeriodWord & { is: 'part' }, [, next, behind]: Words): Phrase {
  const joined = (next?.is === 'to' || next?.is === 'and') && behind?.is === 'year';
  return one(joined ? 2 : 1, partToken(part.unit, part.ordinal));
}

/** The phrase that some words begin with, given the tokens before it. */
function phraseAt(words: Words, before: readonly PeriodToken[]): Phrase {
  const [word, next] = words;
  if (word === undefined) return null;
  switch (word.is) {
    case 'ordinal':
      return ordinalPhrase(word.value, words);
    case 'unit':
      return unitPhrase(word.unit, words);
    case 'part':
      return partPhrase(word, words);
    case 'month':
      return monthPhrase(word, words);
    case 'number':
      return one(1, dayToken(word.value));
    case 'weekday':
      // "Domingo, 6 de junio": the comma joins nothing.
      return one(next?.is === 'and' && !hasDay(before) ? 2 : 1, word);
    default:
      return one(1, word);
  }
}

/** The words of a period as the parts of its points and the joints between them; null where they make no sense. */
export function periodPhrases(words: Words): PeriodToken[] | null {
  const tokens: PeriodToken[] = [];
  let rest = words;
  while (rest.length > 0) {
    const phrase = phraseAt(rest, tokens);
    if (phrase === null) return null;
    tokens.push(...phrase.tokens);
    rest = rest.slice(phrase.length);
  }
  return tokens;
}
