import { counted } from '../spanish/counted';
import type { Outcome } from './index';
import { orderNamed } from './index';
import type { Surface } from './order';

const notMade = (count: number): string =>
  count === 1 ? 'No se hizo 1 cambio' : `No se hicieron ${counted(count, 'cambio', 'cambios')}`;

/** Changes that an order wanted to make and did not, and why, in whole sentences; "" for none. */
export function refusedInWords({ refused, covered = 0 }: Pick<Outcome, 'refused' | 'covered'>): string {
  const changed = refused - covered;
  const sentences = [
    changed === 1 ? `${notMade(1)} porque la celda cambió o tiene una fórmula; valide de nuevo.` : '',
    changed > 1 ? `${notMade(changed)} porque las celdas cambiaron o tienen fórmulas; valide de nuevo.` : '',
    covered === 1
      ? `${notMade(1)} porque su celda está combinada con otra, que la tapa; separe las celdas y reintente.`
      : '',
    covered > 1
      ? `${notMade(covered)} porque sus celdas están combinadas con otras, que las tapan; separe las celdas y reintente.`
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What was done, without what was not; "" where there is nothing to say. */
export function doneInWords(outcome: Outcome, surface: Surface): string {
  const { refused, changed, deed } = outcome;
  // An order of which nothing could be made must not say that there was nothing to do.
  if (refused > 0 && !changed && deed.kind !== 'undo') return '';
  return orderNamed(deed.kind).told(outcome, surface);
}

/** What was not done and what else became of the workbook; "" where there is nothing to say. */
export function restInWords(outcome: Outcome): string {
  const { unseen, deed, notes = [] } = outcome;
  // What an undo could not take back it has told already, by cell.
  const left = deed.kind === 'undo' ? '' : refusedInWords(outcome);
  return [left, ...notes, unseen ?? ''].filter((part) => part !== '').join(' ');
}

/** What an order led to, in whole sentences; "" where there is nothing to say. */
export function outcomeInWords(outcome: Outcome, surface: Surface = 'pane'): string {
  return [doneInWords(outcome, surface), restInWords(outcome)].filter((part) => part !== '').join(' ');
}
