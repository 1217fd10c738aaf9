import type { HostFailureKind, WorkbookState } from '../hosts/host';
import { HostFailure } from '../hosts/host';
import type { Stage } from './order';
import { OrderRefusal } from './order';

/** Why an order could not be carried out, for the user. */
export interface ToldFailure {
  readonly kind: HostFailureKind | 'refusal' | 'fault';
  /** Whole sentences in Spanish: what happened, in what state the workbook is, what to press. */
  readonly message: string;
  readonly state: WorkbookState;
}

/** What to say of anything that an order ended in; `stage` is what it was doing. */
export function failureInWords(error: unknown, stage: Stage): ToldFailure {
  if (error instanceof HostFailure) {
    return { kind: error.kind, message: error.message, state: error.state };
  }
  if (error instanceof OrderRefusal) return { kind: 'refusal', message: error.message, state: 'unchanged' };
  const detail = error instanceof Error ? error.message : String(error);
  const state = stage === 'writing' ? 'partly-changed' : 'unchanged';
  const where =
    state === 'unchanged'
      ? 'El libro quedó como estaba.'
      : 'Es posible que el libro haya quedado con una parte de los cambios; revíselo y, si los hay, presione «Deshacer».';
  return {
    kind: 'fault',
    message: `Ocurrió una falla del programa (${detail}). ${where} Reintente; si se repite, repórtela con este texto.`,
    state,
  };
}
