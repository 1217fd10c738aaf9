import { Random } from '../../../../scripts/fuzz/random';
import type { FaultAt } from './faultRuns';
import { cleanRun, faultsInWords, faultsOf, faultyRun } from './faultRuns';
import { ORDER_CASES } from './orderCases';

/*
 * Two and three requests fail in an order. To repeat one run that is told as wrong:
 * FAULTS='undo print: 2 midway, 3 after' npx jest test/hosts/excel/orders/faults
 */
const only = process.env['FAULTS']?.split(': ');

const WHENS = ['before', 'midway', 'after'] as const;
/** How far apart two faults may lie: what one makes the host do is over after so many requests. */
const FARTHEST = 3;
/** Threes that begin with each request. */
const THREES = 12;

/** Ways to fail, Excel's own codes among them; with some of them Excel has done nothing, or all. */
const WAYS: readonly Omit<FaultAt, 'request'>[] = [
  ...WHENS.map((when) => ({ when })),
  ...WHENS.map((when) => ({ when })),
  ...(['AccessDenied', 'InvalidArgument', 'ItemNotFound'] as const).flatMap((code) => [
    { when: 'before' as const, code },
    { when: 'midway' as const, code },
  ]),
  { when: 'before', code: 'InvalidOperationInCellEditMode' },
  { when: 'before', code: 'ItemAlreadyExists' },
  { when: 'after', code: 'ResponsePayloadSizeLimitExceeded' },
  { when: 'after', code: 'Timeout' },
];

/** Every pair of failing requests that lie near each other, in every way. */
function* pairs(requests: number): Generator<FaultAt[]> {
  for (let first = 1; first <= requests; first += 1) {
    for (let second = first + 1; second <= first + FARTHEST; second += 1) {
      for (const when of WHENS) {
        for (const then of WHENS) {
          yield [
            { request: first, when },
            { request: second, when: then },
          ];
        }
      }
    }
  }
}

function* threes(requests: number, random: Random): Generator<FaultAt[]> {
  for (let first = 1; first <= requests; first += 1) {
    for (let count = 0; count < THREES; count += 1) {
      const second = first + 1 + random.below(2);
      const numbers = [first, second, second + 1 + random.below(2)];
      yield numbers.map((request) => ({ request, ...random.pick(WAYS) }));
    }
  }
}

let runs = 0;

describe('Two and three failing requests', () => {
  it.each(ORDER_CASES)('of “$name” leave the workbook in the state that is told', async (one) => {
    if (only && only[0] !== one.name) return;
    const clean = await cleanRun(one);
    expect(clean.after).not.toEqual(clean.before);
    const random = new Random(one.name.length * 7919);
    const wanted = only
      ? [faultsOf(only[1] ?? '')]
      : [...pairs(clean.requests), ...threes(clean.requests, random)];
    const wrong: string[] = [];
    for (const faults of wanted) {
      runs += 1;
      const end = await faultyRun(one, clean, faults);
      if (end !== '') wrong.push(`${one.name}: ${faultsInWords(faults)} → ${end}`);
    }
    expect(wrong).toEqual([]);
  });

  it('were tried in 3,000 runs at least', () => {
    if (!only) expect(runs).toBeGreaterThanOrEqual(3_000);
  });
});
