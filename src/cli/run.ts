import { HostFailure } from '../hosts/host';
import { commands } from './index';
import type { ExitCode } from './failure';
import { EXIT, OrderFailure } from './failure';
import { HELP } from './help';
import { readOptions } from './options';
import { print, printFailure } from './output';
import { VERSION } from './version';

async function carryOutOrder(words: readonly string[]): Promise<ExitCode> {
  const [order, ...rest] = words;
  if (
    order === undefined ||
    order === '--ayuda' ||
    order === '--help' ||
    order === '-h' ||
    order === 'ayuda'
  ) {
    print(HELP);
    return order === undefined ? EXIT.failure : EXIT.clean;
  }
  if (order === '--version') {
    print(VERSION);
    return EXIT.clean;
  }
  const command = commands.find(({ name }) => name === order);
  if (!command)
    throw new OrderFailure(
      `No hay una orden «${order}»; las órdenes son: ${commands.map(({ name }) => name).join(', ')}.`,
    );
  const options = readOptions(rest);
  if (options.help) {
    print(HELP);
    return EXIT.clean;
  }
  return command.carryOut(options);
}

/**
 * Carries out an order of the command line and gives its exit code. Whatever goes wrong is told on standard error in one
 * line: what the user can mend, or the details of a fault of the program.
 */
export async function run(words: readonly string[]): Promise<ExitCode> {
  try {
    return await carryOutOrder(words);
  } catch (error) {
    if (error instanceof OrderFailure || error instanceof HostFailure) printFailure(error.message);
    else {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      printFailure(
        `Ocurrió una falla del programa y no se escribió nada; repórtela con este detalle: ${detail}`,
      );
    }
    return EXIT.failure;
  }
}
