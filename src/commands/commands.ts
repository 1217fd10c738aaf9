import { today } from '../calendar/plainDate';
import { carryOut } from '../orders/carryOut';
import type { Engine } from '../orders/engine';
import { failureInWords } from '../orders/failureInWords';
import { hasCalendar, look } from '../orders/look';
import type { WorkbookHost } from '../hosts/host';
import type { Means, Outcome, Stage } from '../orders/order';

/** What a ribbon command works with. */
export interface CommandTools {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** Tells the user a sentence, and comes back when it was read or could not be shown. */
  readonly tell: (sentence: string) => Promise<void>;
}

/** The part of Office's event that a command needs. */
export interface CommandEvent {
  completed(): void;
}

/** One command of the ribbon. */
export type Command = (means: Means) => Promise<Outcome>;

/** Validates and writes the findings on a sheet of their own, which is then shown. */
export const validate: Command = async (means) => {
  const outcome = await carryOut({ kind: 'report' }, means, null);
  if (outcome.deed.kind === 'report') {
    // Not to be shown is no failure: the sheet is there, at the end of the tabs.
    await means.host.select?.({ sheet: outcome.deed.sheet, row: 0, column: 0 }).catch(() => undefined);
  }
  return outcome;
};

/** Paints the grid with the colours that the workbook keeps. */
export const paint: Command = async (means) => {
  const known = await look(means);
  const outcome = await carryOut({ kind: 'paint', paint: known.pane.paint }, means, known);
  const { deed } = outcome;
  if (hasCalendar(known) && deed.kind === 'paint' && deed.sheet !== null) {
    await means.host.select?.({ sheet: deed.sheet, row: 0, column: 0 }).catch(() => undefined);
  }
  return outcome;
};

/** What has to be told of an outcome; "" where the sheet itself shows it. */
function worthTelling({ refused, deed }: Outcome): string {
  if (refused > 0) {
    return `${String(refused)} celdas no se cambiaron porque alguien las cambió al mismo tiempo o tienen fórmulas. Repita la orden.`;
  }
  return deed.kind === 'paint' && !deed.added && deed.cells === 0
    ? 'La cuadrícula ya coincide con las fechas: no hubo cambios.'
    : '';
}

/**
 * Carries out a command for a click on the ribbon. Office is always told that it is over, after the user was told why
 * where it failed; otherwise the button would stay dead.
 */
export async function runCommand(
  command: Command,
  event: CommandEvent,
  tools: () => CommandTools,
): Promise<void> {
  let stage: Stage = 'reading';
  let tell: CommandTools['tell'] | null = null;
  try {
    const { host, engine, tell: tellUser } = tools();
    tell = tellUser;
    const { signal } = new AbortController();
    const onStage = (next: Stage): void => {
      stage = next;
    };
    const outcome = await command({ host, engine, options: { today: today() }, signal, onStage });
    const sentence = worthTelling(outcome);
    if (sentence !== '') await tell(sentence);
  } catch (error) {
    await tell?.(failureInWords(error, stage).message).catch(() => undefined);
  } finally {
    event.completed();
  }
}
