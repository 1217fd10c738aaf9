import { deadline } from '../deadline';
import type { RequiredVersion, Version } from '../edition';

/** The facts of one version of a required document: when it is due, and how sure that is. */
export type VersionFacts = Omit<RequiredVersion, 'title' | 'words'>;

/** Days in which a document may still be sent after the day by which it is drawn up or approved. */
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

const SENT = { graceDays: SENDING_DAYS } as const;
/** What is only estimated is never an error. */
const ESTIMATED = { lateSeverity: 'warning', evidence: 'estimate' } as const;

/** A document of one version, due on a day on which approved plans agree. */
export const once = (due: string): VersionFacts[] => [facts(null, due)];

/** A document of one version that is approved by the day named and sent within five days. */
export const onceAndSent = (due: string): VersionFacts[] => [facts(null, due, SENT)];

/** A document of one version whose day the plans do not agree on: to be late is a warning. */
export const onceEstimated = (due: string): VersionFacts[] => [facts(null, due, ESTIMATED)];

/**
 * A document of one version that hangs on a day of the plan itself ("prueba - 5 días; si no se sabe, J - 51 días"): where
 * the plan tells it, on that plans agree; else its day is an estimate. To be late is a warning either way.
 */
export const onceByPlanDay = (due: string): VersionFacts[] => [
  facts(null, due, { ...ESTIMATED, evidenceOnPlanDay: 'plans' }),
];

/** A draft and the version that is approved by the day named, each sent within five days. */
export const draftAndApproved = (draft: string, approved: string): VersionFacts[] => [
  facts('preliminary', draft, SENT),
  facts('final', approved, SENT),
];

/** Two versions on whose days the plans do not agree. */
export const draftAndApprovedEstimated = (draft: string, approved: string): VersionFacts[] => [
  facts('preliminary', draft, { ...ESTIMATED, ...SENT }),
  facts('final', approved, { ...ESTIMATED, ...SENT }),
];
