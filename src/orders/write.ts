import type { ApplyOutcome } from '../hosts/host';
import type { Edit } from '../snapshot/edit';
import { lookAt } from './lookAt';
import type { Ended, Means } from './order';

/** Makes the edits in one go; up to here an order can be cancelled. @throws HostFailure (as a rejection) */
export async function applyEdits(
  { host, signal, onStage }: Means,
  edits: readonly Edit[],
): Promise<ApplyOutcome> {
  signal.throwIfAborted();
  onStage('writing');
  return edits.length === 0 ? { applied: [], refused: [] } : host.apply(edits);
}

/**
 * The outcome of a deed that is done, with a new look at the workbook where one is wanted. A look that fails does not
 * undo the deed: the outcome then says so.
 */
export async function seen<Done extends object>(
  means: Means,
  deed: Done,
  { applied, refused, notes = [] }: ApplyOutcome = { applied: [], refused: [] },
): Promise<Ended<Done>> {
  const told = notes.length === 0 ? {} : { notes };
  // What is left for its hatching the notes tell: validating again would not help.
  const unexplained = refused.filter(({ reason }) => reason !== 'hatched').length;
  const covered = refused.filter(({ reason }) => reason === 'covered').length;
  const base = {
    deed,
    changed: applied.length > 0,
    refused: unexplained,
    ...(covered === 0 ? {} : { covered }),
    ...told,
  };
  if (means.lookAfter === false) return { ...base, look: null, unseen: null };
  try {
    return { ...base, look: await lookAt(means), unseen: null };
  } catch {
    const unseen =
      'Los cambios quedaron hechos, pero no se pudo leer el libro otra vez; lo que muestra el panel es de antes. Presione «Reintentar» para leerlo.';
    return { ...base, look: null, unseen };
  }
}
