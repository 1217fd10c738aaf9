import { addDays } from '../calendar/plainDate';
import { drillDays } from '../lineamientos/drills';
import { dayInWords } from '../spanish/dayInWords';
import { comparedPlan } from './evidence/folding';
import { defineRule } from './rule';

/** A drill outside the days before the vote in which drills are held. */
export default defineRule({
  id: 'drill-outside-window',
  severity: 'warning',
  title: 'Simulacro fuera de los días en que suelen hacerse',
  why: 'Por costumbre, los simulacros se hacen en las semanas anteriores a la jornada, con el sistema que se usará en ella; que sean treinta días no se ha podido confirmar.',
  citation: 'Reglamento de Elecciones, artículo 349, y Anexo 13 (sin confirmar)',
  example: { before: '2 de mayo (jornada: 6 de junio)', after: '9 de mayo' },
  messages: {
    outside: 'El simulacro del {day} cae fuera del periodo del {from} al {to}.',
  },
  *check({ calendar, compliance: seen }) {
    const compliance = comparedPlan(seen);
    if (compliance === null) return;
    const { windowDays, citation } = compliance.edition.drills;
    const from = addDays(compliance.electionDay, -windowDays);
    const to = addDays(compliance.electionDay, -1);
    for (const { date, cell, activity } of drillDays(calendar)) {
      if (date >= from && date <= to) continue;
      const data = { day: dayInWords(date), from: dayInWords(from), to: dayInWords(to) };
      yield { messageId: 'outside', data, cell, activity, citation };
    }
  },
});
