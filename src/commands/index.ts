import { excelHost } from '../hosts/excel/excelHost';
import { createEngine } from '../orders/engine';
import { ribbonJournal } from '../hosts/excel/ribbonJournal';
import type { CommandTools } from './commands';
import type { Order } from '../orders/index';
import { ribbonOrders } from '../orders/index';
import { runCommand } from './commands';
import { sentenceIn, tellInDialog } from './tellInDialog';

// Nobody looks at this page, so the engine may work in it.
function toolsFor({ kind }: Order): CommandTools {
  let isLeftToPane = true;
  const host = excelHost({
    onDone: (entry) => {
      isLeftToPane = ribbonJournal().handOver(kind, entry);
    },
  });
  return { host, engine: createEngine(), tell: tellInDialog, isLeftToPane: () => isLeftToPane };
}

function start(): void {
  const sentence = sentenceIn(location.hash);
  const message = document.getElementById('message');
  if (sentence !== '' && message !== null) {
    // This is the dialog of a command that failed.
    message.textContent = sentence;
    return;
  }
  for (const [action, order] of ribbonOrders) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void runCommand(order, event, toolsFor);
    });
  }
}

if (typeof Office !== 'undefined') void Office.onReady().then(start);
