import type { RequirementStatus } from '../calendar/requirementStatus';
import type { RequiredDocument } from './documents';
import type { RequirementMatch } from './matching/matching';

/** A required document, what delivers it and whether in time. */
export interface RequirementState {
  readonly document: RequiredDocument;
  readonly status: RequirementStatus;
  readonly match: RequirementMatch;
  /** Days between the deadline and the end of what delivers it, when late; 0 otherwise. */
  readonly daysLate: number;
  /** True when late, but within the days in which an approved document may still be sent. */
  readonly withinGrace: boolean;
  /** True when the deadline lies before the process began, so that nobody could meet it. */
  readonly beforeProcess: boolean;
}
