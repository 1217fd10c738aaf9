import { endOf } from '../calendar/period';
import { dayInWords } from '../spanish/dayInWords';
import { quoted, writtenDate } from './evidence/dateWords';
import { defineRule } from './rule';

/** A date of the plan behind the deadline that the same row writes beside it ("4 meses antes de la jornada", "Plazo legal"). */
export default defineRule({
  id: 'after-written-deadline',
  severity: 'warning',
  title: 'Fecha posterior al plazo escrito en su renglón',
  why: 'El renglón dice su plazo y una fecha que llega después: una de las dos quedó sin actualizar.',
  citation: 'Buena práctica',
  example: {
    before: 'Plazo: 4 meses antes de la jornada (6 de febrero); termina el 12 de febrero',
    after: 'Termina el 6 de febrero',
  },
  messages: {
    after: 'Termina («{date}») después del plazo que dice el mismo renglón: «{text}», {deadline}.',
  },
  *check({ calendar: { activities } }) {
    for (const activity of activities) {
      const { beside, period } = activity;
      const deadline = beside?.deadline ? endOf(beside.deadline) : null;
      const written = beside?.deadline?.spans.at(-1)?.end;
      const last = period.spans.at(-1)?.end ?? null;
      const end = endOf(period);
      if (!deadline || !written || end === null || last === null || end <= deadline) continue;
      const data = { date: writtenDate(last), text: quoted(written.text), deadline: dayInWords(deadline) };
      yield { messageId: 'after', data, cell: last.cell, activity };
    }
  },
});
