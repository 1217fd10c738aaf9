import { parseSettings } from '../lineamientos/settings';
import type { WorkbookSnapshot } from '../snapshot/workbook';
import type { Examination } from '../validation/examine';
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

/** Checks a workbook that was read, its marks apart. @throws the signal's reason (as a rejection) when cancelled. */
async function check({ engine, options, signal, onStage }: Means, workbook: WorkbookSnapshot): Promise<Look> {
  onStage('checking');
  const pane = readPaneSettings(parseSettings(workbook.settings).settings);
  const asked = { paint: pane.paint, ...options };
  const examination = await engine.examine(withoutMarks(workbook, pane.marks), asked, signal);
  return { workbook, examination, pane };
}

/**
 * Reads the workbook and checks it; `patient` where nobody waits for it.
 * @throws HostFailure (as a rejection), or the signal's reason when cancelled.
 */
export async function lookAt(means: Means, patient = false): Promise<Look> {
  means.onStage('reading');
  return check(means, await unlessAborted(means.host.read({ patient, pages: false }), means.signal));
}

/** What there would be to say of a workbook that the host does not hold yet. @throws as {@link lookAt} */
export async function foresee(
  means: Means,
  workbook: WorkbookSnapshot,
  { pane }: Look,
): Promise<Examination> {
  means.signal.throwIfAborted();
  return means.engine.examine(workbook, { paint: pane.paint, ...means.options }, means.signal);
}

/** True when there is something to validate or to paint. */
export function hasCalendar({ examination: { calendar } }: Look): boolean {
  return calendar.activities.length > 0 || calendar.grid !== null;
}
