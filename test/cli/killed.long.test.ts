import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { lockOf, replaceFile } from '../../src/cli/replacing';

const root = join(__dirname, '..', '..');
const MOMENTS = 50;
const SIZE = 3_000_000;

/** Kills a program that writes the file over and over, after so many milliseconds of writing. */
async function killedAfter(path: string, milliseconds: number): Promise<void> {
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'writer.mts'), path, String(SIZE)],
    { cwd: root, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => writer.once('exit', resolve));
  while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  writer.kill('SIGKILL');
  await ended;
}

it(`a file that was being written when the program was killed, at ${String(MOMENTS)} moments, is the old or the new one`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-killed-'));
  const seen = new Set<string>();
  try {
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      const path = join(folder, `plan-${String(moment)}.xlsx`);
      await killedAfter(path, (moment * 7) % 53);
      const text = readFileSync(path, 'latin1');
      expect(text.length).toBe(SIZE);
      expect(text === text.charAt(0).repeat(SIZE)).toBe(true);
      seen.add(text.charAt(0));
      // What the dead left behind keeps nobody from writing; a lock without a name waits to grow old.
      if (!existsSync(lockOf(path)) || readFileSync(lockOf(path), 'utf8') !== '') {
        replaceFile(path, 'nuevo');
        expect(readFileSync(path, 'utf8')).toBe('nuevo');
      }
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
    }
    expect(seen.size).toBeGreaterThan(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);
