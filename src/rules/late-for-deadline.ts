import type { Activity } from '../calendar/calendar';
import type { PlainDate } from '../calendar/plainDate';
import { addDays } from '../calendar/plainDate';
import type { Compliance } from '../lineamientos/compliance';
import type { RequirementState } from '../lineamientos/requirementState';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { dayInWords } from '../spanish/dayInWords';
import type { CellRef } from '../snapshot/address';
import type { Report } from './rule';
import { defineRule } from './rule';

/** The cell that tells when an activity ends. */
function endCell({ cells, period }: Activity): CellRef {
  return period.spans.at(-1)?.end?.cell ?? cells.end ?? cells.period ?? cells.title;
}

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
  const { counted } = match;
  const end = match.delivered;
  if (status !== 'late' || beforeProcess || !counted || !end) return null;
  const data = {
    document: documentInWords(document),
    deadline: dayInWords(document.deadline),
    end: endInWords(counted, end),
    days: daysLate === 1 ? '1 día' : `${String(daysLate)} días`,
    sending: dayInWords(addDays(document.deadline, document.graceDays)),
  };
  const { citation } = document.requirement;
  const place = { data, citation, cell: endCell(counted), activity: counted };
  if (withinGrace) return { ...place, messageId: 'within-grace', severity: 'warning' };
  // By an edition of a later process nobody can say more than that it is worth a look.
  const severity = foldedBy === 'no-edition' ? 'warning' : document.lateSeverity;
  return { ...place, messageId: 'late', severity };
}

/** A required document whose activity ends after its deadline. */
export default defineRule({
  id: 'late-for-deadline',
  severity: 'error',
  title: 'Entrega posterior al plazo',
  why: 'Los plazos de los lineamientos corren hacia atrás desde la jornada electoral y no se amplían; en proceso todos los días son hábiles.',
  citation: 'Anexo 13, Lineamientos del PREP, numeral 33',
  example: { before: 'Término 15 de enero', after: 'Término 6 de enero' },
  messages: {
    late: '«{document}» vence el {deadline} y la actividad termina {end}: {days} después.',
    'within-grace':
      '«{document}» debe aprobarse a más tardar el {deadline} y enviarse a más tardar el {sending}; la actividad termina {end}.',
  },
  *check({ compliance }) {
    if (compliance === null) return;
    for (const state of compliance.requirements) {
      const report = reportOf(state, compliance);
      if (report) yield report;
    }
  },
});
