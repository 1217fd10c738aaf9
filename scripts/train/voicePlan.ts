import type { Activity } from '../../src/calendar/calendar';
import type { Period } from '../../src/calendar/period';
import { NO_PERIOD } from '../../src/calendar/period';
import type { PlainDate } from '../../src/calendar/plainDate';
import { addDays, isoDate } from '../../src/calendar/plainDate';
import { monthOfDate } from '../../src/calendar/yearMonth';
import type { RequiredDocument } from '../../src/lineamientos/documents';
import { requiredDocuments } from '../../src/lineamientos/documents';
import { editionFor } from '../../src/lineamientos/editions/index';
import { kindOfRow } from '../../src/reading/rows/rowKind';
import type { Voice, VoiceLabel, VoiceRow } from './voice';

/** What a row of a plan delivers. */
export interface Delivers {
  readonly document: RequiredDocument;
  readonly step: boolean;
}

/** A voice as a plan that was read, and what each of its rows delivers, in the order of the rows. */
export interface VoicePlan {
  readonly voice: Voice;
  readonly electionDay: PlainDate;
  readonly documents: readonly RequiredDocument[];
  readonly activities: readonly Activity[];
  readonly delivers: readonly (readonly Delivers[])[];
}

/** A row of several monthly reports runs over their months; a voice tells only where it ends. */
const SEVERAL_REPORTS = 275;

function periodOf({ days, delivers }: VoiceRow, electionDay: PlainDate): Period {
  if (days === null) return NO_PERIOD;
  const date = addDays(electionDay, days);
  const cell = { sheet: 'Plan', row: 0, column: 0 };
  const end = {
    date,
    month: monthOfDate(date),
    problem: null,
    text: date,
    cell,
    serial: true,
    yearFrom: 'text',
  } as const;
  const reports = delivers.filter(({ requirement }) => requirement === 'informe-mensual').length;
  const first = addDays(electionDay, -SEVERAL_REPORTS);
  const start = reports > 1 ? { ...end, date: first, month: monthOfDate(first) } : null;
  return { spans: [{ start, end }], extent: 'closed' };
}

function documentOf(
  { requirement, part }: VoiceLabel,
  documents: readonly RequiredDocument[],
): RequiredDocument | undefined {
  return documents.find(
    (document) =>
      document.requirement.id === requirement &&
      (document.month === null ? document.version === part : document.month.slice(5) === part),
  );
}

/** The plan of a voice, with the documents of its election's edition. @throws Error for a label that names none of them. */
export function voicePlan(voice: Voice): VoicePlan {
  const electionDay = isoDate(voice.electionDay);
  const documents = requiredDocuments(editionFor(electionDay), electionDay);
  const above: (string | undefined)[] = [];
  const activities = voice.rows.map((row, index): Activity => {
    const id = `${voice.id}#${String(index)}`;
    above.length = row.level;
    above[row.level - 1] = id;
    const cell = { sheet: 'Plan', row: index, column: 1 };
    const kind = kindOfRow(row.title);
    return {
      id,
      kind,
      code: null,
      codeText: null,
      level: row.level,
      parent: above.slice(0, row.level - 1).findLast((one) => one !== undefined) ?? null,
      title: row.title,
      deliverable: row.deliverable === '' ? null : row.deliverable,
      responsible: row.responsible === '' ? null : row.responsible,
      period: periodOf(row, electionDay),
      section: null,
      cells: {
        code: null,
        title: cell,
        deliverable: cell,
        responsible: cell,
        start: null,
        end: cell,
        period: null,
      },
      ...(kind === 'activity' ? {} : { inPlan: true as const }),
    };
  });
  const delivers = voice.rows.map((row) =>
    row.delivers.map((label): Delivers => {
      const document = documentOf(label, documents);
      if (!document)
        throw new Error(
          `${voice.id}, line ${String(row.line)}: no document ${label.requirement}:${String(label.part)}`,
        );
      return { document, step: label.step };
    }),
  );
  return { voice, electionDay, documents, activities, delivers };
}
