import type { Hit, Phrase, Tokens, WordPattern } from './wordPattern';
import { parsePattern, phraseAt } from './wordPattern';

/** What of a lexicon a text holds. */
export interface Found {
  /** The phrases that it holds, with their first place. */
  readonly hits: ReadonlyMap<Phrase, Hit>;
  /** The patterns whose first group it meets: no others need to be tried. */
  readonly opened: ReadonlySet<WordPattern>;
}

/** A text with its words and what it holds. */
interface ReadText {
  readonly tokens: Tokens;
  readonly found: Found;
}

/** A text that holds nothing. */
export const FOUND_NOTHING: Found = { hits: new Map(), opened: new Set() };

/** Many patterns at once: a text is gone through one time, however many patterns there are. */
export interface Lexicon {
  /** The compiled patterns of a list of texts; a text that is no pattern is left out. */
  patterns(texts: readonly string[]): readonly WordPattern[];
  /** Adds phrases that stand for themselves, in no pattern. */
  add(phrases: readonly Phrase[]): void;
  /** What a text holds. */
  find(tokens: Tokens): Found;
  /** What the words of a text hold; the same text is gone through once. */
  read(tokens: Tokens): ReadText;
}

const known = new WeakMap<readonly string[], readonly WordPattern[]>();

/** The patterns of a list of texts: made once, for the lists are an edition's own and every look at a plan asks. */
function patternsOf(written: readonly string[]): readonly WordPattern[] {
  const patterns = known.get(written) ?? written.map(parsePattern).filter((pattern) => pattern !== null);
  known.set(written, patterns);
  return patterns;
}

/** Makes a lexicon; patterns and phrases are to be added before the first text is read. */
export function createLexicon(): Lexicon {
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  const byToken = new Map<string, readonly Phrase[]>();
  const openedBy = new Map<Phrase, WordPattern>();
  const texts = new Map<string, ReadText>();

  const add = (phrase: Phrase): void => {
    const [first] = phrase.words;
    if (first === undefined) return;
    const index = first.prefix ? prefixes : exact;
    const list = index.get(first.word);
    if (list) list.push(phrase);
    else index.set(first.word, [phrase]);
  };

  const beginningWith = (token: string): readonly Phrase[] => {
    const begun = byToken.get(token);
    if (begun) return begun;
    const phrases = [...(exact.get(token) ?? [])];
    for (const [prefix, list] of prefixes) if (token.startsWith(prefix)) phrases.push(...list);
    byToken.set(token, phrases);
    return phrases;
  };

  const find = (tokens: Tokens): Found => {
    const hits = new Map<Phrase, Hit>();
    const opened = new Set<WordPattern>();
    tokens.words.forEach((token, at) => {
      for (const phrase of beginningWith(token)) {
        if (hits.has(phrase)) continue;
        const last = phraseAt(phrase, tokens, at);
        if (last < 0) continue;
        hits.set(phrase, { tokens, first: at, last });
        const pattern = openedBy.get(phrase);
        if (pattern) opened.add(pattern);
      }
    });
    return hits.size === 0 ? FOUND_NOTHING : { hits, opened };
  };

  return {
    find,
    add(phrases) {
      phrases.forEach(add);
    },
    patterns(written) {
      const patterns = patternsOf(written);
      for (const pattern of patterns) {
        for (const phrase of [...pattern.all.flat(), ...pattern.none]) add(phrase);
        for (const phrase of pattern.all[0] ?? []) openedBy.set(phrase, pattern);
      }
      return patterns;
    },
    read(tokens) {
      const before = texts.get(tokens.text);
      if (before) return before;
      const read = { tokens, found: find(tokens) };
      texts.set(tokens.text, read);
      return read;
    },
  };
}

const hitOf = (phrase: Phrase, texts: readonly Found[]): Hit | undefined => {
  for (const { hits } of texts) {
    const hit = hits.get(phrase);
    if (hit) return hit;
  }
  return undefined;
};

function hitsOf({ all }: WordPattern, texts: readonly Found[]): Hit[] | null {
  const hits: Hit[] = [];
  for (const group of all) {
    let met: Hit | undefined;
    for (const phrase of group) {
      met = hitOf(phrase, texts);
      if (met) break;
    }
    if (!met) return null;
    hits.push(met);
  }
  return hits;
}

/**
 * The hits of the first pattern whose groups are all met in the texts `wanted` and that has no unwanted phrase in any
 * of the texts `all`; null for none.
 */
export function firstMatch(
  patterns: readonly WordPattern[],
  wanted: readonly Found[],
  all: readonly Found[],
): readonly Hit[] | null {
  for (const pattern of patterns) {
    if (!wanted.some(({ opened }) => opened.has(pattern))) continue;
    const hits = hitsOf(pattern, wanted);
    if (hits && !pattern.none.some((phrase) => hitOf(phrase, all) !== undefined)) return hits;
  }
  return null;
}
