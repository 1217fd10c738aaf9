import { documentInWords } from '../lineamientos/matching/documentWords';
import { dayInWords } from '../spanish/dayInWords';
import { wholePlan } from './evidence/folding';
import { defineRule } from './rule';

/** A month without its progress report. */
export default defineRule({
  id: 'missing-monthly-report',
  severity: 'error',
  title: 'Falta un informe mensual',
  why: 'Cada mes, desde el noveno anterior a la jornada, debe informarse el avance dentro de los cinco primeros días del siguiente.',
  citation: 'Anexo 13, Lineamientos del PREP, numeral 33 (informes mensuales)',
  example: { before: '(no hay informe de marzo)', after: 'Informe de marzo, del 1 al 5 de abril' },
  messages: {
    missing: 'Falta «{document}»; el plazo es el {deadline}.',
  },
  *check({ compliance: seen }) {
    const compliance = wholePlan(seen);
    if (compliance === null) return;
    for (const { status, beforeProcess, document } of compliance.requirements) {
      if (status !== 'missing' || beforeProcess || document.month === null) continue;
      const data = { document: documentInWords(document), deadline: dayInWords(document.deadline) };
      yield { messageId: 'missing', data, cell: null, citation: document.requirement.citation };
    }
  },
});
