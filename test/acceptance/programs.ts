import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as XLSX from '@e965/xlsx';

const root = resolve(__dirname, '..', '..');

/** What a program left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as the README says: npm run --silent cli -- … */
export function cli(...words: readonly string[]): Run {
  const run = spawnSync('npm', ['run', '--silent', 'cli', '--', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

/** A new folder for the files of a test. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'calendario-prep-'));
}

/** Opens a workbook in LibreOffice, saves it anew and gives the path of what it wrote. */
export function throughLibreOffice(path: string): string {
  const folder = scratch();
  const profile = `-env:UserInstallation=file://${scratch()}`;
  const words = [
    profile,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    folder,
    path,
  ];
  const run = spawnSync('soffice', words, { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`LibreOffice no abrió ${path}: ${run.stderr}`);
  return join(folder, basename(path));
}

/** A1 addresses of the cells of a sheet that have a solid fill other than white, read by SheetJS. */
export function filledCells(path: string, sheet: string): string[] {
  const book = XLSX.read(readFileSync(path), { cellStyles: true });
  const cells = book.Sheets[sheet];
  if (!cells) throw new Error(`no sheet ${sheet}`);
  return Object.entries(cells).flatMap(
    ([address, cell]: [string, { s?: { patternType?: string; fgColor?: { rgb?: string } } }]) => {
      if (address.startsWith('!')) return [];
      const filled = cell.s?.patternType === 'solid' && !/FFFFFF$/i.test(cell.s.fgColor?.rgb ?? '');
      return filled ? [address] : [];
    },
  );
}
