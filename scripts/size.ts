// Weighs what the pane of dist/ loads first, gzipped, and fails above the limit: npm run size
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_LOAD_LIMIT, firstScripts, gzippedBytes, inKilobytes } from './build/firstLoad';
import { ROOT } from './pages';

const dist = join(ROOT, 'dist');
const page = join(dist, 'taskpane.html');

if (!existsSync(page)) {
  console.error('No hay dist/taskpane.html: ejecute antes npm run build.');
  process.exitCode = 2;
} else {
  const scripts = firstScripts(readFileSync(page, 'utf8'));
  const weight = gzippedBytes(scripts.map((script) => new Uint8Array(readFileSync(join(dist, script)))));
  const isLight = scripts.length > 0 && weight <= FIRST_LOAD_LIMIT;
  console.log(
    `Primera carga del panel: ${inKilobytes(weight)} comprimidos en ${scripts.length} archivos; caben ${inKilobytes(FIRST_LOAD_LIMIT)}.`,
  );
  process.exitCode = isLight ? 0 : 1;
}
