import { excelHost } from '../hosts/excel/excelHost';
import { createEngine } from '../orders/engine';
import type { Command, CommandTools } from './commands';
import { paint, runCommand, validate } from './commands';
import { sentenceIn, tellInDialog } from './tellInDialog';

// Nobody looks at this page, so the engine may work in it.
const tools = (): CommandTools => ({ host: excelHost(), engine: createEngine(), tell: tellInDialog });

const associate = (action: string, command: Command): void =>
  Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
    void runCommand(command, event, tools);
  });

function start(): void {
  const sentence = sentenceIn(location.hash);
  const message = document.getElementById('message');
  if (sentence !== '' && message !== null) {
    // This is the dialog of a command that failed.
    message.textContent = sentence;
    return;
  }
  associate('validar', validate);
  associate('pintar', paint);
}

if (typeof Office !== 'undefined') void Office.onReady().then(start);
