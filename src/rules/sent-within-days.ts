import { addDays } from '../calendar/plainDate';
import { grouped } from '../snapshot/grouped';
import { deadlineName } from '../lineamientos/deadlineInWords';
import { documentInWords } from '../lineamientos/matching/documentWords';
import type { RequirementState } from '../lineamientos/requirementState';
import { counted } from '../spanish/counted';
import { dayInWords } from '../spanish/dayInWords';
import { endCell } from './evidence/deliveryCell';
import { defineRule } from './rule';

/** What a row of the plan says of a document that it ends within the days for sending. */
function inWords({ document, match }: RequirementState): string {
  const { deadline, graceDays } = document;
  const end = match.delivered === null ? '' : `; termina el ${dayInWords(match.delivered)}`;
  return `${documentInWords(document)}: ${deadlineName(document)} de elaboración o aprobación, ${dayInWords(deadline)}; de envío, ${dayInWords(addDays(deadline, graceDays))}${end}.`;
}

/** Rows that end on the day of sending rather than on that of approval: said once a sheet, with all of them. */
export default defineRule({
  id: 'sent-within-days',
  severity: 'info',
  title: 'Fechas dentro de los cinco días para el envío',
  why: 'Lo elaborado o aprobado dentro de su plazo se envía en los cinco días siguientes. Si la fecha es la del envío, el renglón está bien; si es la de aprobación, llega tarde.',
  citation: 'Anexo 13, numeral 33',
  example: {
    before: 'Acuerdo: 11 de noviembre (plazo: 6 de noviembre)',
    after: 'Acuerdo: 6 de noviembre, y su envío el 11',
  },
  messages: {
    one: '«{document}» termina {days} después de su plazo: su elaboración o aprobación vence el {deadline} y su envío el {sending}.',
    several:
      '{count} documentos terminan después de su plazo, pero dentro de los días que hay para enviarlos; lo que tiene que estar antes es su aprobación.',
  },
  *check({ compliance }) {
    const inside = (compliance?.requirements ?? []).flatMap((state) => {
      const { status, withinGrace, beforeProcess, match } = state;
      const { counted: activity } = match;
      if (status !== 'late' || !withinGrace || beforeProcess || activity === null) return [];
      return [{ state, activity, cell: endCell(activity) }];
    });
    for (const [, ofSheet] of grouped(inside, ({ cell }) => cell.sheet)) {
      const rows = [...ofSheet].sort((one, other) => one.cell.row - other.cell.row);
      const [first] = rows;
      if (first === undefined) continue;
      const { document, daysLate } = first.state;
      const alone = {
        document: documentInWords(document),
        days: counted(daysLate, 'día', 'días'),
        deadline: dayInWords(document.deadline),
        sending: dayInWords(addDays(document.deadline, document.graceDays)),
      };
      const place = { cell: first.cell, cells: rows.map(({ cell }) => cell) };
      if (rows.length === 1) {
        const { citation } = document.requirement;
        yield { messageId: 'one', data: alone, ...place, citation, activity: first.activity };
        continue;
      }
      const details = rows.map(({ state }) => inWords(state));
      yield { messageId: 'several', data: { count: rows.length }, ...place, details };
    }
  },
});
