// Tries the program with chance inputs: npm run fuzz -- [--minutes 5] [--rounds N] [--only zip,xml] [--seed 1]
// So many minutes, or rounds, for each target. A fault is told with the seed of its round; --only TARGET --seed SEED
// --rounds 1 repeats it.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { RoundEnded } from './fuzz/rounds';
import type { FuzzTarget } from './fuzz/target';
import { targets } from './fuzz/targets';

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

/**
 * Makes rounds from that seed on for as long as `goesOn` says so.
 * @returns the seed to go on with after a round that did not end; null when all that were wanted are done.
 */
function makeRounds(
  target: FuzzTarget,
  firstSeed: number,
  goesOn: (ended: RoundEnded) => boolean,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('fuzz/rounds.ts', import.meta.url)), [
      target.name,
      String(firstSeed),
    ]);
    let seed = firstSeed;
    let isDone = false;
    // The first round has the program to load too.
    let timer = setTimeout(() => child.kill('SIGKILL'), 2 * LONGEST_ROUND);
    child.on('message', (ended: RoundEnded) => {
      if (isDone) return;
      clearTimeout(timer);
      seed = ended.seed + 1;
      isDone = !goesOn(ended);
      if (isDone) child.kill('SIGKILL');
      else timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_ROUND);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (isDone) return resolve(null);
      const fault =
        signal === 'SIGKILL' ? 'the round did not end' : `the process ended with ${String(code ?? signal)}`;
      resolve(goesOn({ seed, fault }) ? seed + 1 : null);
    });
  });
}

/** Tries a target and says what came of it. @returns the number of faults */
async function run(
  target: FuzzTarget,
  firstSeed: number,
  rounds: number,
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  let faults = 0;
  let done = 0;
  const goesOn = ({ seed, fault }: RoundEnded): boolean => {
    done += 1;
    if (fault !== null) {
      faults += 1;
      console.error(`${target.name}, semilla ${String(seed)}: ${fault}`);
    }
    return done < rounds && performance.now() - start < milliseconds && faults < MOST_FAULTS;
  };
  for (let seed: number | null = firstSeed; seed !== null;) seed = await makeRounds(target, seed, goesOn);
  console.log(`${target.name}: ${target.about}; ${String(done)} rondas, ${String(faults)} fallas`);
  return faults;
}

const wanted = values.only?.split(',') ?? targets.map(({ name }) => name);
const unknown = wanted.filter((name) => !targets.some((target) => target.name === name));
if (unknown.length > 0) {
  console.error(
    `No hay un objetivo «${unknown.join('», «')}»; use ${targets.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
// Rounds that are counted are all made, however long they take.
const rounds = values.rounds === undefined ? Infinity : Number(values.rounds);
const milliseconds = values.rounds === undefined ? Number(values.minutes) * 60_000 : Infinity;
let faults = 0;
for (const target of targets.filter(({ name }) => wanted.includes(name)))
  faults += await run(target, Number(values.seed), rounds, milliseconds);
process.exit(faults > 0 ? 1 : 0);
