import { counted } from '../spanish/counted';
import type { Edit } from '../snapshot/edit';
import type { Finding } from '../validation/validate';
import { foresee, lookAt } from './lookAt';
import { defineOrder } from './order';
import { safeFixes } from './safeFixes';
import { applyEdits, seen } from './write';

/** The findings of which no edit was refused: by cell, since the edits of several rounds were made as one. */
function madeOf(fixed: readonly Finding[], refused: readonly Edit[]): Finding[] {
  const placeOf = (edit: Edit): string =>
    edit.kind === 'cell' ? `${String(edit.row)},${String(edit.column)},${edit.sheet}` : edit.kind;
  const left = new Set(refused.map(placeOf));
  return fixed.filter(({ fix }) => !fix?.edits.some((edit) => left.has(placeOf(edit))));
}

/** Make every fix that needs nobody to look at it first, and those that it brings to light, until none is left. */
export const fixSafe = defineOrder({
  id: 'fixSafe',
  title: 'corregir',
  async carryOut(means, _asked: object, current) {
    const known = current ?? (await lookAt(means));
    const { fixed, edits } = await safeFixes(known.examination, (workbook) =>
      foresee(means, workbook, known),
    );
    const result = await applyEdits(means, edits);
    const made = madeOf(
      fixed,
      result.refused.map(({ edit }) => edit),
    );
    return seen(means, { fixed: made }, result);
  },
  told({ deed: { fixed } }, surface) {
    if (surface === 'pane') return `Se hicieron ${counted(fixed.length, 'corrección', 'correcciones')}.`;
    return fixed.length === 0
      ? 'No había nada que corregir sin revisarlo antes.'
      : `Se corrigieron ${counted(fixed.length, 'hallazgo', 'hallazgos')}:`;
  },
});
