/** An order could not be carried out; the message is one line in Spanish: what happened and what to do. Exit code 2. */
export class OrderFailure extends Error {
  override readonly name = 'OrderFailure';
}

/** Exit codes: no errors found; findings of severity error; the job could not be done. */
export const EXIT = { clean: 0, errorsFound: 1, failure: 2 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
