import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Advisory lock number of "this program runs a desk on this database"; any fixed number that nothing else uses. */
const DESK_LOCK = 4_918_201;

/** How long a killed program's session may take to be noticed by the server. */
const PATIENCE_MS = 2_000;
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
    application_name: `isnad, process ${process.pid}`,
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
    if (Date.now() >= deadline) break;
    await pause(POLL_MS);
  }
  const heldBy = await holder(client);
  await client.end();
  return { heldBy };
}

async function holder(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND l.classid = 0 AND l.objid = $1`,
    [DESK_LOCK],
  );
  return rows[0]?.name ?? 'isnad';
}
