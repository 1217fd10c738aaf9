import { deadlineName } from '../lineamientos/deadlineInWords';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { dayInWords } from '../spanish/dayInWords';
import { wholePlan } from './evidence/folding';
import { defineRule } from './rule';

/** A month without its progress report. */
export default defineRule({
  id: 'missing-monthly-report',
  severity: 'error',
  title: 'Falta un informe mensual',
  why: 'Los planes que se conocen informan cada mes, desde el noveno anterior a la jornada, dentro de los cinco primeros días del siguiente.',
  citation: 'Anexo 13, numeral 33, entregable 3',
  example: { before: '(no hay informe de marzo)', after: 'Informe de marzo, del 1 al 5 de abril' },
  messages: {
    missing: 'Falta «{document}»; el {term} es el {deadline}.',
  },
  *check({ compliance: seen }) {
    const compliance = wholePlan(seen);
    if (compliance === null) return;
    for (const { status, beforeProcess, document } of compliance.requirements) {
      if (status !== 'missing' || beforeProcess || document.month === null) continue;
      const data = {
        document: documentInWords(document),
        term: deadlineName(document),
        deadline: dayInWords(document.deadline),
      };
      yield { messageId: 'missing', data, cell: null, citation: document.requirement.citation };
    }
  },
});
