import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartupProblem } from '../config/startup-problem.js';
import { type PostgresBinaries, prepareBinaries } from './embedded-binaries.js';
import { ADMINISTRATOR, clusterPath, ensureCluster, ensureDataDir, readOrCreatePassword } from './embedded-cluster.js';
import {
  findFreePort,
  isProcessAlive,
  isServerOf,
  readServerProcess,
  removePidFile,
  type ServerProcess,
  startServer,
  stopServer,
} from './embedded-process.js';
import { type SystemUser, systemUserFor } from './embedded-system-user.js';

/** The role the program signs in as: it owns its databases and may create more, but is no superuser. */
const ROLE = 'isnad';

export interface EmbeddedServer {
  /** Address of a database of this server, with the role and password to use. */
  url(database: string): string;
  /** Creates the database where it is missing. */
  ensureDatabase(name: string): Promise<void>;
  /** Ends the server in order and waits for its end. */
  stop(): Promise<void>;
  /** Only asks the server to end in order; for the last moment of a process, which cannot wait. */
  askToStop(): void;
}

export interface EmbeddedServerOptions {
  dataDir: string;
  report: (message: string) => void;
  /** Only for throw-away data: no waiting for the disk, so a power cut may lose everything. */
  throwAway?: boolean;
}

const SETTINGS = {
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements carry people's texts and password hashes; the log is for the server's own troubles.
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
} as const;

const THROW_AWAY_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
} as const;

const ATTEMPTS = 5;
const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/**
 * Makes the PostgreSQL below `<dataDir>/postgres` run and answers how to reach it: creates it on the first start, adopts
 * one that outlived a killed program, cleans up after one that did not. Refuses with a `StartupProblem`.
 */
export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const { report } = options;
  // The database's programs run elsewhere, where a relative path would mean something else.
  const dataDir = resolve(options.dataDir);
  await ensureDataDir(dataDir);
  const user = await systemUserFor(clusterPath(dataDir));
  const binaries = await prepareBinaries(user, report);
  const password = await readOrCreatePassword(dataDir);
  const cluster = await ensureCluster(dataDir, user, binaries, password, report);
  const settings = options.throwAway ? { ...SETTINGS, ...THROW_AWAY_SETTINGS } : SETTINGS;
  const { pid, port } = await ensureRunning({ cluster, user, binaries, password, settings, report });
  const administrator = { host: '127.0.0.1', port, user: ADMINISTRATOR, password, database: 'postgres', ssl: false };
  await withClient(administrator, (client) => ensureRole(client, password));
  return {
    url: (database) =>
      `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`,
    ensureDatabase: (name) => withClient(administrator, (client) => ensureDatabase(client, name)),
    stop: () => stopServer(binaries, cluster, user),
    askToStop: () => isProcessAlive(pid) && process.kill(pid, 'SIGINT'),
  };
}

interface Surroundings {
  cluster: string;
  user: SystemUser;
  binaries: PostgresBinaries;
  password: string;
  settings: Readonly<Record<string, string>>;
  report: (message: string) => void;
}

async function ensureRunning(surroundings: Surroundings): Promise<ServerProcess> {
  const { cluster, user, binaries, settings, report } = surroundings;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = await readServerProcess(cluster);
    if (found && (await isServerOf(cluster, found.pid))) {
      if (await waitForAnswer(surroundings, found)) return found;
      report(`The database server left behind (process ${found.pid}) does not answer and is being restarted.`);
      await stopServer(binaries, cluster, user);
    } else if (found) {
      await removePidFile(cluster);
    }
    const outcome = await startServer(binaries, cluster, user, await findFreePort(), settings);
    const started = await readServerProcess(cluster);
    if (outcome === 'started' && started) return started;
  }
  throw new StartupProblem(
    `The embedded PostgreSQL in ${cluster} could not be started: another program keeps interfering with it.`,
  );
}

/** True when the running server accepts us; false when it ended meanwhile, or is silent for longer than anything it may have to recover. */
async function waitForAnswer({ cluster, password }: Surroundings, found: ServerProcess): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && (await isServerOf(cluster, found.pid))) {
    const answer = await signIn(found.port, password);
    if (answer === 'accepted') return true;
    if (answer === 'refused') {
      throw new StartupProblem(
        `The database in ${cluster} is running but refuses the password kept beside it in the file postgres-password: put the original file back.`,
      );
    }
    await pause(POLL_MS);
  }
  return false;
}

async function signIn(port: number, password: string): Promise<'accepted' | 'refused' | 'silent'> {
  const target = { host: '127.0.0.1', port, user: ADMINISTRATOR, password, database: 'postgres', ssl: false };
  try {
    await withClient({ ...target, connectionTimeoutMillis: 5_000 }, (client) => client.query('SELECT 1'));
    return 'accepted';
  } catch (error) {
    return (error as pg.DatabaseError).code === '28P01' ? 'refused' : 'silent';
  }
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [ROLE]);
  if (rowCount) return;
  const secret = client.escapeLiteral(password);
  await client.query(`CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD ${secret}`).catch(unlessMadeMeanwhile);
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return;
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${ROLE}`).catch(unlessMadeMeanwhile);
}

/** Two first starts at once: the loser finds what it wanted to make (duplicate_object, duplicate_database, or their index). */
function unlessMadeMeanwhile(error: pg.DatabaseError): void {
  if (!['42710', '42P04', '23505'].includes(error.code ?? '')) throw error;
}
