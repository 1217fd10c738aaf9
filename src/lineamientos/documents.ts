import type { PlainDate } from '../calendar/plainDate';
import type { YearMonth } from '../calendar/yearMonth';
import { monthOfDate, monthsBetween, shiftMonth } from '../calendar/yearMonth';
import type { PlanDay, PlanDays } from './deadline';
import { deadlineOn, NO_PLAN_DAYS, planDayOf } from './deadline';
import type { Edition, Evidence, RequiredVersion, Requirement, Version } from './edition';

/** One document that a calendar owes: a version of a requirement, or the report of one month, with its day. */
export interface RequiredDocument {
  readonly requirement: Requirement;
  readonly version: Version;
  /** What the edition says of this version. */
  readonly required: RequiredVersion;
  /** The month that a monthly report is about; null for everything else. */
  readonly month: YearMonth | null;
  readonly deadline: PlainDate;
  /** The day of the plan that the deadline is counted from, or null for one that is counted from election day. */
  readonly planDay: PlanDay | null;
  /** How the deadline is known. */
  readonly evidence: Evidence;
  readonly graceDays: number;
  /** How grave it is to be later than that; never an error where the deadline is an estimate. */
  readonly lateSeverity: 'error' | 'warning';
  /** "cotaprep/final", "modalidad", "informe-mensual/2023-09": unique in the list, and what overrides name. */
  readonly key: string;
}

/** Monthly reports run from the ninth month before election day's to the one before it. */
const FIRST_REPORT = -9;
const LAST_REPORT = -1;

/** The months that monthly reports are about: September to May for an election in June. */
function reportMonths(electionDay: PlainDate): YearMonth[] {
  const month = monthOfDate(electionDay);
  return monthsBetween(shiftMonth(month, FIRST_REPORT), shiftMonth(month, LAST_REPORT));
}

const keyOf = (requirement: Requirement, version: Version, month: YearMonth | null): string => {
  const part = month ?? version;
  return part === null ? requirement.id : `${requirement.id}/${part}`;
};

/**
 * Every document of an edition for an election day and the days that a plan sets, in the order of the catalogue: 54 in
 * the editions that we know.
 */
export function requiredDocuments(
  edition: Edition,
  electionDay: PlainDate,
  planDays: PlanDays = NO_PLAN_DAYS,
): RequiredDocument[] {
  const months = reportMonths(electionDay);
  return edition.requirements.flatMap((requirement) =>
    requirement.versions.flatMap((required) => {
      const planDay = planDayOf(required.deadline, planDays);
      const evidence = (planDay && required.evidenceOnPlanDay) ?? required.evidence;
      return (requirement.monthly === true ? months : [null]).map((month) => ({
        requirement,
        version: required.version,
        required,
        month,
        deadline: deadlineOn(required.deadline, electionDay, month, planDays),
        planDay,
        evidence,
        graceDays: required.graceDays,
        lateSeverity: evidence === 'estimate' ? ('warning' as const) : required.lateSeverity,
        key: keyOf(requirement, required.version, month),
      }));
    }),
  );
}

/**
 * The documents whose deadline lies before the process began, as in an extraordinary election:
 * nobody could have met them, so they are told once and not as so many errors.
 */
export function tooNear(documents: readonly RequiredDocument[], processStart: PlainDate): RequiredDocument[] {
  return documents.filter((document) => document.deadline < processStart);
}
