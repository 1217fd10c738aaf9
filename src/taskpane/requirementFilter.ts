import type { RequirementState } from '../lineamientos/requirementState';
import { stateInWords } from '../lineamientos/stateInWords';
import type { IconMeaning } from './SeverityIcon';

/** How a required document stands, for the user. */
export interface ToldStatus {
  readonly meaning: IconMeaning;
  readonly words: string;
}

/** The status of a required document in a few words, with what its icon means. */
export function statusInWords(state: RequirementState): ToldStatus {
  const { words, severity } = stateInWords(state);
  return { words, meaning: severity ?? (state.status === 'met' ? 'ok' : 'info') };
}

/** How many of the documents that apply are planned in time. */
export interface Progress {
  readonly met: number;
  readonly applicable: number;
}

/** Counts what is planned in time among what applies. */
export function progressOf(requirements: readonly RequirementState[]): Progress {
  const applicable = requirements.filter(({ status }) => status !== 'not-applicable');
  return { met: applicable.filter(({ status }) => status === 'met').length, applicable: applicable.length };
}

/** True for what still has to be seen to: missing, late or without a date. */
export function isPending({ status }: RequirementState): boolean {
  return status === 'missing' || status === 'late' || status === 'undated';
}
