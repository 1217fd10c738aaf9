import type { Engine } from '../orders/engine';
import { createEngine } from '../orders/engine';

/** The engine of a page, in a worker of its own where the page may have one. */
export function startEngine(): Engine {
  if (typeof Worker === 'undefined') return createEngine();
  return createEngine(() => new Worker(new URL('../orders/engineWorker.ts', import.meta.url)));
}
