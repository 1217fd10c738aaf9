import { deadline } from '../deadline';
import type { Evidence, Version } from '../edition';

/** The facts of one version of a required document: when it is due, and how sure that is. */
export interface VersionFacts {
  readonly version: Version;
  readonly deadline: ReturnType<typeof deadline>;
  readonly graceDays: number;
  readonly lateSeverity: 'error' | 'warning';
  readonly evidence: Evidence;
  readonly derived?: true;
}

/** Days in which an approved document may still be sent after its deadline. */
const SENDING_DAYS = 5;

function facts(version: Version, due: string, more: Partial<VersionFacts> = {}): VersionFacts {
  return {
    version,
    deadline: deadline(due),
    graceDays: 0,
    lateSeverity: 'error',
    evidence: 'plans',
    ...more,
  };
}

const DERIVED = { lateSeverity: 'warning', evidence: 'estimate', derived: true } as const;

/** A document of one version, due on a day on which approved plans agree. */
export const once = (due: string): VersionFacts[] => [facts(null, due)];

/** A document of one version that is approved by the day named and sent within five days. */
export const onceAndSent = (due: string): VersionFacts[] => [facts(null, due, { graceDays: SENDING_DAYS })];

/** A document of one version whose day the plans do not agree on. */
export const onceEstimated = (due: string): VersionFacts[] => [facts(null, due, { evidence: 'estimate' })];

/** A document of one version whose deadline is derived from practice: to be late is a warning. */
export const onceDerived = (due: string): VersionFacts[] => [facts(null, due, DERIVED)];

/** A draft and the version that is final on the day named. */
export const draftAndFinal = (draft: string, final: string): VersionFacts[] => [
  facts('preliminary', draft),
  facts('final', final),
];

/** Two versions whose deadlines are derived from practice. */
export const draftAndFinalDerived = (draft: string, final: string): VersionFacts[] => [
  facts('preliminary', draft, DERIVED),
  facts('final', final, DERIVED),
];

/** A draft and the version that is approved by the day named and sent within five days. */
export const draftAndApproved = (draft: string, approved: string): VersionFacts[] => [
  facts('preliminary', draft),
  facts('final', approved, { graceDays: SENDING_DAYS }),
];
