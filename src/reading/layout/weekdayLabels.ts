import { weekdayOfWord } from '../../spanish/spanishWords';
import { rememberRows } from '../view/rowMemory';

/** The days of a week as headers of columns shorten them, from Sunday on; without case and accents. */
const SHORT = [
  ['d', 'do'],
  ['l', 'lu'],
  ['m', 'ma', 'mar'],
  ['m', 'x', 'mi', 'mier'],
  ['j', 'ju'],
  ['v', 'vi'],
  ['s', 'sa'],
].map((names) => new Set(names));

/** Fewer in a row may be the months March, May and June ("M M J"). */
const FEWEST_WEEKDAYS = 5;

/** The weekdays (0 Sunday) that a label may name and that follow one of those before, if there are any. */
function following(before: readonly number[], label: string): number[] {
  const named = weekdayOfWord(label);
  const possible = SHORT.flatMap((names, day) => (names.has(label) || day === named ? [day] : []));
  return before.length === 0 ? possible : possible.filter((day) => before.includes((day + 6) % 7));
}

/** True when five labels of a row (0-based) or more go through the week: "L M M J V S D"; such letters are no months. */
export const namesWeekdays = rememberRows((view, row): boolean => {
  let possible: number[] = [];
  let length = 0;
  for (const column of view.columns(row)) {
    const label = view.folded(row, column).replace(/\.$/, '');
    if (label === '') continue;
    const next = following(possible, label);
    length = next.length > 0 ? length + 1 : 0;
    possible = next.length > 0 ? next : following([], label);
    if (next.length === 0 && possible.length > 0) length = 1;
    if (length >= FEWEST_WEEKDAYS) return true;
  }
  return false;
});
