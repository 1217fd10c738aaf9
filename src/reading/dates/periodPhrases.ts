import type { MonthPart } from './monthParts';
import type { NumericDate, PeriodWord } from './periodTokens';

/** What a point of a period is made of, each part once. */
export type PointToken =
  | { readonly is: 'date'; readonly date: NumericDate }
  /** A day of the month, or how many days before its last one. */
  | { readonly is: 'day'; readonly day: number; readonly fromEnd: boolean }
  | { readonly is: 'month'; readonly month: number; readonly year: number | null }
  | { readonly is: 'year'; readonly value: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'part'; readonly part: MonthPart }
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

/** Words that stand side by side and what they mean together; null where these are no phrase that we know. */
type Phrase = { readonly length: number; readonly tokens: readonly PeriodToken[] } | null;

type Words = readonly PeriodWord[];

const dayToken = (day: number, fromEnd = false): PeriodToken => ({ is: 'day', day, fromEnd });
const partToken = (of: MonthPart['of'], ordinal: number): PeriodToken => ({
  is: 'part',
  part: { of, ordinal },
});
const joins = (word: PeriodWord | undefined): boolean => word?.is === 'to' || word?.is === 'and';

/** True when the point that the next word belongs to has its day already. */
function hasDay(before: readonly PeriodToken[]): boolean {
  const point = before.slice(before.findLastIndex(isJoint) + 1);
  return point.some(({ is }) => is === 'day' || is === 'date');
}

/** "Tercera semana", "primero de mayo", "último de mayo", "tercera y cuarta semana": the unit comes with the next one. */
function ordinalPhrase(ordinal: number, next: PeriodWord | undefined): Phrase {
  if (next?.is === 'unit') return { length: 2, tokens: [partToken(next.unit, ordinal)] };
  if (ordinal === 1) return { length: 1, tokens: [dayToken(1)] };
  if (joins(next)) return { length: 1, tokens: [partToken('week', ordinal)] };
  return ordinal === -1 && next?.is === 'month' ? { length: 1, tokens: [dayToken(0, true)] } : null;
}

/** "Semana 3" is a part of the month; "semana 1 a 5" and "semana del 1 al 5" give its days. */
function unitPhrase(of: MonthPart['of'], [, number, behind]: Words): Phrase {
  if (number?.is !== 'number') return null;
  if (behind?.is === 'to') return { length: 1, tokens: [] };
  return { length: 2, tokens: [partToken(of, number.value)] };
}

/** "Mayo, 2027" and "mayo 12, 2027": the comma joins nothing. */
function monthPhrase(month: PeriodWord & { is: 'month' }, [, next, behind, last]: Words): Phrase {
  if (next?.is === 'and' && behind?.is === 'year') return { length: 2, tokens: [month] };
  const dated = next?.is === 'number' && month.year === null && behind?.is === 'and' && last?.is === 'year';
  return dated ? { length: 3, tokens: [month, dayToken(next.value)] } : { length: 1, tokens: [month] };
}

/** The phrase that some words begin with, given the tokens before it. */
function phraseAt(words: Words, before: readonly PeriodToken[]): Phrase {
  const [word, next] = words;
  if (word === undefined) return null;
  switch (word.is) {
    case 'ordinal':
      return ordinalPhrase(word.value, next);
    case 'unit':
      return unitPhrase(word.unit, words);
    case 'month':
      return monthPhrase(word, words);
    case 'number':
      return { length: 1, tokens: [dayToken(word.value)] };
    case 'weekday':
      // "Domingo, 6 de junio": the comma joins nothing.
      return { length: next?.is === 'and' && !hasDay(before) ? 2 : 1, tokens: [word] };
    default:
      return { length: 1, tokens: [word] };
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
