import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../../scripts/pages';

const NOT_COPIED = ['node_modules', '.git', 'dist', 'out', 'coverage'];

/** How a command ended, with all that it wrote. */
export interface Ended {
  readonly passed: boolean;
  readonly output: string;
}

/** A copy of the repository in a temporary folder, to be changed as somebody who contributes would. */
export class WorkingCopy {
  readonly #root = mkdtempSync(join(tmpdir(), 'contributing-'));

  constructor() {
    cpSync(ROOT, this.#root, {
      recursive: true,
      filter: (source) => !NOT_COPIED.includes(basename(source)),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#root, 'node_modules'), 'dir');
  }

  /** Writes a new file. @throws Error when there is one already */
  create(path: string, text: string): void {
    const file = join(this.#root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }

  /** Replaces whole lines of a file, which have to be there once. @throws Error when they are not */
  change(path: string, before: string, after: string): void {
    const file = join(this.#root, path);
    const text = `\n${readFileSync(file, 'utf8')}`;
    const found = text.split(`\n${before}\n`).length - 1;
    if (found !== 1) throw new Error(`${path} has these lines ${String(found)} times:\n${before}`);
    writeFileSync(file, text.replace(`\n${before}\n`, () => `\n${after}\n`).slice(1));
  }

  /** Runs a command in the folder, without what this test run has put into the environment. */
  run(command: string): Ended {
    const kept = ['PATH', 'HOME', 'TZ', 'LANG'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: this.#root,
      shell: true,
      encoding: 'utf8',
      env: { ...Object.fromEntries(kept), FORCE_COLOR: '0' },
    });
    return { passed: status === 0, output: `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }
}
