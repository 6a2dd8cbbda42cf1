// Four kinds of test, one runner: pure rules, repositories on the real PostgreSQL, features over HTTP, journeys in a browser.
const esm = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
const swc = (jsc) => ['@swc/jest', { jsc: { target: 'es2022', ...jsc }, module: { type: 'es6' } }];
const node = {
  ...esm,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.ts$': swc({
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    }),
  },
};
const database = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

const browser = {
  globalSetup: '<rootDir>/test/support/browser-setup.mjs',
  globalTeardown: '<rootDir>/test/support/browser-teardown.mjs',
};

export default {
  // Servers and browsers on machines that may be busy: the limit only ends what hangs.
  testTimeout: 240_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  reporters: ['default', '<rootDir>/test/support/count-reporter.mjs'],
  projects: [
    {
      ...node,
      displayName: 'rules',
      testMatch: ['<rootDir>/contracts/src/**/*.spec.ts', '<rootDir>/backend/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.db\\.spec\\.ts$', '/node_modules/', '/dist/'],
    },
    {
      ...node,
      displayName: 'web',
      testMatch: ['<rootDir>/frontend/src/**/*.test.ts?(x)'],
      testEnvironment: '<rootDir>/frontend/jest/jsdom-environment.mjs',
      testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
      setupFiles: ['<rootDir>/frontend/jest/setup.mjs'],
      setupFilesAfterEnv: ['<rootDir>/frontend/jest/patience.mjs'],
      moduleNameMapper: { ...esm.moduleNameMapper, '\\.css$': '<rootDir>/frontend/jest/empty.mjs' },
      transform: {
        '^.+\\.tsx?$': swc({
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        }),
      },
    },
    { ...node, ...database, displayName: 'database', testMatch: ['<rootDir>/backend/src/**/*.db.spec.ts'] },
    { ...node, ...database, displayName: 'http', testMatch: ['<rootDir>/test/http/**/*.spec.ts'] },
    { ...node, ...browser, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
  ],
};
