import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What we use of the validator's package. */
interface Validator {
  validateFile(file: string): Promise<{
    readonly errors: readonly {
      readonly description: string;
      readonly path: string | null;
      readonly id: string | null;
      readonly errorType: string;
    }[];
  }>;
}

/** A fault of one part of a file, wherever it stands there, and how often. */
export interface Fault {
  /** "xl/styles.xml", or "" for the file as a whole. */
  readonly part: string;
  readonly message: string;
  readonly count: number;
}

/** Says which faults Microsoft's Open XML SDK finds in a file. Rejects where it cannot be run. */
export type Judge = (file: string) => Promise<readonly Fault[]>;

/** The judge whose package was installed in a folder. @throws Error (as a rejection) where it was not */
export async function judgeIn(packages: string): Promise<Judge> {
  const entry = join(packages, 'node_modules', '@xarsh', 'ooxml-validator', 'dist', 'src', 'index.js');
  const validator = (await import(pathToFileURL(entry).href)) as Validator;
  return async (file) => {
    const { errors } = await validator.validateFile(file);
    const faults = new Map<string, Fault>();
    for (const { path, id, description, errorType } of errors) {
      const part = (path ?? '').replace(/^\//, '');
      const message = `${id ?? errorType}: ${description}`;
      const count = (faults.get(`${part} ${message}`)?.count ?? 0) + 1;
      faults.set(`${part} ${message}`, { part, message, count });
    }
    return [...faults.values()];
  };
}

/** The faults of a file that another, which it was made from, has not or has less often. */
export function newFaults(made: readonly Fault[], from: readonly Fault[]): Fault[] {
  const known = new Map(from.map(({ part, message, count }) => [`${part} ${message}`, count]));
  return made.filter(({ part, message, count }) => count > (known.get(`${part} ${message}`) ?? 0));
}
