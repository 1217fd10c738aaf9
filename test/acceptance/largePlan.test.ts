import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

interface Figures {
  activities: number;
  painted: number;
  peakMemoryMegabytes: number;
  milliseconds: Record<string, number>;
}

describe('A plan of 10,000 activities with its grid', () => {
  const run = spawnSync('npm', ['run', '--silent', 'benchmark', '--', '10000'], {
    cwd: root,
    encoding: 'utf8',
  });
  const figures = JSON.parse(run.stdout) as Figures;

  it('is read, checked, painted and written in less than 400 MB', () => {
    // The figures go into the log of the run; only the memory is held to a limit, for times depend on the machine.
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(figures.activities).toBe(10_000);
    expect(figures.painted).toBeGreaterThan(10_000);
    expect(figures.peakMemoryMegabytes).toBeLessThan(400);
  });
});
