import type { ThreadProgram } from '../platform/threads/thread-pool.js';

/** The program of a comparing thread. Where the sources themselves run, as in tests, a thread brings its own compiler. */
export const workerEntry: ThreadProgram = import.meta.url.endsWith('.ts')
  ? { url: new URL('./testing/comparison-worker.mjs', import.meta.url), execArgv: ['--conditions=source'] }
  : { url: new URL('./comparison-worker.js', import.meta.url), execArgv: [] };
