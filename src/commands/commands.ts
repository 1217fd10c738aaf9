import { today } from '../calendar/plainDate';
import { carryOut } from '../orders/carryOut';
import type { Engine } from '../orders/engine';
import { failureInWords } from '../orders/failureInWords';
import type { WorkbookHost } from '../hosts/host';
import type { Order, Outcome } from '../orders/index';
import type { Means, Stage } from '../orders/order';
import { outcomeInWords, restInWords } from '../orders/outcomeInWords';

/** What a ribbon command works with. */
export interface CommandTools {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** Tells the user a sentence, and comes back when it was read or could not be shown. */
  readonly tell: (sentence: string) => Promise<void>;
  /** False when what was done could not be left to the pane, which then cannot take it back; absent where nobody asks. */
  readonly isLeftToPane?: () => boolean;
}

const NOT_IN_PANE =
  'Este cambio no se podrá deshacer desde el panel, porque Excel no guarda aquí cómo estaba el libro.';

/** The part of Office's event that a command needs. */
export interface CommandEvent {
  completed(): void;
}

/** Shows the sheet that an order was about. Not to be shown is no failure: the sheet is there, among the tabs. */
async function show({ host }: Means, { deed }: Outcome): Promise<void> {
  if (!('sheet' in deed) || deed.sheet === null) return;
  await host.select?.({ sheet: deed.sheet, row: 0, column: 0 }).catch(() => undefined);
}

/** What has to be told of an outcome; "" where the sheet itself shows it. */
const worthTelling = (outcome: Outcome): string =>
  outcome.changed ? restInWords(outcome) : outcomeInWords(outcome);

/** What of it can not be undone, where it cannot; "" otherwise. */
function lastingInWords(isLasting: boolean, { isLeftToPane }: CommandTools): string {
  return isLasting && isLeftToPane?.() === false ? NOT_IN_PANE : '';
}

const joined = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/**
 * Carries out an order for a click on the ribbon. Office is always told that it is over, after the user was told why
 * where it failed; otherwise the button would stay dead.
 */
export async function runCommand(
  order: Order,
  event: CommandEvent,
  toolsFor: (order: Order) => CommandTools,
): Promise<void> {
  let stage: Stage = 'reading';
  let tools: CommandTools | null = null;
  try {
    tools = toolsFor(order);
    const { host, engine, tell } = tools;
    const { signal } = new AbortController();
    const onStage = (next: Stage): void => {
      stage = next;
    };
    // Nobody sees findings here, so that the workbook need not be looked at again.
    const means = { host, engine, options: { today: today() }, signal, onStage, lookAfter: false };
    const outcome = await carryOut(order, means, null);
    await show(means, outcome);
    const sentence = joined(worthTelling(outcome), lastingInWords(outcome.changed, tools));
    if (sentence !== '') await tell(sentence);
  } catch (error) {
    const { message, state } = failureInWords(error, stage);
    if (tools) {
      const lasting = lastingInWords(state !== 'unchanged', tools);
      await tools.tell(joined(message, lasting)).catch(() => undefined);
    }
  } finally {
    event.completed();
  }
}
