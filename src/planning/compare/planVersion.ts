import type { ActivityCode } from '../../calendar/activityCode';
import { shownCode } from '../../calendar/activityCode';
import type { Activity } from '../../calendar/calendar';
import { foldText, squeezeSpaces } from '../../calendar/foldedText';
import type { Period, ReadDate } from '../../calendar/period';
import { endOf, startOf } from '../../calendar/period';
import type { PlainDate } from '../../calendar/plainDate';
import type { CellRef } from '../../snapshot/address';
import type { Examination } from '../../validation/examine';

/** An activity as versions of a plan are compared by: what it says, not where it stands. */
export interface VersionActivity {
  readonly code: ActivityCode | null;
  /** The code as people see it, or sheet and row ("Plan!12", 1-based) where there is none. */
  readonly name: string;
  readonly title: string;
  /** Folded title of the activity above; "" at the first level. */
  readonly within: string;
  readonly deliverable: string;
  readonly responsible: string;
  /** Its days whatever their spelling: "2026-10-05/2026-11-06"; what is no day as it was typed, folded. "" when blank. */
  readonly when: string;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  /** Keys of the documents that it delivers, sorted. */
  readonly documents: readonly string[];
  readonly cell: CellRef;
}

/** How a required document stands in a version of a plan. */
export interface VersionDocument {
  readonly key: string;
  readonly deadline: PlainDate;
  /** The day on which it is delivered; null where nothing delivers it or the day is not known. */
  readonly delivered: PlainDate | null;
  /** The activity that counts for it; null for none. */
  readonly activity: VersionActivity | null;
}

/** A version of a plan. */
export interface PlanVersion {
  readonly workbook: string;
  /** In the order of the workbook. */
  readonly activities: readonly VersionActivity[];
  /** Documents that apply, by their key; null where nothing was compared with the lineamientos. */
  readonly documents: ReadonlyMap<string, VersionDocument> | null;
}

const dateKey = (read: ReadDate | null): string =>
  read === null ? '' : (read.date ?? (read.problem === null ? read.month : null) ?? foldText(read.text));

/** The days of a period as text that is the same for every spelling of them. */
function whenOf({ spans, extent }: Period): string {
  const written = spans.map(({ start, end }) => {
    const [from, to] = [dateKey(start), dateKey(end)];
    return from === to ? from : `${from}/${to}`;
  });
  const text = [...new Set(written)].join(', ');
  return extent === 'closed'
    ? text
    : `${text} ${extent === 'whole' ? 'todo el proceso' : 'en adelante'}`.trim();
}

function documentKeys({ compliance }: Examination): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { document, status, match } of compliance?.requirements ?? []) {
    if (status === 'not-applicable') continue;
    for (const { activity } of match.activities) {
      const own = keys.get(activity.id);
      if (own) own.push(document.key);
      else keys.set(activity.id, [document.key]);
    }
  }
  return keys;
}

function activityOf(activity: Activity, within: string, documents: readonly string[]): VersionActivity {
  const { code, title, deliverable, responsible, period, cells } = activity;
  return {
    code,
    name: shownCode(activity) ?? `${cells.title.sheet}!${String(cells.title.row + 1)}`,
    title: squeezeSpaces(title),
    within,
    deliverable: squeezeSpaces(deliverable ?? ''),
    responsible: squeezeSpaces(responsible ?? ''),
    when: whenOf(period),
    start: startOf(period),
    end: endOf(period),
    documents: [...documents].sort(),
    cell: cells.title,
  };
}

/** What versions are compared by, of an examined workbook. */
export function planVersion(examination: Examination): PlanVersion {
  const { calendar, compliance, checked } = examination;
  const keys = documentKeys(examination);
  const titles = new Map(calendar.activities.map(({ id, title }) => [id, foldText(title)]));
  const byId = new Map(
    calendar.activities.map((activity) => {
      const within = activity.parent === null ? '' : (titles.get(activity.parent) ?? '');
      return [activity.id, activityOf(activity, within, keys.get(activity.id) ?? [])];
    }),
  );
  const compared = compliance !== null && checked.lineamientos === true;
  const applicable = compared
    ? compliance.requirements.filter(({ status }) => status !== 'not-applicable')
    : null;
  return {
    workbook: calendar.workbook,
    activities: [...byId.values()],
    documents:
      applicable &&
      new Map(
        applicable.map(({ document: { key, deadline }, match: { counted, delivered } }) => [
          key,
          { key, deadline, delivered, activity: (counted && byId.get(counted.id)) ?? null },
        ]),
      ),
  };
}
