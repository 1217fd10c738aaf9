import { counted } from '../spanish/counted';
import type { Finding } from '../validation/validate';
import { chooseFixes } from '../validation/fixes';
import { defineOrder } from './order';
import { applyEdits, seen } from './write';

/** Make the fixes of these findings that do not overlap, all in one go. */
export const fix = defineOrder({
  id: 'fix',
  title: 'corregir',
  async carryOut(means, { findings }: { readonly findings: readonly Finding[] }) {
    const { fixed, waiting, edits } = chooseFixes(findings);
    const result = await applyEdits(means, edits);
    const refused = new Set(result.refused.map(({ edit }) => edit));
    const made = fixed.filter((finding) => !finding.fix?.edits.some((edit) => refused.has(edit)));
    return seen(means, { findings: made.length, waiting: waiting.length }, result);
  },
  told({ deed: { findings, waiting } }) {
    const left =
      waiting > 0
        ? ` ${counted(waiting, 'otra espera', 'otras esperan')} porque toca las mismas celdas; corríjala después.`
        : '';
    return `Se hicieron ${counted(findings, 'corrección', 'correcciones')}.${left}`;
  },
});
