import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PAINT } from '../../src/grid/paintOptions';
import { HostFailure } from '../../src/hosts/host';
import { failureInWords } from '../../src/orders/failureInWords';
import type { Order, Outcome } from '../../src/orders/index';
import { safelyFixable } from '../../src/validation/fixes';
import type { Finding } from '../../src/validation/validate';
import type { OrderDesk } from './book';
import { orderDesk, smallPlan } from './book';

type Prepare = (desk: OrderDesk) => Promise<unknown>;
/** What was found at the last look. */
export const findings = (desk: OrderDesk): readonly Finding[] => desk.look().examination.findings;

/** Every order that touches the workbook, with what goes before it. */
export const ORDERS: [string, Prepare, (desk: OrderDesk) => Order][] = [
  ['paint', async () => undefined, () => ({ kind: 'paint', paint: { ...DEFAULT_PAINT, mark: 'x' } })],
  ['fix', async () => undefined, (desk) => ({ kind: 'fix', findings: safelyFixable(findings(desk)) })],
  ['mark', async () => undefined, (desk) => ({ kind: 'mark', findings: findings(desk) })],
  ['unmark', (desk) => desk.order({ kind: 'mark', findings: findings(desk) }), () => ({ kind: 'unmark' })],
  ['report', async () => undefined, () => ({ kind: 'report' })],
  ['save', async () => undefined, () => ({ kind: 'save', change: { thirdParty: 'no' } })],
  [
    'correctReading',
    async () => undefined,
    () => ({ kind: 'correctReading', change: { sheet: 'Calendario', leftOut: true } }),
  ],
  [
    'takeBackReading',
    (desk) => desk.order({ kind: 'correctReading', change: { sheet: 'Calendario', leftOut: true } }),
    () => ({ kind: 'takeBackReading', takenBack: { sheet: 'Calendario', what: 'leftOut' } }),
  ],
  ['undo', (desk) => desk.order({ kind: 'paint', paint: DEFAULT_PAINT }), () => ({ kind: 'undo' })],
];

/** A desk whose workbook was looked at, and what goes before. */
export async function prepared(prepare: Prepare): Promise<OrderDesk> {
  const desk = orderDesk(smallPlan());
  await desk.order({ kind: 'look' });
  await prepare(desk);
  return desk;
}

/** How an order ended: what it did, or why not. */
export const endOf = (ended: Promise<Outcome>): Promise<Outcome | Error> =>
  ended.catch((error: unknown) => error as Error);

/** Tests each order with a failure at the requests that are chosen of so many (from 1 on). @param words what they are */
export function testFailures(words: string, chosen: (requests: number) => readonly number[]): void {
  describe.each(ORDERS)(`A failure at ${words} of the order “%s”`, (_name, prepare, orderOf) => {
    it.each(['before', 'midway', 'after'] as const)(
      'that comes %s the work is told with the true state of the workbook, and the next click works',
      async (when) => {
        const clean = await prepared(prepare);
        const start = clean.excel.log.length;
        const before = clean.state();
        const order = orderOf(clean);
        await clean.order(order);
        const requests = clean.excel.log.length - start;
        const after = clean.state();
        expect(requests).toBeGreaterThan(2);
        expect(after).not.toEqual(before);

        for (const request of chosen(requests)) {
          const desk = await prepared(prepare);
          const wanted = orderOf(desk);
          desk.excel.failAt(request, { when });
          const ended = await endOf(desk.order(wanted));
          if (ended instanceof Error) {
            expect(ended).toBeInstanceOf(HostFailure);
            expect(failureInWords(ended, desk.stages.at(-1) ?? 'reading').state).toBe('unchanged');
            expect(desk.state()).toEqual(before);
            expect(await endOf(desk.order(wanted))).toMatchObject({ unseen: null });
          } else {
            // It was done; at most the look at it afterwards has failed, and says so.
            expect(ended.look === null).toBe(ended.unseen !== null);
            await desk.order({ kind: 'look' });
          }
          expect(desk.state()).toEqual(after);
        }
      },
    );
  });
}
