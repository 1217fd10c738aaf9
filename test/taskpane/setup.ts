import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

/** What a browser has and jsdom lacks: text coding (for reading .xlsx) and resize observation (for Fluent). */
const missing: Record<string, unknown> = {
  TextEncoder,
  TextDecoder,
  // Nothing is ever resized in jsdom, so there is nothing to tell.
  ResizeObserver: class {
    observe = (): undefined => undefined;
    unobserve = (): undefined => undefined;
    disconnect = (): undefined => undefined;
  },
};

for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

// Whether an element is hidden takes jsdom long to work out with Fluent's styles; what is hidden is axe's to judge.
configure({ defaultHidden: true });
