import { deadline } from '../deadline';
import type { Requirement, RequiredVersion } from '../edition';

/** A requirement without what differs between editions: its number and its citation. */
export type CatalogueEntry = Omit<Requirement, 'number' | 'citation'>;

/** Days in which an approved document may still be sent after its deadline. */
const SENDING_DAYS = 5;

/** A document of one version, due on a day that the norm names. */
export function once(due: string): RequiredVersion[] {
  return [{ version: null, deadline: deadline(due), graceDays: 0, lateSeverity: 'error' }];
}

/** A document of one version that is approved by the day named and sent within five days. */
export function onceAndSent(due: string): RequiredVersion[] {
  return [{ version: null, deadline: deadline(due), graceDays: SENDING_DAYS, lateSeverity: 'error' }];
}

/** A document of one version whose deadline is derived: to be late is a warning. */
export function onceDerived(due: string): RequiredVersion[] {
  return [{ version: null, deadline: deadline(due), graceDays: 0, lateSeverity: 'warning', derived: true }];
}

/** A draft and the version that is final on the day named. */
export function draftAndFinal(draft: string, final: string): RequiredVersion[] {
  return [
    { version: 'preliminary', deadline: deadline(draft), graceDays: 0, lateSeverity: 'error' },
    { version: 'final', deadline: deadline(final), graceDays: 0, lateSeverity: 'error' },
  ];
}

/** A draft and the version that is approved by the day named and sent within five days. */
export function draftAndApproved(draft: string, approved: string): RequiredVersion[] {
  return [
    { version: 'preliminary', deadline: deadline(draft), graceDays: 0, lateSeverity: 'error' },
    { version: 'final', deadline: deadline(approved), graceDays: SENDING_DAYS, lateSeverity: 'error' },
  ];
}
