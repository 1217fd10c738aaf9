import { parseSettings } from '../lineamientos/settings';
import type { Look, Means } from './order';
import { withoutMarks } from './markedCells';
import { readPaneSettings } from './paneSettings';

/** The promise, given up when the signal is aborted: a host cannot be stopped while it reads, but nobody need wait. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/** Reads the workbook and checks it. @throws HostFailure (as a rejection), or the signal's reason when cancelled. */
export async function look({ host, engine, options, signal, onStage }: Means): Promise<Look> {
  onStage('reading');
  const workbook = await unlessAborted(host.read(), signal);
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
