import { run } from '../../src/cli/run';

/** What an order printed and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Carries out an order in this process and catches what it prints. */
export async function order(...words: readonly string[]): Promise<Ended> {
  let out = '';
  let error = '';
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += String(text);
    return true;
  });
  try {
    const code = await run(words);
    return { code, out, error };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
