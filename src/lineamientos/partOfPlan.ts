import type { PlainDate } from '../calendar/plainDate';
import { addMonths, daysBetween } from '../calendar/plainDate';
import type { RequirementState } from './requirementState';
import type { PlannedDays } from './plannedDays';

/** A part of a plan names fewer than one in so many of the documents … */
const DOCUMENTS_SHARE = 4;
/** … and its dates take up less than one in so many of the process's days. */
const DAYS_SHARE = 3;
/** The process lasts from so many months before the vote to so many after it. */
const MONTHS_BEFORE = 10;
const MONTHS_AFTER = 1;

/** What is known of a process's days and of the rows that were read for it. */
export interface ProcessRows {
  /** First day of a compressed process, else null. */
  readonly start: PlainDate | null;
  readonly electionDay: PlainDate;
  /** Days from the first date to the last; null where no row has a date of this process. */
  readonly planned: PlannedDays | null;
  readonly rows: number;
}

/**
 * True when the rows look like a part of a plan: few of the documents and few of the process's days. A plan that lacks
 * many documents but reaches over the process is a whole one, and so is one whose documents are many for its days.
 */
export function isPartOfPlan(
  requirements: readonly RequirementState[],
  { start, electionDay, planned, rows }: ProcessRows,
): boolean {
  const asked = requirements.filter(
    ({ status, beforeProcess }) => status !== 'not-applicable' && !beforeProcess,
  );
  const named = asked.filter(({ match }) => match.counted !== null);
  if (named.length * DOCUMENTS_SHARE >= asked.length) return false;
  // Rows without dates are few where they are fewer than the documents of a part.
  if (planned === null) return rows * DOCUMENTS_SHARE < asked.length;
  const from = start ?? addMonths(electionDay, -MONTHS_BEFORE);
  const process = daysBetween(from, addMonths(electionDay, MONTHS_AFTER)) + 1;
  return (daysBetween(planned.first, planned.last) + 1) * DAYS_SHARE < process;
}
