import { counted } from '../spanish/counted';
import type { Outcome } from './index';
import { orderNamed } from './index';
import type { Surface } from './order';

/** What an order led to, in whole sentences; "" where there is nothing to say. */
export function outcomeInWords(outcome: Outcome, surface: Surface = 'pane'): string {
  const { refused, unseen, deed, notes = [] } = outcome;
  // What an undo could not take back it has told already, by cell.
  const left =
    refused === 0 || deed.kind === 'undo'
      ? ''
      : `No se hizo ${counted(refused, 'cambio', 'cambios')} porque la celda cambió o tiene una fórmula; valide de nuevo.`;
  const done = orderNamed(deed.kind).told(outcome, surface);
  return [done, left, ...notes, unseen ?? ''].filter((part) => part !== '').join(' ');
}
