import type { ExitCode } from './failure';
import type { OptionName, Options } from './options';

/** One order of the command line: what is typed, its line in the help, its options, what it does. */
export interface Command {
  /** The word that is typed. */
  readonly name: string;
  /** Its line in the help, in Spanish. */
  readonly help: string;
  /** The options that it takes; the help says of one that a single command takes whose it is. */
  readonly options: readonly OptionName[];
  /**
   * Does the work, prints what came of it and gives the exit code.
   * @throws OrderFailure or HostFailure (as a rejection too) in one line for what the user can mend.
   */
  carryOut(options: Options): ExitCode | Promise<ExitCode>;
}

/** Defines a command. */
export function defineCommand(command: Command): Command {
  return command;
}
