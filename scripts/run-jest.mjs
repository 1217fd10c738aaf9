// Runs a suite of tests once in each time zone named on the command line:
//   node scripts/run-jest.mjs unit America/Mexico_City [more zones…] [arguments for jest]
// The zone has to be set before node starts, so each run is a process of its own. An --outputFile gets the counts of
// all the runs together.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The projects of jest.config.js that a suite runs. */
const SUITES = { unit: ['unit', 'pages'], long: ['long', 'long-pages'] };

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const [suite, ...words] = process.argv.slice(2);
const projects = SUITES[suite];
const zones = words.filter((word) => /^(UTC|[A-Z][A-Za-z]+\/[A-Za-z_]+)$/.test(word));
const jestArguments = words.filter((word) => word !== '--' && !zones.includes(word));
const report = jestArguments.find((word) => word.startsWith('--outputFile='))?.slice('--outputFile='.length);

if (projects === undefined || zones.length === 0) {
  console.error(`Uso: node scripts/run-jest.mjs ${Object.keys(SUITES).join('|')} Zona/Horaria… [argumentos]`);
  process.exit(2);
}

const COUNTS = ['numPassedTests', 'numFailedTests', 'numPendingTests', 'numRuntimeErrorTestSuites'];
const totals = Object.fromEntries(COUNTS.map((name) => [name, 0]));
let status = 0;

for (const zone of zones) {
  console.log(`Zona horaria: ${zone}`);
  // The projects come last: jest would take a path behind them for one more.
  const run = spawnSync(process.execPath, [jest, ...jestArguments, '--selectProjects', ...projects], {
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
