import { fix } from './fix';
import { look } from './look';
import { mark, unmark } from './mark';
import type { Look, Means, Order, Outcome } from './order';
import { OrderRefusal } from './order';
import { paint } from './paint';
import { preparePrint } from './preparePrint';
import { saveSettings } from './saveSettings';
import { seen } from './write';
import { writeFindingsSheet } from './writeFindingsSheet';

async function undo(means: Means): Promise<Outcome> {
  means.signal.throwIfAborted();
  means.onStage('writing');
  const undone = await means.host.undo?.();
  if (undone === undefined)
    throw new OrderRefusal('Aquí no hay cambio que deshacer; el libro quedó como estaba.');
  const outcome = await seen(means, { kind: 'undo', undone });
  return { ...outcome, refused: undone.skipped.length };
}

/**
 * Carries out one order. `current` is the workbook as it was last seen, null when it was not.
 * @throws HostFailure or OrderRefusal (as a rejection); the signal's reason when it was cancelled before it wrote.
 */
export async function carryOut(order: Order, means: Means, current: Look | null): Promise<Outcome> {
  switch (order.kind) {
    case 'look': {
      const deed = { kind: 'look', quiet: order.quiet === true } as const;
      return { deed, changed: false, refused: 0, look: await look(means), unseen: null };
    }
    case 'paint':
      return paint(means, order.paint);
    case 'fix':
      return fix(means, order.findings);
    case 'mark':
      return mark(means, current, order.findings);
    case 'unmark':
      return unmark(means, current);
    case 'report':
      return writeFindingsSheet(means);
    case 'print':
      return preparePrint(means);
    case 'save':
      return saveSettings(means, current, order.change);
    case 'undo':
      return undo(means);
    case 'select':
      await means.host.select?.(order.cell);
      return { deed: { kind: 'select' }, changed: false, refused: 0, look: null, unseen: null };
  }
}
