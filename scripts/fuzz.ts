// Tries the program with chance inputs: npm run fuzz -- [--minutes 5] [--rounds N] [--only zip,xml] [--seed 1]
// A fault is told with the seed of its round; --only TARGET --seed SEED --rounds 1 repeats it.
import { runInThisContext } from 'node:vm';
import { parseArgs } from 'node:util';
import { editsTarget } from './fuzz/editsTarget';
import { Random } from './fuzz/random';
import type { FuzzTarget } from './fuzz/target';
import { xmlTarget } from './fuzz/xmlTarget';
import { zipTarget } from './fuzz/zipTarget';

const TARGETS: readonly FuzzTarget[] = [zipTarget, xmlTarget, editsTarget];

/** A round that takes longer, on a machine that does nothing else, hangs or grows with a product. */
const LONGEST_ROUND = 30_000;
const MOST_FAULTS = 20;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

/** Makes one round; what it throws is the fault. */
function round(target: FuzzTarget, seed: number): void {
  const holder = globalThis as { fuzzRound?: () => void };
  holder.fuzzRound = () => target.round(new Random(seed));
  // The one way to stop code that does not end by itself.
  runInThisContext('globalThis.fuzzRound()', { timeout: LONGEST_ROUND });
}

/** What went wrong and where: the message and the first places of the stack. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.message, ...places.slice(0, 4)].join('\n');
}

function run(target: FuzzTarget, firstSeed: number, rounds: number, milliseconds: number): number {
  const start = performance.now();
  let faults = 0;
  let done = 0;
  while (done < rounds && performance.now() - start < milliseconds && faults < MOST_FAULTS) {
    const seed = firstSeed + done++;
    try {
      round(target, seed);
    } catch (error) {
      faults++;
      console.error(`${target.name}, semilla ${seed}: ${told(error)}`);
    }
  }
  console.log(`${target.name}: ${target.about}; ${done} rondas, ${faults} fallas`);
  return faults;
}

const wanted = values.only?.split(',') ?? TARGETS.map(({ name }) => name);
const chosen = TARGETS.filter(({ name }) => wanted.includes(name));
if (chosen.length === 0) {
  console.error(`No hay tal objetivo; use ${TARGETS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const rounds = values.rounds === undefined ? Infinity : Number(values.rounds);
const share = (Number(values.minutes) * 60_000) / chosen.length;
const faults = chosen.map((target) => run(target, Number(values.seed), rounds, share));
process.exit(faults.some((count) => count > 0) ? 1 : 0);
