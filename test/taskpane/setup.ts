import { TextDecoder, TextEncoder } from 'node:util';

/**
 * What a browser has and jsdom lacks: text coding (for reading .xlsx), resize observation (for Fluent),
 * Import it first.
 */
const missing: Record<string, unknown> = {
  TextEncoder,
  TextDecoder,
  ResizeObserver: class {
    observe(): void {
      // nothing is ever resized here
    }
    unobserve(): void {
      // nor left unobserved
    }
    disconnect(): void {
      // nor disconnected
    }
  },
};

for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
