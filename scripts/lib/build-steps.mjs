/**
 * What is built from what. A step is stale when the content of its inputs differs from what its output was made of.
 * `run` answers the command as [program, arguments, environment]; `output` is replaced as a whole when the step is done,
 * except where the tool itself insists on the place (`inPlace`).
 */
import { join } from 'node:path';
import { tool } from './tools.mjs';
import { ROOT } from './typescript-sources.mjs';

const COMPILER = ['package-lock.json', 'tsconfig.json', 'scripts/lib/build-steps.mjs'];
const CONTRACTS = [
  'contracts/src',
  'contracts/package.json',
  'contracts/tsconfig.json',
  'contracts/tsconfig.build.json',
];
const SCHEMA = ['prisma/schema', 'prisma.config.ts'];

export const STEPS = {
  client: {
    says: 'Generating the database client',
    inputs: [...COMPILER, ...SCHEMA],
    output: 'backend/src/generated/prisma',
    inPlace: true,
    needs: [],
    run() {
      // Generating needs no schema engine, but the command downloads one unless told where it is; any program will do.
      const environment = {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      };
      return [...tool('prisma', 'prisma', 'generate'), environment];
    },
  },
  contracts: {
    says: 'Building the contracts',
    inputs: [...COMPILER, ...CONTRACTS],
    output: 'contracts/dist',
    needs: [],
    run: (output) => tool('typescript', 'tsc', '-p', 'contracts/tsconfig.build.json', '--outDir', output),
  },
  backend: {
    says: 'Building the server',
    inputs: [
      ...COMPILER,
      ...CONTRACTS,
      ...SCHEMA,
      'backend/src',
      'backend/package.json',
      'backend/tsconfig.json',
      'backend/tsconfig.build.json',
    ],
    output: 'backend/dist',
    needs: ['client', 'contracts'],
    run: (output) => tool('typescript', 'tsc', '-p', 'backend/tsconfig.build.json', '--outDir', output),
  },
  frontend: {
    says: 'Building the app',
    inputs: [
      ...COMPILER,
      ...CONTRACTS,
      'frontend/src',
      'frontend/bundling',
      'frontend/public',
      'frontend/index.html',
      'frontend/package.json',
      'frontend/tsconfig.json',
      'frontend/vite.config.ts',
    ],
    output: 'frontend/dist',
    needs: [],
    run: (output) => tool('vite', 'vite', 'build', 'frontend', '--outDir', join(ROOT, output), '--logLevel', 'warn'),
  },
};
