import type { Config } from '../config/config.js';
import { StartupProblem } from '../config/startup-problem.js';
import { claimDesk } from './desk-lock.js';
import { openEmbeddedServer } from './embedded-server.js';
import { checkExternalServer } from './external-server.js';
import { checkArabicTrigrams } from './locale-check.js';

const DATABASE_NAME = 'isnad';

export interface DatabaseServer {
  url: string;
  kind: 'embedded' | 'external';
  /** Ends what opening began: the embedded server is stopped and waited for, an outside one is left alone. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /**
   * For commands that may work beside a running desk: use its embedded server instead of refusing, and leave it running.
   */
  joinRunningDesk?: boolean;
}

/**
 * Answers a PostgreSQL database that is reachable, new enough and able to search Arabic: the one DATABASE_URL names, or
 * the embedded one below the data folder. `report` gets a line for whatever takes time. Refuses with a `StartupProblem`.
 * The database may be empty or behind: see `applyMigrations`.
 */
export async function openDatabaseServer(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  report: (message: string) => void,
  options: OpenOptions = {},
): Promise<DatabaseServer> {
  if (config.databaseUrl) {
    await checkExternalServer(config.databaseUrl);
    await checkArabicTrigrams(config.databaseUrl);
    return { url: config.databaseUrl, kind: 'external', close: async () => undefined };
  }
  return openEmbedded(config.dataDir, report, options);
}

async function openEmbedded(
  dataDir: string,
  report: (message: string) => void,
  { joinRunningDesk = false }: OpenOptions,
): Promise<DatabaseServer> {
  const server = await openEmbeddedServer({ dataDir, report });
  await server.ensureDatabase(DATABASE_NAME);
  const url = server.url(DATABASE_NAME);
  const claim = await claimDesk(url);
  if ('heldBy' in claim) {
    if (joinRunningDesk) return { url, kind: 'embedded', close: async () => undefined };
    throw new StartupProblem(
      `Another ${claim.heldBy} is already running on the data folder ${dataDir}: stop it first, or give this one a folder of its own with ISNAD_DATA_DIR.`,
    );
  }
  // A program that ends without closing, by an error or a second Ctrl-C, still takes its server along.
  process.once('exit', server.askToStop);
  const close = async () => {
    process.off('exit', server.askToStop);
    await server.stop();
    await claim.release();
  };
  try {
    await checkArabicTrigrams(url);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, kind: 'embedded', close };
}
