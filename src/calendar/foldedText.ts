/** `foldText` of any text, by Unicode's own tables. */
const foldByUnicode = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const SPACE = 32;
/** What each of the first 256 characters folds to; a space for those that part words. */
const FOLDED = Uint8Array.from(
  { length: 256 },
  (_, code) => foldByUnicode(String.fromCharCode(code)).charCodeAt(0) || SPACE,
);
/** Longer texts need not be quick. */
const LONGEST_QUICK = 1024;
const quick = new Uint8Array(2 * LONGEST_QUICK);

/**
 * Text as it is compared, never as it is shown: lower case, no accents, no punctuation, one space between words.
 * @example foldText('  Núm. DE   Reunión ') === 'num de reunion'
 */
export function foldText(text: string): string {
  if (text.length > LONGEST_QUICK) return foldByUnicode(text);
  // Character by character as long as they are Latin, for every text of a plan is folded: a third of what
  // Unicode's tables take.
  let length = 0;
  let parted = false;
  for (let at = 0; at < text.length; at += 1) {
    const folded = FOLDED[text.charCodeAt(at)];
    if (folded === undefined) return foldByUnicode(text);
    if (folded === SPACE) parted = length > 0;
    else {
      if (parted) quick[length++] = SPACE;
      parted = false;
      quick[length++] = folded;
    }
  }
  // `apply` takes what is like a list; spreading would go through an iterator, which costs more than all the rest.
  return String.fromCharCode.apply(null, quick.subarray(0, length) as unknown as number[]);
}

/** White space that is no single space between two words. */
const UNEVEN = /^\s|\s$|[^\S ]|\s\s|[\u200b\ufeff]/;

/** Text with every kind of white space (non-breaking too) as one plain space, trimmed; line breaks go too. */
export function squeezeSpaces(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text.replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ').trim();
}

/** Words that say nothing about what a title is about. */
const EMPTY_WORDS = new Set(
  'a al ante como con cual cuales de del desde e el en entre es la las lo los o para por que se sin sobre su sus u un una y asi'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, folded: articles and prepositions are left out, plurals made singular. */
export function meaningfulWords(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map(singular);
}

/** Plurals that the rules below would get wrong. */
const IRREGULAR = new Map([
  ['meses', 'mes'],
  ['paises', 'pais'],
  ['sedes', 'sede'],
  ['enlaces', 'enlace'],
  ['indices', 'indice'],
]);

/**
 * A folded Spanish word without its plural ending: "planes" → "plan", "acuerdos" → "acuerdo", "entregables" →
 * "entregable". What is no plural but looks like one is shortened too ("lunes" → "lun"): it serves to compare.
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && /[aeiou]ces$/.test(word)) return `${word.slice(0, -3)}z`;
  // Spanish words end in one consonant: what ends in two before "es" has the "e" of its own.
  if (word.length > 4 && /[aeiou][lnrdj]es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('is')) return word.slice(0, -1);
  return word;
}

/** How alike two texts are by their meaningful words: 1 the same words, 0 none in common (Dice coefficient). */
export function similarity(one: string, other: string): number {
  const left = meaningfulWords(one);
  const right = meaningfulWords(other);
  if (left.length + right.length === 0) return foldText(one) === foldText(other) ? 1 : 0;
  return similarityOfWords(left, right);
}

/** How alike two lists of words are, for texts that are compared with many: 1 the same words, 0 none in common or no words. */
export function similarityOfWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(word, count - 1);
    }
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}
