import { resolve } from 'node:path';
import { z } from 'zod';
import { connectionStringProblem } from '../db/connection-string.js';
import { networksProblem } from '../fetch/address-rules.js';
import { StartupProblem } from './startup-problem.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  /** Address the HTTP server listens on. */
  host: string;
  /** Port the HTTP server listens on; 0 lets the system choose a free one. */
  port: number;
  /** An outside PostgreSQL; without it the desk brings its own. */
  databaseUrl?: string;
  /** Absolute path of the folder that holds everything the desk keeps outside the database, and the embedded database. */
  dataDir: string;
  /** Whether the first start of an empty embedded desk creates the sample speech. */
  sample: boolean;
  /** Where readers reach the desk, without a slash at the end; unset means wherever it listens (see `publicUrl`). */
  configuredPublicUrl?: string;
  logLevel: LogLevel;
  /** Whether a proxy in front names the reader's address (`X-Forwarded-For`); without one that header is anybody's word. */
  trustProxy: boolean;
  /** Networks besides the open internet from which evidence may be fetched, as `10.1.0.0/16`. */
  fetchAllow: readonly string[];
}

const port = z
  .string()
  .regex(/^\d+$/, 'is not a whole number')
  .transform(Number)
  .refine((value) => value <= 65535, 'must lie between 0 and 65535');

const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address' })
  .refine((value) => !/[?#]/.test(value), 'must not carry a query or a fragment')
  .transform((value) => value.replace(/\/+$/, ''));

const databaseAddress = z.string().superRefine((value, context) => {
  const problem = connectionStringProblem(value);
  if (problem) context.addIssue({ code: 'custom', message: problem });
});

const networks = z
  .string()
  .transform((value) => value.split(',').map((network) => network.trim()))
  .superRefine((list, context) => {
    const problem = networksProblem(list);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[^\s/]+$/, 'must be a host name or an address')
    .default('127.0.0.1'),
  PORT: port.default(3000),
  DATABASE_URL: databaseAddress.optional(),
  ISNAD_DATA_DIR: z.string().default('./data'),
  ISNAD_SAMPLE: z.enum(['on', 'off'], 'must be on or off').default('on'),
  ISNAD_PUBLIC_URL: webAddress.optional(),
  ISNAD_TRUST_PROXY: z.enum(['on', 'off'], 'must be on or off').default('off'),
  ISNAD_FETCH_ALLOW: networks.default([]),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/**
 * Reads the desk's settings from environment variables. An empty value counts as unset, as shells and compose files leave them.
 * `directory` is what a relative ISNAD_DATA_DIR is relative to. Refuses a bad value with one sentence naming the variable.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>, directory = process.cwd()): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new StartupProblem(describeFirstIssue(parsed.error, env));
  const values = parsed.data;
  return {
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    dataDir: resolve(directory, values.ISNAD_DATA_DIR),
    sample: values.ISNAD_SAMPLE === 'on',
    configuredPublicUrl: values.ISNAD_PUBLIC_URL,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.ISNAD_TRUST_PROXY === 'on',
    fetchAllow: values.ISNAD_FETCH_ALLOW,
  };
}

/**
 * The address readers use, without a slash at the end. `listeningPort` is the port actually taken, which differs from
 * `config.port` when that is 0.
 */
export function publicUrl(config: Config, listeningPort = config.port): string {
  if (config.configuredPublicUrl) return config.configuredPublicUrl;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return `http://${host}:${listeningPort}`;
}

function describeFirstIssue(error: z.ZodError, env: Readonly<Record<string, string | undefined>>): string {
  const issue = error.issues[0];
  const name = String(issue?.path[0]);
  // An address of a database holds a password, which must not reach a terminal or a log.
  const value = name === 'DATABASE_URL' ? '' : ` (it is "${env[name]}")`;
  return `The setting ${name} ${issue?.message}${value}.`;
}
