import type { Activity } from '../calendar/calendar';
import type { PlainDate } from '../calendar/plainDate';
import type { Compliance } from '../lineamientos/compliance';
import type { RequirementState } from '../lineamientos/requirementState';
import { deadlineName } from '../lineamientos/deadlineInWords';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { counted } from '../spanish/counted';
import { dayInWords } from '../spanish/dayInWords';
import { endCell } from './evidence/deliveryCell';
import type { Report } from './rule';
import { defineRule } from './rule';

/** "el 5 de mayo de 2027", or for a month or a week its own words: "en «Mayo»". */
function endInWords({ period }: Activity, delivered: PlainDate): string {
  const last = period.spans.at(-1)?.end;
  const exact = period.spans.length > 1 || !last || last.date === delivered;
  return exact || period.spans[0]?.end?.date === delivered
    ? `el ${dayInWords(delivered)}`
    : `en «${last.text}»`;
}

function reportOf(state: RequirementState, { foldedBy }: Compliance): Report | null {
  const { document, status, match, daysLate, withinGrace, beforeProcess } = state;
  const { counted: activity } = match;
  const end = match.delivered;
  // What ends within the days for sending is told in one line of its own.
  if (status !== 'late' || withinGrace || beforeProcess || !activity || !end) return null;
  const data = {
    document: documentInWords(document),
    term: deadlineName(document),
    deadline: dayInWords(document.deadline),
    end: endInWords(activity, end),
    days: counted(daysLate, 'día', 'días'),
  };
  const { citation } = document.requirement;
  const place = { data, citation, cell: endCell(activity), activity };
  // By an edition of a later process nobody can say more than that it is worth a look.
  const severity = foldedBy === 'no-edition' ? 'warning' : document.lateSeverity;
  return { ...place, messageId: 'late', severity };
}

/** A required document whose activity ends after its deadline. */
export default defineRule({
  id: 'late-for-deadline',
  severity: 'error',
  title: 'Entrega posterior al plazo',
  why: 'Los plazos se cuentan desde la jornada electoral, o desde la prueba y los simulacros del propio plan; en proceso todos los días son hábiles. Un plazo estimado solo avisa.',
  citation: 'Anexo 13, numeral 33',
  example: { before: 'Término 15 de enero', after: 'Término 6 de enero' },
  messages: {
    late: '«{document}»: el {term} es el {deadline} y la actividad termina {end}, {days} después.',
  },
  *check({ compliance }) {
    if (compliance === null) return;
    for (const state of compliance.requirements) {
      const report = reportOf(state, compliance);
      if (report) yield report;
    }
  },
});
