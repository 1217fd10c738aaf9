/**
 * How a required document stands in a plan. met: planned in time, by a date of this process on or before the deadline;
 * late: by a date of this process after it; undated: an activity names it, but its date is unknown, unreadable or of
 * another process; missing: no activity names it; not-applicable: it is not asked of this plan; unchecked: nothing was
 * compared.
 */
export type RequirementStatus = 'met' | 'late' | 'undated' | 'missing' | 'not-applicable' | 'unchecked';
