import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { commandLineConfiguration } from '../../scripts/build/commandLine';
import { ROOT } from '../../scripts/pages';

const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-paquete-'));
const sample = join(ROOT, 'samples', 'plan-prep-2026-2027.xlsx');
const MEGABYTE = 2 ** 20;

const runs = (program: string, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** The package as npm would pack it, put where a user has nothing else of ours. */
beforeAll(async () => {
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const errors = await new Promise<readonly string[]>((resolve, reject) => {
    webpack(commandLineConfiguration(join(folder, 'lib')), (error, stats) => {
      if (error) reject(error);
      else resolve((stats?.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
    });
  });
  expect(errors).toEqual([]);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('The packed command line', () => {
  it('takes no more than 15 MB and needs no package beside it', () => {
    const files = readdirSync(join(folder, 'lib')).map((name) => join(folder, 'lib', name));
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(15 * MEGABYTE);
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies?: unknown;
    };
    expect(dependencies).toBeUndefined();
  });

  it('is what npm packs', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
    const rooms = new Set(files.map(({ path }) => path.split('/')[0]));
    expect([...rooms].sort()).toEqual(['bin', 'lib', 'package.json']);
  });

  it.each([
    ['validar', sample, '--json'],
    ['exportar', sample, '--salida', 'plan.docx'],
    ['pintar', sample, '--salida', 'pintado.xlsx'],
    ['--version'],
  ])('answers as the sources do: %s', (...words) => {
    const built = runs(join(folder, 'bin', 'calendario-prep.mjs'), ...words);
    expect(built.stderr).toBe('');
    expect(built.status).not.toBe(2);
    if (words.includes('--salida')) return;
    const source = ['--import', 'tsx', join(ROOT, 'src', 'cli', 'main.ts'), ...words];
    const { stdout } = spawnSync(process.execPath, source, { cwd: ROOT, encoding: 'utf8' });
    expect(built.stdout).toBe(stdout);
  });

  it('is started by a link too, as npx does', () => {
    symlinkSync(join(folder, 'bin', 'calendario-prep.mjs'), join(folder, 'calendario-prep'));
    expect(runs(join(folder, 'calendario-prep'), '--version').status).toBe(0);
  });

  it('says in one line that it is not whole', () => {
    rmSync(join(folder, 'lib'), { recursive: true });
    const { status, stderr } = runs(join(folder, 'bin', 'calendario-prep.mjs'), '--version');
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
