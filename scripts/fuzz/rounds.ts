// A process of its own for the rounds of one target, so that one that hangs, or takes all memory, can be ended:
// TARGET SEED. Makes rounds from that seed on until it is killed, and tells of each whether it had a fault.
import { Random } from './random';
import { targets } from './targets';

/** What became of a round: its seed and what went wrong, null when nothing did. */
export interface RoundEnded {
  readonly seed: number;
  readonly fault: string | null;
}

/** What went wrong and where: the message and the first places of the stack. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [error.message, ...places.slice(0, 4)].join('\n');
}

/** Tells and waits until it is told: what hangs afterwards must not keep it back. */
const tell = (ended: RoundEnded): Promise<void> =>
  new Promise((resolve) => process.send?.(ended, undefined, undefined, () => resolve()));

const [name, firstSeed] = process.argv.slice(2);
const target = targets.find((one) => one.name === name);
if (!target) throw new Error(`there is no target ${name ?? ''}`);
for (let seed = Number(firstSeed); ; seed += 1) {
  let fault: string | null = null;
  try {
    await target.round(new Random(seed));
  } catch (error) {
    fault = told(error);
  }
  await tell({ seed, fault });
}
