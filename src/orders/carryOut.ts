import type { Order, Outcome } from './index';
import { orderNamed } from './index';
import type { Look, Means } from './order';

/**
 * Carries out one order. `current` is the workbook as it was last seen, null when it was not.
 * @throws HostFailure or OrderRefusal (as a rejection); the signal's reason when it was cancelled before it wrote.
 */
export async function carryOut(order: Order, means: Means, current: Look | null): Promise<Outcome> {
  const ended = await orderNamed(order.kind).carryOut(means, order, current);
  // The definition was found by the order's kind, so that what it did is a deed of that kind.
  return { ...ended, deed: { ...ended.deed, kind: order.kind } as Outcome['deed'] };
}
