/** What is said as it is written, letter by letter: "I5", "II.1", "7". */
const isCode = (word: string): boolean => /^[A-Z]{0,3}[\d.]+$/.test(word);

const soundsLikeI = (word: string): boolean => /^h?i(?!e)/i.test(word) && !isCode(word);

/** Things in a row as people say them: "A, B y C"; "e" before a word that begins with that sound, not before a cell. */
export function listed(items: readonly (string | number)[]): string {
  const last = String(items.at(-1) ?? '');
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${soundsLikeI(last) ? 'e' : 'y'} ${last}`;
}
