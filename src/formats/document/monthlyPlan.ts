import type { Activity, Calendar } from '../../calendar/calendar';
import { isOfPlan } from '../../calendar/ofPlan';
import { datesOf, monthOfReadDate } from '../../calendar/period';
import type { YearMonth } from '../../calendar/yearMonth';
import { capitalised } from '../../spanish/capitalised';
import { monthInWords } from '../../spanish/dayInWords';
import { textsOf } from './documentRows';
import type { DocumentRow } from './documentRows';
import type { DocumentField, FieldName } from './fields';
import { fieldsNamed } from './fields';
import { oneLine } from '../../spanish/printableText';

/** A row of a table by month. */
export type MonthlyRow = Omit<DocumentRow, 'shaded' | 'colorLabel'>;

/** One table of the plan: the activities of a month, each followed by its sub-activities. */
export interface MonthlyTable {
  readonly heading: string;
  /** Columns that say something in this table. */
  readonly fields: readonly DocumentField[];
  readonly rows: readonly MonthlyRow[];
}

const UNDATED = 'Sin fecha';
const OPTIONAL: readonly FieldName[] = ['deliverable', 'start', 'end', 'responsible'];

function firstMonth({ period }: Activity): YearMonth | null {
  return (
    datesOf(period)
      .map(monthOfReadDate)
      .find((month) => month !== null) ?? null
  );
}

/** Heading of the plan's own table, else the month in which the activity begins. */
function headingOf(activity: Activity): string {
  if (activity.section !== null) return oneLine(activity.section.title);
  const month = firstMonth(activity);
  return month === null ? UNDATED : capitalised(monthInWords(month));
}

function tableOf(heading: string, activities: readonly Activity[]): MonthlyTable {
  const rows = activities.map(textsOf);
  const said = OPTIONAL.filter((name) => rows.some((row) => row[name] !== ''));
  return { heading, fields: fieldsNamed(['code', 'title', ...said]), rows };
}

/**
 * The tables of the plan document: the sections that the sheet has, in its order; where it has none, one a month by the
 * month in which each activity begins, the undated ones last. A sub-activity stays with its activity.
 */
export function monthlyPlan({ activities }: Calendar): MonthlyTable[] {
  // Sessions have lists of their own; drills are rows of the plan where they belong to an activity.
  const own = activities.filter(
    (activity) => isOfPlan(activity) || (activity.kind === 'drill' && activity.parent !== null),
  );
  const plan = own.length > 0 ? own : activities;
  const byHeading = new Map<string, { order: string; activities: Activity[] }>();
  const groupOf = new Map<string, Activity[]>();
  for (const activity of plan) {
    const above = activity.parent === null ? undefined : groupOf.get(activity.parent);
    const heading = headingOf(activity);
    const order = activity.section === null ? (firstMonth(activity) ?? '9999') : '';
    const group = above ?? (byHeading.get(heading) ?? { order, activities: [] }).activities;
    if (above === undefined && !byHeading.has(heading)) byHeading.set(heading, { order, activities: group });
    group.push(activity);
    groupOf.set(activity.id, group);
  }
  // Sections all have the order "" and so stay as the sheet has them.
  return [...byHeading]
    .sort(([, one], [, other]) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(([heading, group]) => tableOf(heading, group.activities));
}
