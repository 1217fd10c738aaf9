/** Unit and integration tests; browser tests live in test/e2e and run apart. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Busy machines are slow machines: no test is about time.
  testTimeout: 60_000,
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(e2e|acceptance)/'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages that ship ECMAScript modules alone have to be transformed as our own sources are.
  transformIgnorePatterns: ['/node_modules/(?!(docx|nanoid|ical-generator)/)'],
};
