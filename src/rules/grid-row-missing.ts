import { separateGrid } from '../grid/separateGrid';
import { isOfPlan } from '../calendar/ofPlan';
import { defineRule } from './rule';

/** An activity of the plan without a row in the calendar's grid. */
export default defineRule({
  id: 'grid-row-missing',
  severity: 'warning',
  title: 'Actividad que falta en la cuadrícula',
  why: 'La cuadrícula se pega en el documento del plan: lo que falta en ella no se ve.',
  citation: 'Buena práctica: el plan y su cuadrícula dicen lo mismo',
  example: { before: 'La cuadrícula salta de la 34 a la 36', after: 'La cuadrícula tiene la fila de la 35' },
  messages: {
    missing: 'La actividad «{title}» no tiene fila en la hoja «{sheet}».',
  },
  *check(context) {
    const separate = separateGrid(context.calendar);
    if (separate === null) return;
    const present = new Set(separate.joined.map(({ activity }) => activity.id));
    for (const activity of context.calendar.activities) {
      if (!isOfPlan(activity) || activity.level > 1 || present.has(activity.id)) continue;
      const data = { title: activity.title, sheet: separate.grid.sheet };
      yield { messageId: 'missing', data, cell: activity.cells.title, activity };
    }
  },
});
