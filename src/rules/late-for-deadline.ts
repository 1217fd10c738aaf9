import type { Activity } from '../calendar/calendar';
import type { PlainDate } from '../calendar/plainDate';
import { addDays } from '../calendar/plainDate';
import type { RequirementState } from '../lineamientos/compliance';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { dayInWords } from '../spanish/dayInWords';
import type { CellRef } from '../snapshot/address';
import type { Report } from './rule';
import { processWindow } from './evidence/processWindow';
import { defineRule } from './rule';
import { wrongYears } from './evidence/wrongYears';

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

function reportOf({ document, status, match, daysLate, withinGrace }: RequirementState): Report | null {
  const { counted } = match;
  const end = match.delivered;
  if (status !== 'late' || !counted || !end) return null;
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
  return { ...place, messageId: 'late', severity: document.lateSeverity };
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
  *check({ calendar, compliance }) {
    // A wrong year is the fault to tell; with the right one the date may well be in time.
    const wrong = wrongYears(calendar, processWindow(calendar));
    for (const state of compliance?.requirements ?? []) {
      const end = state.match.counted?.period.spans.at(-1)?.end;
      const report = end && wrong.has(end) ? null : reportOf(state);
      if (report) yield report;
    }
  },
});
