import { endOf } from '../calendar/period';
import type { RequirementState } from '../lineamientos/requirementState';
import { dayInWords } from '../spanish/dayInWords';
import { defineRule } from './rule';

/** A draft that the plan finishes after the approved version. */
export default defineRule({
  id: 'preliminary-after-final',
  severity: 'warning',
  title: 'Versión preliminar posterior a la final',
  why: 'La versión preliminar se entrega para que se revise antes de aprobar la final.',
  citation: 'Buena práctica',
  example: {
    before: 'Proyecto: 10 de febrero; acuerdo: 6 de febrero',
    after: 'Proyecto: 6 de enero; acuerdo: 6 de febrero',
  },
  messages: {
    after: 'La versión preliminar de «{document}» termina el {preliminary}, después de la final ({final}).',
  },
  *check({ compliance }) {
    const finals = new Map<string, RequirementState>();
    const states = compliance?.requirements ?? [];
    for (const state of states)
      if (state.document.version === 'final') finals.set(state.document.requirement.id, state);
    for (const { document, match, status } of states) {
      if (document.version !== 'preliminary' || !match.counted) continue;
      const finalState = finals.get(document.requirement.id);
      // A wrong year is the fault to tell, and with it the order of the two is a guess.
      if (status === 'undated' || finalState?.status === 'undated') continue;
      const final = finalState?.match.counted;
      const preliminaryEnd = endOf(match.counted.period);
      const finalEnd = final ? endOf(final.period) : null;
      if (preliminaryEnd === null || finalEnd === null || preliminaryEnd <= finalEnd) continue;
      const { cells } = match.counted;
      yield {
        messageId: 'after',
        data: {
          document: document.requirement.title,
          preliminary: dayInWords(preliminaryEnd),
          final: dayInWords(finalEnd),
        },
        cell: cells.end ?? cells.period ?? cells.title,
        activity: match.counted,
      };
    }
  },
});
