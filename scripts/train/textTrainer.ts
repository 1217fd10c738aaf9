import { CLASSES, OUTPUTS, ROLE_OUTPUT, VERSION_OUTPUT } from '../../src/lineamientos/matching/model/classes';
import type { Example } from './examples';
import { seededRandom, shuffled } from './random';

/** How the trainer goes about it. */
export interface TrainOptions {
  readonly rounds: number;
  readonly rate: number;
  /** How much weights are drawn to zero. */
  readonly ridge: number;
  /** The share of features that each round leaves out, so that no single one is relied on. */
  readonly drop: number;
  /** A feature has to be in so many voices. */
  readonly voices: number;
}

const USUAL: TrainOptions = { rounds: 14, rate: 0.25, ridge: 2e-5, drop: 0.15, voices: 2 };

/** Weights of features: `places` says where those of a feature stand, OUTPUTS numbers each; and the starting numbers. */
export interface TextWeights {
  readonly places: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

function vocabulary(examples: readonly Example[], voices: number): Map<number, number> {
  const seen = new Map<number, { voice: string; count: number }>();
  for (const { ids, voice } of examples) {
    for (const id of ids) {
      const one = seen.get(id);
      if (one === undefined) seen.set(id, { voice, count: 1 });
      else if (one.voice !== voice) {
        one.voice = voice;
        one.count += 1;
      }
    }
  }
  const kept = [...seen].filter(([, { count }]) => count >= voices).map(([id]) => id);
  return new Map(kept.sort((one, other) => one - other).map((id, place) => [id, place]));
}

interface Row {
  readonly at: Int32Array;
  readonly values: Float32Array;
  readonly example: Example;
}

function rowsOf(examples: readonly Example[], places: ReadonlyMap<number, number>): Row[] {
  return examples.map((example) => {
    const at: number[] = [];
    const values: number[] = [];
    example.ids.forEach((id, index) => {
      const place = places.get(id);
      if (place === undefined) return;
      at.push(place * OUTPUTS);
      values.push(example.values[index] ?? 0);
    });
    return { at: Int32Array.from(at), values: Float32Array.from(values), example };
  });
}

/** The slopes of the loss of one row, written into `slope`. */
function slopes({ classes, version, role }: Example, score: Float64Array, slope: Float64Array): void {
  const count = CLASSES.length;
  let most = -Infinity;
  for (let output = 0; output < count; output += 1) most = Math.max(most, score[output] ?? 0);
  let sum = 0;
  for (let output = 0; output < count; output += 1) {
    const power = Math.exp((score[output] ?? 0) - most);
    slope[output] = power;
    sum += power;
  }
  for (let output = 0; output < count; output += 1) slope[output] = (slope[output] ?? 0) / sum;
  for (const one of classes) slope[one] = (slope[one] ?? 0) - 1 / classes.length;
  for (const [output, target] of [
    [VERSION_OUTPUT, version],
    [ROLE_OUTPUT, role],
  ] as const) {
    slope[output] = target === 0 ? 0 : -target / (1 + Math.exp(target * (score[output] ?? 0)));
  }
}

/** Weights learned from examples; the same for the same examples in the same order. */
export function trainText(examples: readonly Example[], options: TrainOptions = USUAL): TextWeights {
  const { rounds, rate, ridge, drop, voices } = options;
  const places = vocabulary(examples, voices);
  const rows = rowsOf(examples, places);
  const weights = new Float32Array(places.size * OUTPUTS);
  const squares = new Float32Array(places.size * OUTPUTS).fill(1e-2);
  const bias = new Float32Array(OUTPUTS);
  const biasSquares = new Float32Array(OUTPUTS).fill(1e-2);
  const random = seededRandom(12);
  const score = new Float64Array(OUTPUTS);
  const slope = new Float64Array(OUTPUTS);
  for (let round = 0; round < rounds; round += 1) {
    for (const index of shuffled(rows.length, random)) {
      const row = rows[index];
      if (!row) continue;
      const { at, values, example } = row;
      const kept = new Float32Array(at.length);
      score.set(bias);
      for (let one = 0; one < at.length; one += 1) {
        const value = random() < drop ? 0 : (values[one] ?? 0) / (1 - drop);
        kept[one] = value;
        if (value === 0) continue;
        const from = at[one] ?? 0;
        for (let output = 0; output < OUTPUTS; output += 1)
          score[output] = (score[output] ?? 0) + value * (weights[from + output] ?? 0);
      }
      slopes(example, score, slope);
      for (let output = 0; output < OUTPUTS; output += 1) {
        const step = slope[output] ?? 0;
        biasSquares[output] = (biasSquares[output] ?? 0) + step * step;
        bias[output] = (bias[output] ?? 0) - (rate * 0.2 * step) / Math.sqrt(biasSquares[output] ?? 1);
      }
      for (let one = 0; one < at.length; one += 1) {
        const value = kept[one] ?? 0;
        if (value === 0) continue;
        const from = at[one] ?? 0;
        for (let output = 0; output < OUTPUTS; output += 1) {
          const place = from + output;
          const weight = weights[place] ?? 0;
          const step = value * (slope[output] ?? 0) + ridge * weight;
          if (Math.abs(step) < 1e-5) continue;
          const square = (squares[place] ?? 0) + step * step;
          squares[place] = square;
          weights[place] = weight - (rate * step) / Math.sqrt(square);
        }
      }
    }
  }
  return { places, weights, bias };
}

/** What the weights say of an example. */
export function scoreExample({ places, weights, bias }: TextWeights, { ids, values }: Example): Float64Array {
  const score = Float64Array.from(bias);
  ids.forEach((id, index) => {
    const place = places.get(id);
    if (place === undefined) return;
    const value = values[index] ?? 0;
    for (let output = 0; output < OUTPUTS; output += 1)
      score[output] = (score[output] ?? 0) + value * (weights[place * OUTPUTS + output] ?? 0);
  });
  return score;
}
