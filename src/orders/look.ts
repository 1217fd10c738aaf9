import { findingsCounted } from '../spanish/severityWords';
import { notCompared, supposedDayLine } from '../validation/checked';
import { summaryOf } from '../validation/validate';
import { hasCalendar, lookAt } from './lookAt';
import { defineOrder } from './order';

/**
 * Read the workbook and check it. `quiet`: nothing is told of it; `patient`: nobody asked, the sheet changed, so that it
 * waits until the user has typed.
 */
export const look = defineOrder({
  id: 'look',
  title: 'validar',
  async carryOut(means, { quiet, patient }: { readonly quiet?: true; readonly patient?: true }) {
    const seen = await lookAt(means, patient === true);
    return { deed: { quiet: quiet === true }, changed: false, refused: 0, look: seen, unseen: null };
  },
  told({ look: seen }) {
    if (seen === null) return '';
    if (!hasCalendar(seen)) return 'No se encontró ningún calendario en el libro.';
    const { findings, checked } = seen.examination;
    const reasons = notCompared(checked);
    const counts = findingsCounted(summaryOf(findings));
    if (reasons.length > 0) return `${reasons.join(' ')} En lo que se revisó: ${counts}.`;
    const by = supposedDayLine(seen.examination).length > 0 ? ', con una jornada supuesta' : '';
    return `Validación terminada: ${findings.length === 0 ? 'sin observaciones' : counts}${by}.`;
  },
});
