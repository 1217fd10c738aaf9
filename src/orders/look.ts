import { findingsCounted } from '../spanish/severityWords';
import { summaryOf } from '../validation/validate';
import { hasCalendar, lookAt } from './lookAt';
import { defineOrder } from './order';

/** Read the workbook and check it. `quiet`: nobody asked, the sheet changed. */
export const look = defineOrder({
  id: 'look',
  title: 'validar',
  async carryOut(means, { quiet }: { readonly quiet?: true }) {
    const seen = await lookAt(means);
    return { deed: { quiet: quiet === true }, changed: false, refused: 0, look: seen, unseen: null };
  },
  told({ look: seen }) {
    if (seen === null) return '';
    if (!hasCalendar(seen)) return 'No se encontró ningún calendario en el libro.';
    const summary = summaryOf(seen.examination.findings);
    if (seen.examination.findings.length === 0) return 'Validación terminada: sin observaciones.';
    return `Validación terminada: ${findingsCounted(summary)}.`;
  },
});
