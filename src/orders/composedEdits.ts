import type { CellEdit, Edit } from '../snapshot/edit';

const placeOf = ({ sheet, row, column }: CellEdit): string => `${String(row)},${String(column)},${sheet}`;

/** Two edits of one cell as one: from what the first expects to what the second leaves. */
const together = (first: CellEdit, second: CellEdit): CellEdit => ({
  ...first,
  before: { ...second.before, ...first.before },
  after: { ...first.after, ...second.after },
});

/** Edits that follow each other as one list in which each cell is changed once; other edits stay as they are. */
export function composed(edits: readonly Edit[]): Edit[] {
  const list: Edit[] = [];
  const placed = new Map<string, number>();
  for (const edit of edits) {
    const place = edit.kind === 'cell' ? placeOf(edit) : null;
    const index = place === null ? undefined : placed.get(place);
    const earlier = index === undefined ? undefined : list[index];
    if (index !== undefined && earlier?.kind === 'cell' && edit.kind === 'cell') {
      list[index] = together(earlier, edit);
      continue;
    }
    if (place !== null) placed.set(place, list.length);
    list.push(edit);
  }
  return list;
}
