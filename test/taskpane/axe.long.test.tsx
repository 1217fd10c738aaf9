import { testWithAxe } from './axeStates';

const darkScheme = (query: string): MediaQueryList =>
  ({
    matches: query.includes('dark'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;

testWithAxe('dark', darkScheme);
