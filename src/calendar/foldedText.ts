/**
 * Text as it is compared, never as it is shown: lower case, no accents, no punctuation, one space between words.
 * @example foldText('  Núm. DE   Reunión ') === 'num de reunion'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text with every kind of white space (non-breaking too) as one plain space, trimmed; line breaks go too. */
export function squeezeSpaces(text: string): string {
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

/** A folded Spanish word without its plural ending: "planes" → "plan", "acuerdos" → "acuerdo". */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (word.length > 4 && /[lnrdj]es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('is')) return word.slice(0, -1);
  return word;
}

/** How alike two texts are by their meaningful words: 1 the same words, 0 none in common (Dice coefficient). */
export function similarity(one: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of meaningfulWords(one)) left.set(word, (left.get(word) ?? 0) + 1);
  const right = meaningfulWords(other);
  const total = [...left.values()].reduce((sum, count) => sum + count, 0) + right.length;
  if (total === 0) return foldText(one) === foldText(other) ? 1 : 0;
  let common = 0;
  for (const word of right) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / total;
}
