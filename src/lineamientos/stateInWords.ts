import type { Severity } from '../calendar/severity';
import { counted } from '../spanish/counted';
import { STATUS_WORDS } from '../spanish/requirementWords';
import type { RequirementState } from './requirementState';

/** How a required document stands, for people. */
export interface ToldState {
  readonly words: string;
  /** How grave that is; null where nothing is wrong, or nothing can be said. */
  readonly severity: Severity | null;
}

const SEVERITY_OF = { missing: 'error', undated: 'warning' } as const;

function lateInWords({ daysLate, withinGrace, document }: RequirementState): ToldState {
  const late = `${STATUS_WORDS.late}, ${counted(daysLate, 'día', 'días')} después del plazo`;
  return withinGrace
    ? { words: `${late}, dentro de los ${String(document.graceDays)} para el envío`, severity: 'info' }
    : { words: late, severity: document.lateSeverity };
}

/** The status of a required document in a few words, with how late it is or that its deadline had passed. */
export function stateInWords(state: RequirementState): ToldState {
  const { status, beforeProcess } = state;
  if (status === 'missing' || status === 'undated') {
    const words = STATUS_WORDS[status];
    return beforeProcess
      ? { words: `${words}; su plazo es anterior al proceso`, severity: 'info' }
      : { words, severity: SEVERITY_OF[status] };
  }
  if (status !== 'late') return { words: STATUS_WORDS[status], severity: null };
  return beforeProcess
    ? { words: 'Previsto; su plazo es anterior al proceso', severity: null }
    : lateInWords(state);
}
