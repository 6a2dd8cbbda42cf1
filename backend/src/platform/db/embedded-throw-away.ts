import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, openEmbeddedServer } from './embedded-server.js';

/**
 * A PostgreSQL server for tests and for drafting migrations, in a temporary folder. Stopping it deletes everything, and so
 * does the end of this process, also by a signal: a test run that is broken off leaves no server behind.
 */
export async function openThrowAwayServer(): Promise<EmbeddedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'isnad-throw-away-'));
  // Under root the server runs as another user, which must be able to enter.
  await chmod(dataDir, 0o711);
  const server = await openEmbeddedServer({ dataDir, report: () => undefined, throwAway: true });
  const kill = () => {
    server.askToStop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  };
  const exit = () => process.exit(1);
  process.once('exit', kill);
  for (const signal of SIGNALS) process.once(signal, exit);
  const stop = async () => {
    process.off('exit', kill);
    for (const signal of SIGNALS) process.off(signal, exit);
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** Without a listener these end a process before it can clean up. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
