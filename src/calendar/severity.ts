/**
 * How grave a finding is. error: a document is missing or late by the catalogue, or the date cannot be; warning: look at it;
 * info: good to know.
 */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
