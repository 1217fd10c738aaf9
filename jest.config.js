/** TypeScript by swc, which looks at no types: npm run types does. */
const base = {
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
  transformIgnorePatterns: ['/node_modules/(?!(.*/)?(docx|nanoid|ical-generator|strip-bom|uuid)/)'],
  roots: ['<rootDir>/test'],
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/taskpane/fluentIcons.cjs' },
};

const project = (displayName, testEnvironment, testMatch, more = {}) => ({
  ...base,
  displayName,
  testEnvironment,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  ...more,
});

const NOT_UNIT = ['/node_modules/', '\\.long\\.test\\.tsx?$', '<rootDir>/test/(e2e|acceptance)/'];

/**
 * Which tests there are; package.json and scripts/run-jest.mjs say which of them a command runs.
 * A file that ends in .tsx renders components and so has jsdom; one named .long. takes its time.
 */
export default {
  // All cores: jest would leave one to whoever sits at the machine, half of a small one.
  maxWorkers: '100%',
  // For all projects: jest takes it from here alone. Busy machines are slow machines, and no test is about time.
  testTimeout: 300_000,
  projects: [
    project('unit', 'node', ['**/*.test.ts'], { testPathIgnorePatterns: NOT_UNIT }),
    project('pages', 'jsdom', ['**/*.test.tsx'], { testPathIgnorePatterns: NOT_UNIT }),
    project('long', 'node', ['**/*.long.test.ts']),
    project('long-pages', 'jsdom', ['**/*.long.test.tsx']),
    // The command line on real workbooks, checked by independent programs.
    project('acceptance', 'node', ['acceptance/**/*.test.ts']),
    // A real browser on the built workbench; run by scripts/e2e.ts, which builds it and looks for the browser.
    project('e2e', 'node', ['e2e/**/*.test.ts']),
  ],
};
