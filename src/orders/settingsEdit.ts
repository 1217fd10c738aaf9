import type { Settings } from '../lineamientos/settings';
import { formatSettings, parseSettings } from '../lineamientos/settings';
import type { SettingsEdit } from '../snapshot/edit';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { PaneSettings } from './paneSettings';
import { readPaneSettings, withPaneSettings } from './paneSettings';

/** What of the settings changes; an absent member stays as it is. */
export type SettingsChange = Partial<
  Pick<Settings, 'electionDay' | 'edition' | 'thirdParty' | 'overrides' | 'corrections'> &
    Pick<PaneSettings, 'paint'>
>;

/** The edit that changes what a workbook keeps, or null when it keeps that already. */
export function settingsEdit(
  { settings: before }: WorkbookSnapshot,
  change: SettingsChange & Partial<Pick<PaneSettings, 'marks'>>,
): SettingsEdit | null {
  const { settings } = parseSettings(before);
  const { paint, marks, ...own } = change;
  const changed: Settings = { ...settings, ...own };
  const kept = readPaneSettings(settings);
  const touchesPane = paint !== undefined || marks !== undefined;
  const next = touchesPane
    ? withPaneSettings(changed, { paint: paint ?? kept.paint, marks: marks ?? kept.marks })
    : changed;
  const after = formatSettings(next);
  return after === formatSettings(settings) ? null : { kind: 'settings', before, after };
}
