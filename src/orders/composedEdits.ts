import type { CellEdit, Edit } from '../snapshot/edit';

const placeOf = ({ sheet, row, column }: CellEdit): string => `${String(row)},${String(column)},${sheet}`;

/** Two edits of one cell as one: from what the first expects to what the second leaves. */
const together = (first: CellEdit, second: CellEdit): CellEdit => ({
  ...first,
  before: { ...second.before, ...first.before },
  after: { ...first.after, ...second.after },
});

/** Edits that follow each other as one list in which each cell is changed once, where its first edit stood. */
export function composed(edits: readonly Edit[]): Edit[] {
  const list = new Map<string, Edit>();
  edits.forEach((edit, index) => {
    if (edit.kind !== 'cell') {
      list.set(String(index), edit);
      return;
    }
    const place = placeOf(edit);
    const earlier = list.get(place);
    list.set(place, earlier?.kind === 'cell' ? together(earlier, edit) : edit);
  });
  return [...list.values()];
}
