import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { harmless } from '../../src/cli/output';
import { order } from './terminal';

const root = join(__dirname, '..', '..');
const sample = join(root, 'samples', 'plan-prep-2026-2027.xlsx');

describe('What reaches the terminal', () => {
  it.each([
    ['plan\u001b[2Jborrado.xlsx', 'plan\\u001b[2Jborrado.xlsx'],
    ['\u202exslx.nalp', '\\u202exslx.nalp'],
    ['a\rb\u0007c\u009bd', 'a\\u000db\\u0007c\\u009bd'],
    ['Núm.\tActividad «año» — ½', 'Núm.\tActividad «año» — ½'],
    ['dos\nlíneas', 'dos\nlíneas'],
  ])('%j is shown as %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it('has nothing of a file name that commands it', async () => {
    const { code, out, error } = await order('validar', 'no\u001b]0;hay\u0007\u202e.xlsx');
    expect(code).toBe(2);
    expect(out + error).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });
});

const runs = (script: string) =>
  spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8', timeout: 60_000 });
const program = `${process.execPath} --import tsx src/cli/main.ts`;

describe('A result that cannot be written', () => {
  (existsSync('/dev/full') ? it : it.skip)('to a full disk ends with 2 and one line', () => {
    const { status, stderr } = runs(`${program} validar '${sample}' > /dev/full`);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('to a reader that went away ends with 2 and one line', () => {
    const { stdout, stderr } = runs(
      `set -o pipefail; ${program} validar '${sample}' --json | true; echo "${'$'}{PIPESTATUS[0]}"`,
    );
    expect(stdout.trim()).toBe('2');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
