import base from './jest.config.mjs';

/** Tests in a real browser, on the built workbench; run by scripts/e2e.ts, which builds it and looks for the browser. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
