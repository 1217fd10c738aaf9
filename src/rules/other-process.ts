import type { ReadDate } from '../calendar/period';
import type { ProcessWindow } from '../calendar/processWindow';
import { datesElsewhere, processWindow } from '../calendar/processWindow';
import { processOfDatesInWords } from '../spanish/processInWords';
import { dayInFigures } from './evidence/dateWords';
import type { Report } from './rule';
import { defineRule } from './rule';

function reportOf(messageId: 'plan' | 'sheet', outside: readonly ReadDate[], window: ProcessWindow): Report {
  const data = {
    whose: processOfDatesInWords(outside),
    from: dayInFigures(window.from),
    to: dayInFigures(window.to),
  };
  return {
    messageId,
    data,
    cell: outside[0]?.cell ?? null,
    ...(messageId === 'sheet' ? { severity: 'warning' } : {}),
  };
}

/** Dates that are, as a whole, of another process than the one of the election day: said once. */
export default defineRule({
  id: 'other-process',
  severity: 'error',
  title: 'Fechas de otro proceso',
  why: 'Con las fechas de otro proceso ningún plazo de este puede cumplirse ni compararse. Suele pasar al empezar el plan a partir del anterior, o al indicar la jornada electoral de otro proceso.',
  citation: 'Buena práctica',
  example: {
    before:
      'Un plan con fechas de septiembre de 2023 a julio de 2024 (jornada electoral: 6 de junio de 2027)',
    after: 'El mismo plan con fechas de septiembre de 2026 a julio de 2027',
  },
  messages: {
    plan: 'Las fechas del plan son {whose}, fuera del proceso que se revisa ({from} a {to}): ninguna se comparó con los plazos. Cambie las fechas, o indique la jornada electoral que les corresponde en el panel o con --jornada.',
    sheet:
      'La mayoría de las fechas de esta hoja son {whose} y quedan fuera del proceso ({from} a {to}): cambie las fechas o, si la hoja es de otro proceso, quítela del libro.',
  },
  *check({ calendar }) {
    const window = processWindow(calendar);
    if (window === null) return;
    const outside = datesElsewhere(calendar, window);
    if (window.planElsewhere) {
      yield reportOf('plan', outside, window);
      return;
    }
    for (const sheet of window.elsewhere) {
      const own = outside.filter(({ cell }) => cell.sheet === sheet);
      yield reportOf('sheet', own, window);
    }
  },
});
