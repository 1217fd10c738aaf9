import { endOf } from '../calendar/period';
import type { RequirementState } from '../lineamientos/compliance';
import type { IconMeaning } from './SeverityIcon';
import { counted } from '../spanish/counted';

/** How a required document stands, for the user. */
export interface ToldStatus {
  readonly meaning: IconMeaning;
  readonly words: string;
}

/** The status of a required document in a few words. */
export function statusInWords({
  status,
  daysLate,
  withinGrace,
  beforeProcess,
  document,
  match,
}: RequirementState): ToldStatus {
  switch (status) {
    case 'not-applicable':
      return { meaning: 'info', words: 'No aplica' };
    case 'missing':
      return beforeProcess
        ? { meaning: 'info', words: 'Falta; su plazo es anterior al proceso' }
        : { meaning: 'error', words: 'Falta' };
    case 'late': {
      const late = `${counted(daysLate, 'día', 'días')} después del plazo`;
      return withinGrace
        ? { meaning: 'warning', words: `${late}, dentro de los ${String(document.graceDays)} para el envío` }
        : { meaning: document.lateSeverity, words: late };
    }
    case 'met':
      return match.counted !== null && endOf(match.counted.period) === null
        ? { meaning: 'info', words: 'Previsto, sin fecha de término' }
        : { meaning: 'ok', words: 'Cumple' };
  }
}

/** How many of the documents that apply are met. */
export interface Progress {
  readonly met: number;
  readonly applicable: number;
}

/** Counts what is met among what applies. */
export function progressOf(requirements: readonly RequirementState[]): Progress {
  const applicable = requirements.filter(({ status }) => status !== 'not-applicable');
  return { met: applicable.filter(({ status }) => status === 'met').length, applicable: applicable.length };
}

/** True for what still has to be seen to: missing or late. */
export function isPending({ status }: RequirementState): boolean {
  return status === 'missing' || status === 'late';
}
