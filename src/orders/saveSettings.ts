import { applyEdits, seen } from './write';
import { look } from './look';
import type { Look, Means, Outcome, SettingsChange } from './order';
import { settingsEdit } from './settingsEdit';

const listOf = <T>(item: T | null): T[] => (item === null ? [] : [item]);

/**
 * Keeps settings in the workbook and looks at it with them. Where somebody else changed the settings meanwhile, theirs
 * are read and the change is made to those. @throws HostFailure (as a rejection)
 */
export async function saveSettings(
  means: Means,
  current: Look | null,
  change: SettingsChange,
): Promise<Outcome> {
  const known = current ?? (await look(means));
  let result = await applyEdits(means, listOf(settingsEdit(known.workbook, change)));
  if (result.refused.length > 0) {
    const fresh = await means.host.read();
    result = await applyEdits(means, listOf(settingsEdit(fresh, change)));
  }
  return seen(means, { kind: 'save' }, result);
}
