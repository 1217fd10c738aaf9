import type { ReadDate, Span } from '../calendar/period';
import { defineRule } from './rule';

/** True when the end lies before the start: by their days, or by their months where one gives no day. */
function isBackwards(start: ReadDate, end: ReadDate): boolean {
  if (start.date !== null && end.date !== null) return end.date < start.date;
  return start.month !== null && end.month !== null && end.month < start.month;
}

const backwards = ({ start, end }: Span): { start: ReadDate; end: ReadDate } | null =>
  start !== null && end !== null && isBackwards(start, end) ? { start, end } : null;

/** An activity that ends before it starts. */
export default defineRule({
  id: 'end-before-start',
  severity: 'error',
  title: 'Término anterior al inicio',
  why: 'Ninguna actividad puede terminar antes de empezar: una de las dos fechas está mal.',
  citation: 'Anexo 13, Lineamientos del PREP, numeral 33 (plan de trabajo)',
  example: {
    before: 'Inicio 15 de marzo, término 2 de marzo',
    after: 'Inicio 2 de marzo, término 15 de marzo',
  },
  messages: {
    backwards: 'Termina («{end}») antes de empezar («{start}»).',
  },
  *check({ calendar }) {
    for (const activity of calendar.activities) {
      for (const span of activity.period.spans) {
        const found = backwards(span);
        if (!found) continue;
        const { start, end } = found;
        yield {
          messageId: 'backwards',
          data: { start: start.text, end: end.text },
          cell: end.cell,
          activity,
        };
      }
    }
  },
});
