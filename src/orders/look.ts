import { parseSettings } from '../lineamientos/settings';
import type { Look, Means } from './order';
import { withoutMarks } from './markedCells';
import { readPaneSettings } from './paneSettings';

/** Reads the workbook and checks it. @throws HostFailure (as a rejection), or the signal's reason when cancelled. */
export async function look({ host, engine, options, signal, onStage }: Means): Promise<Look> {
  onStage('reading');
  const workbook = await host.read();
  signal.throwIfAborted();
  onStage('checking');
  const pane = readPaneSettings(parseSettings(workbook.settings).settings);
  const asked = { paint: pane.paint, ...options };
  const examination = await engine.examine(withoutMarks(workbook, pane.marks), asked, signal);
  return { workbook, examination, pane };
}

/** True when there is something to validate or to paint. */
export function hasCalendar({ examination: { calendar } }: Look): boolean {
  return calendar.activities.length > 0 || calendar.grid !== null;
}
