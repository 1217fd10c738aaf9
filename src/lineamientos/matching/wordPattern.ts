import { foldText, singular } from '../../calendar/foldedText';
import { SAME_MEANING } from './expressions';

/**
 * A pattern of words as text that a lawyer can read and edit:
 * "CATD / CCV + ubica* / sede ; sin recorrido / visita" — every group joined by "+" has to be met by one of its
 * expressions, and none of those after "; sin" may be there. "ubica*" is any word that begins so; "instal* … comisión"
 * is the first with the second some words later. Case, accents, plurals, articles and prepositions do not count.
 */
export interface WordPattern {
  readonly all: readonly (readonly Phrase[])[];
  readonly none: readonly Phrase[];
}

interface PhraseWord {
  readonly word: string;
  readonly prefix: boolean;
  /** True when some other words may stand before this one. */
  readonly afterGap: boolean;
}

/** One expression of a pattern. */
export interface Phrase {
  /** As written in the pattern. */
  readonly text: string;
  readonly words: readonly PhraseWord[];
}

/** A text as a list of words that carry meaning; each knows which words of the text (from, to) it stands for. */
export interface Tokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How many words may stand in the place of "…". */
const WIDEST_GAP = 6;

const WITHOUT_MEANING = new Set(
  'a al ante como con cual cuales de del desde e el en entre es la las lo los o para por que se sobre su sus u un una y asi'.split(
    ' ',
  ),
);

/** "avances" → "avance": the usual singular makes "avanz" of it. */
const root = (word: string): string => (word.endsWith('ces') ? word.slice(0, -1) : singular(word));

const bareWords = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !WITHOUT_MEANING.has(word))
    .map(root);

const variants: ReadonlyMap<string, readonly { words: readonly string[]; meaning: string }[]> = (() => {
  const byFirst = new Map<string, { words: readonly string[]; meaning: string }[]>();
  for (const [name, expressions] of Object.entries(SAME_MEANING)) {
    const meaning = bareWords(name).join('_');
    for (const expression of [name, ...expressions]) {
      const words = bareWords(expression);
      const [first] = words;
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ words, meaning });
      else byFirst.set(first, [{ words, meaning }]);
    }
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
})();

/** The words of a text that carry meaning, singular, with expressions of the same meaning made one. */
export function tokensOf(text: string): Tokens {
  const bare: string[] = [];
  const place: number[] = [];
  foldText(text)
    .split(' ')
    .forEach((word, index) => {
      if (word === '' || WITHOUT_MEANING.has(word)) return;
      bare.push(root(word));
      place.push(index);
    });
  const words: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let at = 0; at < bare.length;) {
    const word = bare[at] ?? '';
    const variant = variants
      .get(word)
      ?.find((candidate) => candidate.words.every((part, index) => bare[at + index] === part));
    const length = variant?.words.length ?? 1;
    words.push(variant?.meaning ?? word);
    from.push(place[at] ?? 0);
    to.push(place[at + length - 1] ?? 0);
    at += length;
  }
  return { text, words, from, to };
}

/** A text cut before and after each starred word: "a instal* CATD" → "a ", "instal*", " CATD". */
function aroundStars(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const star = run.lastIndexOf('*');
    if (star < 1) continue;
    pieces.push(text.slice(at, index), run.slice(0, star + 1));
    at = index + star + 1;
  }
  return [...pieces, text.slice(at)];
}

function parsePhrase(text: string): Phrase {
  const words: PhraseWord[] = [];
  text.split(/…|\.\.\./).forEach((part, index) => {
    let afterGap = index > 0;
    // A starred word is taken apart from its neighbours: it is no word that could have a synonym.
    for (const piece of aroundStars(part)) {
      if (piece.endsWith('*')) {
        words.push({ word: foldText(piece), prefix: true, afterGap });
        afterGap = false;
        continue;
      }
      for (const word of tokensOf(piece).words) {
        words.push({ word, prefix: false, afterGap });
        afterGap = false;
      }
    }
  });
  return { text: text.trim(), words };
}

const parsePhrases = (text: string): Phrase[] =>
  text
    .split(' / ')
    .map(parsePhrase)
    .filter((phrase) => phrase.words.length > 0);

/** The pattern that a text stands for, or null when a group of it is empty. */
export function parsePattern(text: string): WordPattern | null {
  const [wanted = '', unwanted = '', ...rest] = text.split(/;\s*sin\s/i);
  // The spaces around make an empty group of a "+" that stands at an end.
  const all = ` ${wanted} `.split(' + ').map(parsePhrases);
  const none = parsePhrases(unwanted);
  const empty = all.some((group) => group.length === 0) || (/;\s*sin\s/i.test(text) && none.length === 0);
  return empty || rest.length > 0 ? null : { all, none };
}

/** Expressions as phrases that can be looked for. */
export function phrasesOf(expressions: readonly string[]): Phrase[] {
  return expressions.map(parsePhrase);
}

const fits = (word: PhraseWord, token: string): boolean =>
  word.prefix ? token.startsWith(word.word) : token === word.word;

/** Where a phrase that begins at token `at` ends, or -1 when it does not stand there. */
export function phraseAt(phrase: Phrase, tokens: Tokens, at: number, index = 0): number {
  const word = phrase.words[index];
  const token = tokens.words[at];
  if (word === undefined || token === undefined || !fits(word, token)) return -1;
  const next = phrase.words[index + 1];
  if (next === undefined) return at;
  const furthest = next.afterGap ? at + 1 + WIDEST_GAP : at + 1;
  for (let place = at + 1; place <= furthest; place += 1) {
    const end = phraseAt(phrase, tokens, place, index + 1);
    if (end >= 0) return end;
  }
  return -1;
}

/** A phrase found in a text: the words of the text (first, last) that it covers, as tokens. */
export interface Hit {
  readonly tokens: Tokens;
  readonly first: number;
  readonly last: number;
}

/** The words of a hit as the text has them, with their accents and capitals. */
export function asWritten({ tokens, first, last }: Hit): string {
  const raw = tokens.text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  return raw.slice(tokens.from[first], (tokens.to[last] ?? 0) + 1).join(' ');
}
