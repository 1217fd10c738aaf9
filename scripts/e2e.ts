// Builds the workbench and runs the tests of test/e2e in a real browser: npm run test:e2e [-- arguments for jest]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser } from './findBrowser';

const require = createRequire(import.meta.url);

function run(script: string, ...words: string[]): number {
  return spawnSync(process.execPath, [script, ...words], { stdio: 'inherit' }).status ?? 1;
}

const browser = findBrowser();
if (browser === null) {
  console.error(
    'No se encontró Chromium ni Chrome: instálelo (en Debian: apt-get install chromium) o indique dónde está con CHROME_PATH.',
  );
  process.exitCode = 2;
} else {
  const built = run(require.resolve('webpack/bin/webpack.js'), '--env', 'workbench');
  process.exitCode =
    built === 0
      ? run(
          require.resolve('jest/bin/jest'),
          '--selectProjects',
          'e2e',
          '--runInBand',
          ...process.argv.slice(2),
        )
      : built;
}
