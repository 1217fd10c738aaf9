// Measures a large plan, each in a process of its own: npm run benchmark [activities]
//   10,000 activities with their grid (or as many as are named): open, read, check, paint, write;
//   without a number also 10,000 and 100,000 rows of six columns: open, read, check, and how that grows.
// Times are of the processor, garbage collection included: compare them with each other, not with another machine's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { examine } from '../src/validation/examine';
import { validate } from '../src/validation/validate';
import { largePlan } from './largePlan';

/** Milliseconds of the processor, by stage of the work. */
type Times = Record<string, number>;

interface Figures {
  readonly activities: number;
  readonly milliseconds: Times;
  readonly peakMemoryMegabytes: number;
}

const TODAY = isoDate('2026-11-21');
const ELECTION_DAY = isoDate('2027-06-06');

const round = (number: number): number => Math.round(number * 10) / 10;

const peakMemory = (): number => round(process.resourceUsage().maxRSS / 1024);

/** Does the work and notes how long the processor was busy with it. */
function timed<T>(times: Times, stage: string, work: () => T): T {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  times[stage] = round((user + system) / 1000);
  return result;
}

/** Opens, reads and checks a workbook. */
function measureChecking(path: string): Figures {
  const milliseconds: Times = {};
  const bytes = new Uint8Array(readFileSync(path));
  const { snapshot } = timed(milliseconds, 'abrir', () => openXlsx(bytes, 'plan-grande.xlsx'));
  const { activities } = timed(milliseconds, 'leer', () => readCalendar(snapshot));
  timed(milliseconds, 'leer y revisar', () => examine(snapshot, { today: TODAY, electionDay: ELECTION_DAY }));
  return { activities: activities.length, milliseconds, peakMemoryMegabytes: peakMemory() };
}

/** Opens, reads, checks, paints and writes a workbook, stage by stage. */
function measureAll(path: string): Figures & { readonly megabytes: number; readonly painted: number } {
  const milliseconds: Times = {};
  const bytes = new Uint8Array(readFileSync(path));
  const file = timed(milliseconds, 'abrir', () => openXlsx(bytes, 'plan-grande.xlsx'));
  const calendar = timed(milliseconds, 'leer', () => readCalendar(file.snapshot));
  const grid = timed(milliseconds, 'planear', () => planGrid(calendar));
  const compliance = timed(milliseconds, 'lineamientos', () =>
    checkCompliance(calendar, editionFor(ELECTION_DAY), ELECTION_DAY, NO_SETTINGS),
  );
  const context = {
    workbook: file.snapshot,
    calendar,
    grid,
    paint: DEFAULT_PAINT,
    today: TODAY,
    compliance,
    catalogueProblems: [],
    catalogueChanges: [],
  };
  timed(milliseconds, 'reglas', () => validate(rules, context));
  const edits = timed(milliseconds, 'pintar', () => paintGrid(file.snapshot, calendar, grid));
  const written = timed(milliseconds, 'escribir', () => file.apply(edits));
  return {
    activities: calendar.activities.length,
    megabytes: round(written.file.bytes.length / 1e6),
    milliseconds,
    painted: edits.length,
    peakMemoryMegabytes: peakMemory(),
  };
}

const MEASURES = { '--medir-todo': measureAll, '--medir-revision': measureChecking } as const;

/** What the work on 10,000 rows may take on the heap. */
const HEAP_MEGABYTES = 256;

/** The plan is made in this process and measured in another, so that making it does not count. */
function measured(measure: keyof typeof MEASURES, count: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'calendario-prep-'));
  try {
    const file = join(folder, 'plan-grande.xlsx');
    writeFileSync(file, largePlan(count, measure === '--medir-todo'));
    const script = process.argv[1] ?? '';
    // A heap with room for the work and none for what nobody uses any more: the collector of an idle machine leaves that lying.
    const heap = `--max-old-space-size=${String(Math.ceil((count / 10_000) * HEAP_MEGABYTES))}`;
    const run = spawnSync(process.execPath, [heap, '--import', 'tsx', script, measure, file], {
      encoding: 'utf8',
    });
    process.stderr.write(run.stderr);
    if (run.status !== 0) process.exit(run.status ?? 1);
    process.stdout.write(run.stdout);
    return JSON.parse(run.stdout) as Figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [argument, path] = process.argv.slice(2);
const measure = Object.entries(MEASURES).find(([name]) => name === argument)?.[1];
if (measure !== undefined && path !== undefined) console.log(JSON.stringify(measure(path)));
else if (argument !== undefined) measured('--medir-todo', Number(argument));
else {
  measured('--medir-todo', 10_000);
  const [few, many] = [10_000, 100_000].map((rows) => measured('--medir-revision', rows));
  for (const [stage, time] of Object.entries(many?.milliseconds ?? {}))
    console.log(
      `${stage}: de 10,000 a 100,000 filas, ${String(round(time / (few?.milliseconds[stage] ?? NaN)))} veces`,
    );
}
