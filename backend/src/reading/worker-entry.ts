import type { ThreadProgram } from '../platform/threads/thread-pool.js';

/**
 * The program of a reading thread and Node's options for it. A build holds it compiled; where the sources themselves run, as in
 * tests, a thread does not inherit the compiler and brings its own.
 */
export const workerEntry: ThreadProgram = import.meta.url.endsWith('.ts')
  ? { url: new URL('./testing/reading-worker.mjs', import.meta.url), execArgv: ['--conditions=source'] }
  : { url: new URL('./reading-worker.js', import.meta.url), execArgv: [] };
