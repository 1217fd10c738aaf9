import { lookAt } from './lookAt';
import { defineOrder } from './order';
import type { SettingsChange } from './settingsEdit';
import { settingsEdit } from './settingsEdit';
import { applyEdits, seen } from './write';

const listOf = <T>(item: T | null): T[] => (item === null ? [] : [item]);

/**
 * Keep settings in the workbook and look at it with them. Where somebody else changed the settings meanwhile, theirs
 * are read and the change is made to those.
 */
export const save = defineOrder({
  id: 'save',
  title: 'ajustes',
  async carryOut(means, { change }: { readonly change: SettingsChange }, current) {
    const known = current ?? (await lookAt(means));
    let result = await applyEdits(means, listOf(settingsEdit(known.workbook, change)));
    if (result.refused.length > 0) {
      const fresh = await means.host.read();
      result = await applyEdits(means, listOf(settingsEdit(fresh, change)));
    }
    return seen(means, {}, result);
  },
  told: () => 'Los ajustes se guardaron en el libro.',
});
