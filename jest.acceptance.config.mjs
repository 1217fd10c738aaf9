import base from './jest.config.mjs';

/** Acceptance tests: the command line on real workbooks, checked by independent programs; run one after the other. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/acceptance/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
