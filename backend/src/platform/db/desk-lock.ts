import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isProcessAlive } from './embedded-process.js';

/** Advisory lock number of "this program runs a desk on this database"; any fixed number that nothing else uses. */
const DESK_LOCK = 4_918_201;

/** How long a killed program's session may take to be noticed by the server. */
const PATIENCE_MS = 5_000;
const POLL_MS = 50;

export interface DeskLock {
  release(): Promise<void>;
}

/**
 * Claims the embedded database for this process, or answers who has it. The claim is a lock of a database session: it
 * ends with the process however that dies, so no file can be left behind and no process number can be mistaken.
 */
export async function claimDesk(url: string): Promise<DeskLock | { heldBy: string }> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `isnad (process ${process.pid})`,
    keepAlive: true,
  });
  let lost: Error | undefined;
  // The server ends this session when it stops; without a listener that would end the whole process.
  client.on('error', (error) => {
    lost = error;
  });
  await client.connect();
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ claimed: boolean }>('SELECT pg_try_advisory_lock($1) AS claimed', [
      DESK_LOCK,
    ]);
    if (rows[0]?.claimed) return { release: () => (lost ? Promise.resolve() : client.end()) };
    const heldBy = await holder(client);
    // Nobody holds it any more: free in the meantime. A holder that is gone: the server is about to notice.
    if ((heldBy && isAlive(heldBy)) || Date.now() >= deadline) {
      await client.end();
      return { heldBy: heldBy ?? 'isnad' };
    }
    await pause(POLL_MS);
  }
}

function isAlive(applicationName: string): boolean {
  const pid = Number(/process (\d+)/.exec(applicationName)?.[1]);
  return Number.isInteger(pid) && isProcessAlive(pid);
}

async function holder(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND l.classid = 0 AND l.objid = $1`,
    [DESK_LOCK],
  );
  return rows[0]?.name;
}
