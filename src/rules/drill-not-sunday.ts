import { dayOfWeek } from '../calendar/plainDate';
import { isOrdinaryElectionDay } from '../calendar/process';
import { drillDays } from '../lineamientos/drills';
import { dayInWords } from '../spanish/dayInWords';
import { nameOfWeekday } from '../spanish/spanishWords';
import { comparedPlan } from './evidence/folding';
import { defineRule } from './rule';

/** A drill on another day of the week than the one of the vote. */
export default defineRule({
  id: 'drill-not-sunday',
  severity: 'error',
  title: 'Simulacro que no cae en domingo',
  why: 'Los simulacros se hacen en domingo, como la jornada electoral, para probar en las mismas condiciones. En una elección extraordinaria alguno se ha hecho otro día.',
  citation: 'Reglamento de Elecciones, artículo 349, y Anexo 13 (sin confirmar)',
  example: { before: 'sábado 22 de mayo', after: 'domingo 23 de mayo' },
  messages: {
    weekday: 'El simulacro del {day} cae en {weekday}; se esperaba en {wanted}.',
  },
  *check({ calendar, compliance: seen }) {
    const compliance = comparedPlan(seen);
    if (compliance === null) return;
    const { weekday: wanted, citation } = compliance.edition.drills;
    const severity = isOrdinaryElectionDay(compliance.electionDay) ? 'error' : 'warning';
    for (const { date, cell, activity } of drillDays(calendar)) {
      const weekday = dayOfWeek(date);
      if (weekday === wanted) continue;
      const data = {
        day: dayInWords(date),
        weekday: nameOfWeekday(weekday),
        wanted: nameOfWeekday(wanted),
      };
      yield { messageId: 'weekday', data, cell, activity, severity, citation };
    }
  },
});
