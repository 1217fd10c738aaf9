import { counted } from '../spanish/counted';
import { defineOrder, OrderRefusal } from './order';
import { seen } from './write';

/** Take back the last operation, where nobody changed the cells since. Refused by a host that keeps no operations. */
export const undo = defineOrder({
  id: 'undo',
  title: 'deshacer',
  async carryOut(means) {
    means.signal.throwIfAborted();
    means.onStage('writing');
    const undone = await means.host.undo?.();
    if (undone === undefined) {
      throw new OrderRefusal('Aquí no hay cambio que deshacer; el libro quedó como estaba.');
    }
    const ended = await seen(means, { undone });
    return { ...ended, refused: undone.skipped.length };
  },
  told({
    deed: {
      undone: { restored, removedSheets, keptSheets, skipped, notes = [] },
    },
  }) {
    const parts = [
      restored > 0 ? `${counted(restored, 'celda quedó', 'celdas quedaron')} como antes` : '',
      removedSheets.length > 0 ? `se quitó ${removedSheets.map((name) => `«${name}»`).join(', ')}` : '',
      keptSheets.length > 0
        ? `se conservó ${keptSheets.map((name) => `«${name}»`).join(', ')} porque alguien trabajó en ella`
        : '',
      skipped.length > 0
        ? `${counted(skipped.length, 'celda no se tocó porque alguien la cambió', 'celdas no se tocaron porque alguien las cambió')} después`
        : '',
    ].filter((part) => part !== '');
    if (parts.length === 0) return notes.length === 0 ? 'Se deshizo el último cambio.' : notes.join(' ');
    return [`Se deshizo: ${parts.join('; ')}.`, ...notes].join(' ');
  },
});
