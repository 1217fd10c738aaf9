import type { PlainDate } from '../calendar/plainDate';
import { addDays, dayOfWeek } from '../calendar/plainDate';
import { isCompressed, openingOf } from '../calendar/process';
import {
  firstDayOf,
  lastDayOf,
  monthNumber,
  monthOfDate,
  monthsBetween,
  shiftMonth,
} from '../calendar/yearMonth';
import { applies } from '../lineamientos/conditions';
import type { RequiredDocument } from '../lineamientos/documents';
import { requiredDocuments } from '../lineamientos/documents';
import { editionFor } from '../lineamientos/editions/index';
import { nameOfMonth } from '../spanish/spanishWords';
import type { DocumentRow } from './newPlanRows';
import {
  DISSEMINATION_ROWS,
  DOCUMENT_ROWS,
  DRILL,
  DRILL_TITLES,
  MODALITY_ROWS,
  monthlyReportRow,
  SESSION,
  WORK_ROWS,
} from './newPlanRows';

/** What a new plan is made for. */
export interface NewPlanAsked {
  readonly electionDay: PlainDate;
  /** Whether a third party helps to implement the PREP, and whether there are disseminators. */
  readonly thirdParty: boolean;
  readonly disseminators: boolean;
  /** Name of the institute, "" where it is not told. */
  readonly institute: string;
  readonly today: PlainDate;
}

/** A row of a new plan. */
export interface NewActivity {
  readonly title: string;
  readonly deliverable: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly area: string;
  /** The day on which it should have been done, where that lies before the first possible one; null otherwise. */
  readonly past: PlainDate | null;
}

/** The rows of a new plan in the order of their ends, and what is past already. */
export interface NewPlan {
  readonly activities: readonly NewActivity[];
  /** The first possible day of a compressed process, before which nothing is planned; null for all others. */
  readonly compressedFrom: PlainDate | null;
  /** Documents whose deadline lies before today, in the order of the catalogue. */
  readonly past: readonly RequiredDocument[];
}

/** The committee meets on this day of the month, or on a later one in the month in which it is installed. */
const SESSION_DAY = 20;

function compressedStart({ electionDay, today }: NewPlanAsked): PlainDate | null {
  return today < electionDay && isCompressed(today, electionDay) ? today : null;
}

function rowOf({ key, month }: RequiredDocument, asked: NewPlanAsked): DocumentRow | null {
  if (month !== null) return monthlyReportRow(nameOfMonth(monthNumber(month)));
  if (key === 'modalidad') return MODALITY_ROWS[asked.thirdParty ? 'yes' : 'no'];
  if (key === 'difusores-convocatoria') return DISSEMINATION_ROWS[asked.disseminators ? 'yes' : 'no'];
  return DOCUMENT_ROWS[key] ?? null;
}

/** @throws Error for a document of an edition that has no row yet: a fault of this room. */
function documentActivity(document: RequiredDocument, asked: NewPlanAsked): NewActivity {
  const row = rowOf(document, asked);
  if (row === null) throw new Error(`write the row of «${document.key}» in planning/newPlanRows.ts`);
  const { title, deliverable, lead, area } = row;
  const end = document.deadline;
  // A monthly report is written once its month is over.
  const start = document.month === null ? addDays(end, -lead) : firstDayOf(shiftMonth(document.month, 1));
  return { title, deliverable, area, start, end, past: null };
}

/** The three Sundays before a vote, first to last. */
function drillDays(electionDay: PlainDate): PlainDate[] {
  const last = addDays(electionDay, -(dayOfWeek(electionDay) || 7));
  return [-14, -7, 0].map((days) => addDays(last, days));
}

/** The drills; in a compressed process those whose Sunday is still to come. */
function drills(electionDay: PlainDate, from: PlainDate | null): NewActivity[] {
  const days = drillDays(electionDay).filter((day) => from === null || day >= from);
  return days.map((day, index) => ({
    ...DRILL,
    title: DRILL_TITLES[index] ?? DRILL_TITLES[0],
    start: day,
    end: day,
    past: null,
  }));
}

/** An ordinary session of the committee in each month from the one in which it is installed to that of the vote. */
function sessions(electionDay: PlainDate, installed: PlainDate): NewActivity[] {
  const months = monthsBetween(monthOfDate(installed), monthOfDate(electionDay));
  return months.map((month, index) => {
    const usual = addDays(firstDayOf(month), SESSION_DAY - 1);
    const day = index === 0 && usual < installed ? lastDayOf(month) : usual;
    const title = `Celebrar la sesión ordinaria de ${nameOfMonth(monthNumber(month))} del COTAPREP`;
    return { ...SESSION, title, start: day, end: day, past: null };
  });
}

/** A row that nothing before `from` is left of: what should have been done earlier is put on that day. */
function notBefore(activity: NewActivity, from: PlainDate): NewActivity {
  const { start, end } = activity;
  if (start >= from) return activity;
  return end >= from ? { ...activity, start: from } : { ...activity, start: from, end: from, past: end };
}

const byEnd = (one: NewActivity, other: NewActivity): number =>
  one.end === other.end ? 0 : one.end < other.end ? -1 : 1;

/**
 * The rows of a plan for an election day: every document of its edition on its deadline, monthly reports, sessions, drills
 * and the work that the norm's topics ask for. In a compressed process what is past is put on today and says so.
 */
export function newPlan(asked: NewPlanAsked): NewPlan {
  const { electionDay, today } = asked;
  const from = compressedStart(asked);
  const conditions = {
    thirdParty: asked.thirdParty ? 'yes' : 'no',
    disseminators: asked.disseminators ? 'yes' : 'no',
  } as const;
  const documents = requiredDocuments(editionFor(electionDay), electionDay).filter((document) =>
    applies(document, conditions),
  );
  const installed = documents.find(({ key }) => key === 'cotaprep/final')?.deadline ?? electionDay;
  // Nothing is planned before the process opens.
  const opening = from ?? openingOf(electionDay);
  const work = WORK_ROWS.map(({ from: first, to, ...row }): NewActivity => ({
    ...row,
    start: addDays(electionDay, first),
    end: addDays(electionDay, to),
    past: null,
  }));
  const activities = [
    ...documents.map((document) => documentActivity(document, asked)),
    ...work,
    ...drills(electionDay, from),
    ...sessions(electionDay, from !== null && installed < from ? from : installed),
  ].map((activity) => notBefore(activity, opening));
  return {
    activities: activities.sort(byEnd),
    compressedFrom: from,
    past: documents.filter(({ deadline }) => deadline < today),
  };
}
