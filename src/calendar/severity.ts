/**
 * How grave a finding is. error: the norm says "deberá", or the date cannot be; warning: it should be otherwise;
 * info: good to know.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
