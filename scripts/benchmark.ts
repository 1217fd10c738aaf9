// Measures reading, checking, painting and writing a large plan, in one process: npm run benchmark [activities]
// Times are of this machine and this run; compare them with each other, not with another day's.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '../src/calendar/plainDate';
import { paintGrid } from '../src/grid/paintGrid';
import { DEFAULT_PAINT } from '../src/grid/paintOptions';
import { planGrid } from '../src/grid/planGrid';
import { openXlsx } from '../src/hosts/xlsx/xlsxFile';
import { checkCompliance } from '../src/lineamientos/compliance';
import { editionFor } from '../src/lineamientos/editions';
import { NO_SETTINGS } from '../src/lineamientos/settings';
import { readCalendar } from '../src/reading/readCalendar';
import { rules } from '../src/rules/index';
import { validate } from '../src/validation/validate';
import { largePlan } from './largePlan';

interface Figures {
  activities: number;
  megabytes: number;
  milliseconds: Record<string, number>;
  painted: number;
  peakMemoryMegabytes: number;
}

const round = (number: number): number => Math.round(number * 10) / 10;

function measure(path: string): Figures {
  const milliseconds: Record<string, number> = {};
  const timed = <T>(stage: string, work: () => T): T => {
    const from = performance.now();
    const result = work();
    milliseconds[stage] = round(performance.now() - from);
    return result;
  };
  const bytes = new Uint8Array(readFileSync(path));
  const file = timed('abrir', () => openXlsx(bytes, 'plan-grande.xlsx'));
  const calendar = timed('leer', () => readCalendar(file.snapshot));
  const grid = timed('planear', () => planGrid(calendar));
  const day = isoDate('2027-06-06');
  const compliance = timed('lineamientos', () =>
    checkCompliance(calendar, editionFor(day), day, NO_SETTINGS),
  );
  const context = {
    workbook: file.snapshot,
    calendar,
    grid,
    paint: DEFAULT_PAINT,
    today: isoDate('2026-11-21'),
    compliance,
    catalogueProblems: [],
  };
  timed('reglas', () => validate(rules, context));
  const edits = timed('pintar', () => paintGrid(file.snapshot, calendar, grid));
  const written = timed('escribir', () => file.apply(edits));
  return {
    activities: calendar.activities.length,
    megabytes: round(written.file.bytes.length / 1e6),
    milliseconds,
    painted: edits.length,
    peakMemoryMegabytes: round(process.resourceUsage().maxRSS / 1024),
  };
}

const [argument, path] = process.argv.slice(2);
if (argument === '--medir' && path !== undefined) {
  console.log(JSON.stringify(measure(path)));
} else {
  // The plan is made in this process and measured in another, so that making it does not count.
  const count = Number(argument ?? 10_000);
  const file = join(mkdtempSync(join(tmpdir(), 'calendario-prep-')), 'plan-grande.xlsx');
  writeFileSync(file, largePlan(count));
  const run = spawnSync(process.execPath, ['--import', 'tsx', process.argv[1] ?? '', '--medir', file], {
    encoding: 'utf8',
  });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  process.exitCode = run.status ?? 1;
}
