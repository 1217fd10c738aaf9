// Shows the main job on the sample workbook: what is wrong in it, then the painted workbook. npm run demo
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const sample = join('samples', 'plan-prep-2026-2027.xlsx');
const painted = join('out', 'plan-prep-2026-2027-pintado.xlsx');

function order(...words) {
  console.log(`\n$ calendario-prep ${words.join(' ')}\n`);
  const run = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  // 1 means that findings were made, as they should be in this sample.
  if (run.status !== 0 && run.status !== 1) process.exit(run.status ?? 2);
}

mkdirSync(join(root, 'out'), { recursive: true });
order('validar', sample);
order('pintar', sample, '--salida', painted);
console.log(
  `\nAbra ${relative(process.cwd(), join(root, painted))} en Excel o LibreOffice para ver la cuadrícula pintada.`,
);
