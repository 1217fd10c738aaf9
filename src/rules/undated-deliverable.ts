import type { Activity } from '../calendar/calendar';
import { grouped } from '../snapshot/grouped';
import { isBlankPeriod } from '../calendar/period';
import { deadlineName } from '../lineamientos/deadlineInWords';
import type { RequiredDocument } from '../lineamientos/documents';
import type { RequirementState } from '../lineamientos/requirementState';
import { documentInWords } from '../lineamientos/matching/documentWords';
import { dayInWords } from '../spanish/dayInWords';
import { listed } from '../spanish/listed';
import { defineRule } from './rule';

/**
 * True when no other rule speaks of the activity's date: it has no last day ("Permanente"), or none is asked of it. Blank
 * cells, impossible dates and dates of another process have rules of their own.
 */
function isSilent({ period, level, cells }: Activity): boolean {
  if (period.extent !== 'closed') return true;
  const hasColumns = cells.start !== null || cells.end !== null || cells.period !== null;
  if (isBlankPeriod(period)) return level > 1 || !hasColumns;
  return period.spans.every(({ end }) => end === null) && cells.end === null;
}

const byDeadline = (one: RequiredDocument, other: RequiredDocument): number =>
  one.deadline < other.deadline ? -1 : one.deadline > other.deadline ? 1 : 0;

/** The documents by the activity that names them without a day on which they are delivered. */
function byActivity(requirements: readonly RequirementState[]): Map<Activity, { state: RequirementState }[]> {
  const undated = requirements.flatMap((state) => {
    const { counted } = state.match;
    if (state.status !== 'undated' || state.beforeProcess || counted === null) return [];
    return isSilent(counted) ? [{ activity: counted, state }] : [];
  });
  return grouped(undated, ({ activity }) => activity);
}

/** A required document whose activity does not say by when it is delivered. */
export default defineRule({
  id: 'undated-deliverable',
  severity: 'warning',
  title: 'Documento sin fecha de entrega',
  why: 'Sin un último día no puede saberse si el documento se entrega dentro de su plazo.',
  citation: 'Anexo 13, numeral 33',
  example: {
    before: 'Informe final del PREP · Permanente',
    after: 'Informe final del PREP · 6 de julio de 2027',
  },
  messages: {
    one: 'La actividad entrega «{documents}», pero no dice qué día termina; el {term} es el {deadline}.',
    several:
      'La actividad entrega {count} documentos, pero no dice qué día termina: {documents}. El primer {term} es el {deadline}.',
  },
  *check({ calendar, compliance }) {
    // Where nothing at all is dated, that is what there is to say.
    if (compliance === null || calendar.activities.every(({ period }) => isBlankPeriod(period))) return;
    for (const [activity, undated] of byActivity(compliance.requirements)) {
      const states = undated.map(({ state }) => state);
      const { cells } = activity;
      const [first] = states.map(({ document }) => document).sort(byDeadline);
      if (first === undefined) continue;
      yield {
        messageId: states.length === 1 ? 'one' : 'several',
        data: {
          count: states.length,
          documents: listed(states.map(({ document }) => documentInWords(document))),
          term: deadlineName(first),
          deadline: dayInWords(first.deadline),
        },
        cell: cells.end ?? cells.period ?? cells.title,
        activity,
      };
    }
  },
});
