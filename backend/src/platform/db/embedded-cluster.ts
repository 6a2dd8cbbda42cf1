import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { chown, link, lstat, mkdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartupProblem } from '../config/startup-problem.js';
import { type PostgresBinaries, SYSTEM_STATE_DIR } from './embedded-binaries.js';
import { absent, canReach, type SystemUser } from './embedded-system-user.js';

const run = promisify(execFile);

/** The server's administrator, used only to set the server up; the program itself signs in as an ordinary role. */
export const ADMINISTRATOR = 'postgres';

/** The path below which the embedded database lives (a link where its user cannot reach the data folder itself). */
export function clusterPath(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** Creates the data folder where it is missing; refuses one that cannot be written. */
export async function ensureDataDir(dataDir: string): Promise<void> {
  // Under root the database's own user must be able to pass through; nobody else gains a right to look inside.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  const probe = join(dataDir, `.write-test-${randomUUID()}`);
  try {
    await mkdir(dataDir, { recursive: true, mode });
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new StartupProblem(
      `The data folder ${dataDir} cannot be written (${reason}): choose another with ISNAD_DATA_DIR.`,
      {
        cause,
      },
    );
  }
}

/** The password of the embedded database: random, made once, in a file only its owner may read. */
export async function readOrCreatePassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'postgres-password');
  const draft = `${file}-${randomUUID()}`;
  try {
    const existing = await readFile(file, 'utf8').catch(absent);
    if (existing) return existing.trim();
    await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
    // A link appears at once with its content and never replaces: two first starts agree on one password.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new StartupProblem(`The database's password file ${file} cannot be used (${(cause as Error).message}).`, {
      cause,
    });
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Answers the real path of the desk's database files, creating them on the first start. They are prepared beside their
 * place and moved there whole, so that a first start that was interrupted leaves nothing half made in the way.
 */
export async function ensureCluster(
  dataDir: string,
  user: SystemUser,
  binaries: PostgresBinaries,
  password: string,
  report: (message: string) => void,
): Promise<string> {
  const place = clusterPath(dataDir);
  if (!(await lstat(place).catch(absent))) {
    report(`Creating the database in ${place}.`);
    if (await canReach(user, dataDir)) await createInPlace(place, user, binaries, password);
    else await createOutside(place, user, binaries, password, report);
  }
  const cluster = await realpath(place).catch((cause) => {
    throw new StartupProblem(`The desk's database is gone: ${place} points to a folder that no longer exists.`, {
      cause,
    });
  });
  await refuseForeign(cluster, user, binaries);
  return cluster;
}

async function createInPlace(
  place: string,
  user: SystemUser,
  binaries: PostgresBinaries,
  password: string,
): Promise<void> {
  const workshop = `${place}-init-${randomUUID()}`;
  try {
    await rename(await initialise(workshop, user, binaries, password), place).catch(unlessTaken);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function createOutside(
  place: string,
  user: SystemUser,
  binaries: PostgresBinaries,
  password: string,
  report: (message: string) => void,
): Promise<void> {
  // The name is random: a data folder deleted and made again must never find the old desk's database.
  const home = join(SYSTEM_STATE_DIR, `database-${randomUUID()}`);
  await mkdir(SYSTEM_STATE_DIR, { recursive: true, mode: 0o755 });
  try {
    await symlink(await initialise(home, user, binaries, password), place);
    report(`PostgreSQL's own user cannot enter ${dirname(place)}: the database is in ${home}, linked from there.`);
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    unlessTaken(error as NodeJS.ErrnoException);
  }
}

/** Another process that started at the same moment has already put its database there: use that one. */
function unlessTaken(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error;
}

async function initialise(
  workshop: string,
  user: SystemUser,
  binaries: PostgresBinaries,
  password: string,
): Promise<string> {
  const cluster = join(workshop, 'cluster');
  const passwordFile = join(workshop, 'password');
  await mkdir(workshop, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await Promise.all([workshop, passwordFile].map((path) => chown(path, user.uid, user.gid)));
  const flags = [
    `--pgdata=${cluster}`,
    `--username=${ADMINISTRATOR}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...localeFlags(),
  ];
  try {
    await run(binaries.initdb, flags, { ...user, cwd: workshop, env: serverEnvironment() });
  } catch (cause) {
    throw new StartupProblem(`The embedded database could not be created: ${lastWords(cause)}`, { cause });
  }
  await rm(passwordFile);
  return cluster;
}

/**
 * Under the plain C locale pg_trgm finds no trigrams in Arabic and says nothing: character classes must know Unicode.
 * Sorting and comparing come from PostgreSQL's own built-in provider, the same on every machine.
 */
function localeFlags(): string[] {
  const characterTypes = { linux: ['--lc-ctype=C.UTF-8'], darwin: ['--lc-ctype=en_US.UTF-8'] } as Record<
    string,
    string[]
  >;
  return [
    '--locale=C',
    ...(characterTypes[process.platform] ?? []),
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
}

async function refuseForeign(cluster: string, user: SystemUser, binaries: PostgresBinaries): Promise<void> {
  const { uid } = await stat(cluster);
  const expected = user?.uid ?? process.getuid?.();
  if (expected !== undefined && uid !== expected) {
    throw new StartupProblem(
      `The database in ${cluster} belongs to another system user (number ${uid}): start Isnad as that user or as root.`,
    );
  }
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version !== binaries.majorVersion) {
    throw new StartupProblem(
      `The database in ${cluster} was made by PostgreSQL ${version}, this program brings ${binaries.majorVersion}: export with the version that made it, then import into a new data folder.`,
    );
  }
}

/** Variables such as PGDATA or PGOPTIONS, meant for somebody's other server, must not reach ours. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}

/** The line in which a failed PostgreSQL program says why. */
export function lastWords(error: unknown): string {
  const output = (error as { stderr?: string }).stderr ?? '';
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? (error as Error).message;
}
