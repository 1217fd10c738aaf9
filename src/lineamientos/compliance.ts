import type { Activity, Calendar } from '../calendar/calendar';
import { endOf, startOf } from '../calendar/period';
import type { PlainDate } from '../calendar/plainDate';
import { addDays, addMonths, daysBetween } from '../calendar/plainDate';
import { isOrdinaryElectionDay } from '../calendar/process';
import type { Conditions } from './conditions';
import { applies, conditionOf } from './conditions';
import type { RequiredDocument } from './documents';
import { requiredDocuments, tooNear } from './documents';
import type { Edition } from './edition';
import type { RequirementMatch } from './matching/matching';
import { matchRequirements } from './matching/matching';
import type { Settings } from './settings';
import type { TopicMatch } from './matching/topicMatching';
import { matchTopics } from './matching/topicMatching';

/** How a required document stands in a plan. */
type RequirementStatus = 'met' | 'late' | 'missing' | 'not-applicable';

/** A required document, what meets it and whether in time. */
export interface RequirementState {
  readonly document: RequiredDocument;
  readonly status: RequirementStatus;
  readonly match: RequirementMatch;
  /** Days between the deadline and the end of what meets it, when late; 0 otherwise. */
  readonly daysLate: number;
  /** True when late, but within the days in which an approved document may still be sent. */
  readonly withinGrace: boolean;
  /** True when the deadline lies before the process began, so that nobody could meet it. */
  readonly beforeProcess: boolean;
}

/** How a plan stands against the lineamientos. */
export interface Compliance {
  readonly edition: Edition;
  readonly electionDay: PlainDate;
  readonly conditions: Conditions;
  /** In the order of the catalogue. */
  readonly requirements: readonly RequirementState[];
  readonly topics: readonly TopicMatch[];
}

/** A process that begins later than so many months before the vote is a compressed one. */
const LATEST_START_MONTHS = 8;

/** First day of the dated activities, or null when none is dated. */
function firstDay(activities: readonly Activity[]): PlainDate | null {
  let first: PlainDate | null = null;
  for (const { period } of activities) {
    const start = startOf(period) ?? endOf(period);
    if (start !== null && (first === null || start < first)) first = start;
  }
  return first;
}

/**
 * The day a compressed process began (an extraordinary election called a few months before the vote): that of its first
 * activity. Null for an ordinary process, whose deadlines all lie within it.
 */
function compressedStart(activities: readonly Activity[], electionDay: PlainDate): PlainDate | null {
  if (isOrdinaryElectionDay(electionDay)) return null;
  const first = firstDay(activities);
  return first !== null && first > addMonths(electionDay, -LATEST_START_MONTHS) ? first : null;
}

function stateOf(match: RequirementMatch, conditions: Conditions, beforeProcess: boolean): RequirementState {
  const { document, counted, delivered: end } = match;
  const base = { document, match, daysLate: 0, withinGrace: false, beforeProcess };
  if (!applies(document, conditions)) return { ...base, status: 'not-applicable' };
  if (counted === null || match.missingParts.length > 0) return { ...base, status: 'missing' };
  if (end === null || end <= document.deadline || beforeProcess) return { ...base, status: 'met' };
  return {
    ...base,
    status: 'late',
    daysLate: daysBetween(document.deadline, end),
    withinGrace: end <= addDays(document.deadline, document.graceDays),
  };
}

/** Compares a calendar with an edition for an election day; the user's overrides and answers go before the words. */
export function checkCompliance(
  calendar: Calendar,
  edition: Edition,
  electionDay: PlainDate,
  settings: Settings,
): Compliance {
  const { activities } = calendar;
  const documents = requiredDocuments(edition, electionDay);
  const conditions = conditionOf(activities, settings, edition);
  const start = compressedStart(activities, electionDay);
  const near = new Set(start === null ? [] : tooNear(documents, start));
  const matches = matchRequirements(activities, documents, settings.overrides, electionDay);
  return {
    edition,
    electionDay,
    conditions,
    requirements: matches.map((match) => stateOf(match, conditions, near.has(match.document))),
    topics: matchTopics(activities, edition),
  };
}
