import { foldText } from '../calendar/foldedText';

/** Letters to change, add or take away to make one text of the other. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + Number(one[row - 1] !== other[column - 1]);
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

/** Of several words the one that a mistyped word was most likely meant to be; null where none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const folded = foldText(typed).slice(0, 100);
  let nearest: { readonly word: string; readonly away: number } | null = null;
  for (const word of words) {
    const away = distance(folded, foldText(word));
    const most = Math.max(1, Math.floor(Math.max(folded.length, word.length) / 3));
    if (away <= most && (nearest === null || away < nearest.away)) nearest = { word, away };
  }
  return nearest?.word ?? null;
}
