import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { StartupProblem } from '../config/startup-problem.js';

const run = promisify(execFile);

/** The account the database's processes run under; undefined means the account of this process. */
export type SystemUser = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Under root it therefore runs as whoever owns the existing `cluster`, or as the system
 * user `postgres`, which is created when the machine has none. Everybody else runs it as themselves.
 */
export async function systemUserFor(cluster: string): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(absent);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp('postgres')) ?? (await create('postgres'));
}

/** Whether `user` may run a program, or enter a folder, with whatever modes and access lists the folders above it have. */
export async function canReach(user: SystemUser, path: string): Promise<boolean> {
  if (!user) return true;
  return run('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function lookUp(name: string): Promise<SystemUser> {
  const id = (flag: string) => run('id', [flag, name]).then(({ stdout }) => Number(stdout));
  const [uid, gid] = await Promise.allSettled([id('-u'), id('-g')]);
  return uid.status === 'fulfilled' && gid.status === 'fulfilled' ? { uid: uid.value, gid: gid.value } : undefined;
}

async function create(name: string): Promise<SystemUser> {
  try {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/',
      '--shell',
      '/bin/sh',
      name,
    ]);
  } catch (cause) {
    throw new StartupProblem(
      `PostgreSQL refuses to run as root and the system user "${name}" could not be created: start Isnad as an ordinary user, or set DATABASE_URL.`,
      { cause },
    );
  }
  return await lookUp(name);
}

/** For `.catch` of a file operation whose file may be missing: missing is an answer, anything else stays an error. */
export function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
