import { execFile } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartupProblem } from '../config/startup-problem.js';
import type { PostgresBinaries } from './embedded-binaries.js';
import { lastWords, serverEnvironment } from './embedded-cluster.js';
import { absent, type SystemUser } from './embedded-system-user.js';

const run = promisify(execFile);

export interface ServerProcess {
  pid: number;
  port: number;
}

/** What the server's own pid file says, or nothing when there is none or it is not complete yet. */
export async function readServerProcess(cluster: string): Promise<ServerProcess | undefined> {
  const content = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(absent);
  const [pid, , , port] = (content ?? '').split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

/**
 * Whether process `pid` is the server of `cluster`. After a crash or a reboot the number may belong to something else,
 * and a pid file left behind would then keep PostgreSQL from starting for ever.
 */
export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (!isProcessAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const commandLine =
    process.platform === 'linux'
      ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(absent)
      : await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).then(
          ({ stdout }) => stdout,
          () => undefined,
        );
  return commandLine?.includes(cluster) ?? false;
}

/** Whether a process with this number exists on this machine, whoever it belongs to. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export async function removePidFile(cluster: string): Promise<void> {
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

export type StartOutcome = 'started' | 'already running' | 'port taken';

/** Starts the server of `cluster` on `port` of 127.0.0.1 and waits until it answers. `settings` are PostgreSQL's own. */
export async function startServer(
  binaries: PostgresBinaries,
  cluster: string,
  user: SystemUser,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<StartOutcome> {
  const log = join(cluster, 'server.log');
  await rename(log, `${log}.old`).catch(absent);
  const options = Object.entries({ port: String(port), listen_addresses: '127.0.0.1', ...settings });
  const flags = options.map(([name, value]) => `-c ${name}='${value}'`).join(' ');
  try {
    await run(binaries.pgCtl, ['start', '--wait', '--timeout=60', '-D', cluster, '-l', log, '-o', flags], {
      ...user,
      cwd: dirname(cluster),
      env: serverEnvironment(),
    });
    return 'started';
  } catch (cause) {
    const words = (await readFile(log, 'utf8').catch(absent)) ?? '';
    if (words.includes('"postmaster.pid" already exists')) return 'already running';
    if (words.includes('could not create any TCP/IP sockets')) return 'port taken';
    const reason = words.trim() === '' ? lastWords(cause) : lastWords({ stderr: words });
    throw new StartupProblem(`The embedded PostgreSQL did not start: ${reason} (its log is ${log}).`, { cause });
  }
}

/** Ends the server: refuses new work, rolls back what is unfinished, writes everything down, and waits for the end. */
export async function stopServer(binaries: PostgresBinaries, cluster: string, user: SystemUser): Promise<void> {
  const stop = (mode: string) =>
    run(binaries.pgCtl, ['stop', '--wait', '--timeout=60', `--mode=${mode}`, '-D', cluster], {
      ...user,
      cwd: dirname(cluster),
      env: serverEnvironment(),
    });
  try {
    await stop('fast');
  } catch (error) {
    const found = await readServerProcess(cluster);
    if (!found || !(await isServerOf(cluster, found.pid))) return;
    // A server that cannot end in order is ended like in a power cut; its log of changes makes the next start whole.
    await stop('immediate').catch((cause) => {
      throw new Error(`The embedded PostgreSQL (process ${found.pid}) cannot be stopped: ${lastWords(cause)}`, {
        cause: error,
      });
    });
  }
}

/** A port of 127.0.0.1 that nobody listens on at the moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port of 127.0.0.1.');
  return address.port;
}
