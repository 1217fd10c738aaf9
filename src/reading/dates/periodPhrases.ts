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

/** The unit of the last part before an ordinal without one: "segunda semana de abril a primera de mayo". */
function unitBefore(before: readonly PeriodToken[]): PartUnit | null {
  const last = before.findLast(({ is }) => is === 'part' || is === 'day' || is === 'date');
  return last?.is === 'part' ? last.part.of : null;
}

/** "Tercera semana", "tercer domingo", "primero de mayo", "último de mayo". */
function ordinalPhrase(ordinal: number, words: Words, before: readonly PeriodToken[]): Phrase {
  const counted = countedBy(words);
  const length = counted !== null && counted === words[1] ? 2 : 1;
  if (counted?.is === 'unit') return joinedToMonth(one(length, partToken(counted.unit, ordinal)), words);
  if (counted?.is === 'weekday') return one(length, { is: 'nth', nth: ordinal, weekday: counted.weekday });
  const unit = words[1]?.is === 'month' ? unitBefore(before) : null;
  if (unit !== null) return one(1, partToken(unit, ordinal));
  if (ordinal === 1) return one(1, dayToken(1));
  return ordinal === -1 && words[1]?.is === 'month' ? one(1, dayToken(0, true)) : null;
}

/** "Semana 2, abril": the comma between a part and its month joins nothing. */
function joinedToMonth(phrase: Phrase, words: Words): Phrase {
  if (phrase === null) return null;
  const [joint, month] = words.slice(phrase.length);
  const [part] = phrase.tokens;
  const isJoined = part?.is === 'part' && joint?.is === 'and' && month?.is === 'month';
  return isJoined ? { ...phrase, length: phrase.length + 1 } : phrase;
}

/** "Semanas 2 y 3", "semanas 1 a 3": every number is a part. */
function unitsPhrase(of: PartUnit, words: Words): Phrase {
  const tokens: (PeriodToken | null)[] = [];
  let length = 1;
  for (let word = words[length]; word?.is === 'number'; word = words[length]) {
    tokens.push(partToken(of, word.value));
    const joint = words[length + 1];
    const goesOn = (joint?.is === 'and' || joint?.is === 'to') && words[length + 2]?.is === 'number';
    if (goesOn) tokens.push({ is: joint.is });
    length += goesOn ? 2 : 1;
  }
  const known = tokens.filter((token) => token !== null);
  return known.length < tokens.length ? null : { length, tokens: known };
}

/** "Semana 3" is a part; "semana 1 a 5", "semana del 1 al 5" and "trimestre enero-marzo" give its days or months. */
function unitPhrase({ unit: of, many }: PeriodWord & { is: 'unit' }, words: Words): Phrase {
  const [, next, behind, year] = words;
  if (next?.is === 'month') return { length: 1, tokens: [] };
  if (next?.is !== 'number') return null;
  if (many) return unitsPhrase(of, words);
  if (behind?.is === 'to') return { length: 1, tokens: [] };
  if (behind?.is === 'and' && year?.is === 'year') return one(3, partToken(of, next.value));
  return joinedToMonth(one(2, partToken(of, next.value)), words);
}

/** How many words the part of a month is that some words begin with: "segunda semana", "semana 2", "1Q"; 0 for none. */
function lengthOfPart([word, next]: Words): number {
  if (word?.is === 'part') return 1;
  const isPart =
    (word?.is === 'ordinal' && next?.is === 'unit') || (word?.is === 'unit' && next?.is === 'number');
  return isPart ? 2 : 0;
}

/** "Mayo, 2027", "mayo 12, 2027" and "mayo, segunda semana": the comma joins nothing. */
function monthPhrase(month: PeriodWord & { is: 'month' }, words: Words): Phrase {
  const [, next, behind] = words;
  if (next?.is === 'and' && behind?.is === 'year') return one(2, month);
  const part = next?.is === 'and' || next?.is === 'to' ? lengthOfPart(words.slice(2)) : 0;
  // The part is of another month where one is named behind it: "mayo y primera semana de junio".
  return one(part > 0 && words[2 + part]?.is !== 'month' ? 2 : 1, month);
}

/** "Mayo 12, 2027": the comma joins nothing. */
function numberPhrase(day: number, [, next, behind]: Words): Phrase {
  return one(next?.is === 'and' && behind?.is === 'year' ? 2 : 1, dayToken(day));
}

/** "Q1-2027", "T1 de 2027": no dash or comma joins a part to its year. */
function partPhrase(part: PeriodWord & { is: 'part' }, words: Words): Phrase {
  const [, next, behind] = words;
  const joined = (next?.is === 'to' || next?.is === 'and') && behind?.is === 'year';
  return joinedToMonth(one(joined ? 2 : 1, partToken(part.unit, part.ordinal)), words);
}

/** The phrase that some words begin with, given the tokens before it. */
function phraseAt(words: Words, before: readonly PeriodToken[]): Phrase {
  const [word, next] = words;
  if (word === undefined) return null;
  switch (word.is) {
    case 'ordinal':
      return ordinalPhrase(word.value, words, before);
    case 'unit':
      return unitPhrase(word, words);
    case 'part':
      return partPhrase(word, words);
    case 'month':
      return monthPhrase(word, words);
    case 'number':
      return numberPhrase(word.value, words);
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
