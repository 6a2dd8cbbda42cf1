import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const PROGRAM = fileURLToPath(new URL('../../backend/bin/isnad.mjs', import.meta.url));
const Accounts = z.array(z.object({ email: z.string(), password: z.string(), role: z.string(), name: z.string() }));

export type Account = z.infer<typeof Accounts>[number];

/** A desk as its user starts it: the real program, a data folder, its own database, the built app. */
export interface DeskProcess {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  account(name: string): Account;
  /** Ends the program as Ctrl-C would; answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends the program as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the program on a data folder and waits for its address, which it says last: what a start prints has been read by then. */
export async function startDeskProcess(
  dataDir: string,
  environment: Record<string, string> = {},
): Promise<DeskProcess> {
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: { ...process.env, DATABASE_URL: '', NODE_OPTIONS: '', PORT: '0', ISNAD_DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /Isnad is ready: (\S+)/.exec(output)?.[1];
      if (ready) resolve(ready);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', (code) => reject(new Error(`Isnad ended with ${code} before it was ready:\n${output}`)));
  });
  const accounts = Accounts.parse(JSON.parse(await readFile(join(dataDir, 'first-run-accounts.json'), 'utf8')));
  const end = async (signal: NodeJS.Signals) => {
    signalChild(child, signal);
    return ended;
  };
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    account(name) {
      const account = accounts.find(({ email }) => email.startsWith(`${name}@`));
      if (!account) throw new Error(`The first run made no account ${name}`);
      return account;
    },
    stop: () => end('SIGINT'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

function signalChild(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.exitCode === null) child.kill(signal);
}
