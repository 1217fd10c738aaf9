// Runs the test suite once in each time zone named on the command line:
//   node scripts/run-jest.mjs America/Mexico_City [more zones…] [arguments for jest]
// The zone has to be set before node starts, so each run is a process of its own. An --outputFile gets the counts of
// all the runs together.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const words = process.argv.slice(2);
const zones = words.filter((word) => /^(UTC|[A-Z][A-Za-z]+\/[A-Za-z_]+)$/.test(word));
const jestArguments = words.filter((word) => word !== '--' && !zones.includes(word));
const report = jestArguments.find((word) => word.startsWith('--outputFile='))?.slice('--outputFile='.length);

const COUNTS = ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numRuntimeErrorTestSuites'];
const totals = Object.fromEntries(COUNTS.map((name) => [name, 0]));
let status = 0;

for (const zone of zones) {
  console.log(`Zona horaria: ${zone}`);
  const run = spawnSync(process.execPath, [jest, ...jestArguments], {
    stdio: report === undefined ? 'inherit' : ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, TZ: zone },
  });
  if (report !== undefined) {
    const counted = JSON.parse(readFileSync(report, 'utf8'));
    for (const name of COUNTS) totals[name] += counted[name];
  }
  if (run.status !== 0) status = run.status ?? 1;
}
if (report !== undefined) writeFileSync(report, JSON.stringify(totals));
process.exit(status);
