import type { Hit, Phrase, Tokens, WordPattern } from './wordPattern';
import { parsePattern, phraseAt } from './wordPattern';

/** The phrases of many patterns that a text holds, with their first place. */
export type Found = ReadonlyMap<Phrase, Hit>;

/** Many patterns at once: a text is gone through one time, however many patterns there are. */
export interface Lexicon {
  /** The compiled patterns of a list of texts; a text that is no pattern is left out. */
  patterns(texts: readonly string[]): readonly WordPattern[];
  /** The phrases that a text holds. */
  find(tokens: Tokens): Found;
}

/** Makes a lexicon; patterns may be added until the first text is looked through. */
export function createLexicon(): Lexicon {
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  const byToken = new Map<string, readonly Phrase[]>();

  const add = (phrase: Phrase): void => {
    const [first] = phrase.words;
    if (first === undefined) return;
    const index = first.prefix ? prefixes : exact;
    const list = index.get(first.word);
    if (list) list.push(phrase);
    else index.set(first.word, [phrase]);
  };

  const beginningWith = (token: string): readonly Phrase[] => {
    const known = byToken.get(token);
    if (known) return known;
    const phrases = [...(exact.get(token) ?? [])];
    for (const [prefix, list] of prefixes) if (token.startsWith(prefix)) phrases.push(...list);
    byToken.set(token, phrases);
    return phrases;
  };

  return {
    patterns(texts) {
      byToken.clear();
      const patterns = texts.map(parsePattern).filter((pattern) => pattern !== null);
      for (const { all, none } of patterns) for (const phrase of [...all.flat(), ...none]) add(phrase);
      return patterns;
    },
    find(tokens) {
      const found = new Map<Phrase, Hit>();
      tokens.words.forEach((token, at) => {
        for (const phrase of beginningWith(token)) {
          if (found.has(phrase)) continue;
          const last = phraseAt(phrase, tokens, at);
          if (last >= 0) found.set(phrase, { tokens, first: at, last });
        }
      });
      return found;
    },
  };
}

/** The hits of the first pattern whose groups are all met in `wanted` and that has no unwanted phrase in `all`; null for none. */
export function firstMatch(
  patterns: readonly WordPattern[],
  wanted: Found,
  all: readonly Found[],
): readonly Hit[] | null {
  for (const { all: groups, none } of patterns) {
    const hits: Hit[] = [];
    const met = groups.every((group) => {
      for (const phrase of group) {
        const hit = wanted.get(phrase);
        if (hit) return hits.push(hit) > 0;
      }
      return false;
    });
    if (met && !none.some((phrase) => all.some((found) => found.has(phrase)))) return hits;
  }
  return null;
}
