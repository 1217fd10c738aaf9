import type { Calendar } from '../calendar/calendar';
import type { PlainDate } from '../calendar/plainDate';
import { addDays, daysBetween } from '../calendar/plainDate';
import { isCompressed } from '../calendar/process';
import type { ProcessWindow } from '../calendar/processWindow';
import { isOfProcess, processWindow } from '../calendar/processWindow';
import type { Conditions } from './conditions';
import { applies, conditionOf } from './conditions';
import { requiredDocuments, tooNear } from './documents';
import type { Edition } from './edition';
import type { EditionGap } from './editions/index';
import { editionGap } from './editions/index';
import type { RequirementMatch } from './matching/matching';
import { matchRequirements } from './matching/matching';
import { isPartOfPlan } from './partOfPlan';
import { planDaysOf } from './planDays';
import { daysPlanned } from './plannedDays';
import type { RequirementState } from './requirementState';
import type { Settings } from './settings';
import type { TopicMatch } from './matching/topicMatching';
import { matchTopics } from './matching/topicMatching';

/** Why what a plan lacks is said in one line instead of one by one. */
type FoldedBy =
  /** The dates of the plan are of another process than the election day's. */
  | 'other-process'
  /** What was asked in that process is not known. */
  | 'no-edition'
  /** The rows look like a part of a plan. */
  | 'part';

/** How a plan stands against the lineamientos. */
export interface Compliance {
  readonly edition: Edition;
  readonly electionDay: PlainDate;
  readonly conditions: Conditions;
  /** In the order of the catalogue. */
  readonly requirements: readonly RequirementState[];
  readonly topics: readonly TopicMatch[];
  /** Whether the election's process has an edition of its own: null where it has. */
  readonly editionGap: EditionGap | null;
  /** Null where everything that is missing is told. */
  readonly foldedBy: FoldedBy | null;
}

/**
 * The day a compressed process began (an extraordinary election called a few months before the vote): that of its first
 * activity. Null for an ordinary process, whose deadlines all lie within it.
 */
function compressedStart(first: PlainDate | null, electionDay: PlainDate): PlainDate | null {
  return first !== null && isCompressed(first, electionDay) ? first : null;
}

function stateOf(
  match: RequirementMatch,
  conditions: Conditions,
  beforeProcess: boolean,
  window: ProcessWindow | null,
): RequirementState {
  const { document, counted, delivered: end } = match;
  const base = { document, match, daysLate: 0, withinGrace: false, beforeProcess };
  if (!applies(document, conditions)) return { ...base, status: 'not-applicable' };
  if (counted === null || match.missingParts.length > 0) return { ...base, status: 'missing' };
  if (end === null || (window !== null && !isOfProcess(end, window))) return { ...base, status: 'undated' };
  if (end <= document.deadline) return { ...base, status: 'met' };
  return {
    ...base,
    status: 'late',
    daysLate: daysBetween(document.deadline, end),
    withinGrace: end <= addDays(document.deadline, document.graceDays),
  };
}

/** The documents of an edition for an election day where no plan was compared with them. */
export function uncheckedRequirements(edition: Edition, electionDay: PlainDate): RequirementState[] {
  return requiredDocuments(edition, electionDay).map((document) => ({
    document,
    status: 'unchecked',
    match: { document, activities: [], counted: null, delivered: null, missingParts: [] },
    daysLate: 0,
    withinGrace: false,
    beforeProcess: false,
  }));
}

/** Compares a calendar with an edition for an election day; the user's overrides and answers go before the words. */
export function checkCompliance(
  calendar: Calendar,
  edition: Edition,
  electionDay: PlainDate,
  settings: Settings,
): Compliance {
  const { activities } = calendar;
  const documents = requiredDocuments(edition, electionDay, planDaysOf(activities, electionDay));
  const conditions = conditionOf(activities, settings, edition);
  const window = processWindow(calendar);
  const planned = daysPlanned(activities, window);
  const start = compressedStart(planned?.first ?? null, electionDay);
  const near = new Set(start === null ? [] : tooNear(documents, start));
  const matches = matchRequirements(activities, documents, settings.overrides, electionDay);
  const requirements = matches.map((match) => stateOf(match, conditions, near.has(match.document), window));
  const gap = editionGap(electionDay);
  const foldedBy = (): FoldedBy | null => {
    if (window?.planElsewhere === true) return 'other-process';
    if (gap === 'before-any') return 'no-edition';
    const rows = activities.length;
    return isPartOfPlan(requirements, { start, electionDay, planned, rows }) ? 'part' : null;
  };
  return {
    edition,
    electionDay,
    conditions,
    requirements,
    topics: matchTopics(activities, edition),
    editionGap: gap,
    foldedBy: foldedBy(),
  };
}
