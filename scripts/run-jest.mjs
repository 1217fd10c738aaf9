// Runs the test suite once in each time zone named on the command line:
//   node scripts/run-jest.mjs America/Mexico_City [more zones…] [-- arguments for jest]
// The zone has to be set before node starts, so each run is a process of its own.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const words = process.argv.slice(2);
const zones = words.filter((word) => /^(UTC|[A-Z][A-Za-z]+\/[A-Za-z_]+)$/.test(word));
const jestArguments = words.filter((word) => word !== '--' && !zones.includes(word));

for (const zone of zones) {
  console.log(`Zona horaria: ${zone}`);
  const run = spawnSync(process.execPath, [jest, ...jestArguments], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
