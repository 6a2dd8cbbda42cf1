import pg from 'pg';
import { StartupProblem } from '../config/startup-problem.js';
import { describeDatabase } from './connection-string.js';

/** The oldest PostgreSQL the desk is tested with. */
const MINIMUM_MAJOR_VERSION = 15;

const CONNECTION_TIMEOUT_MS = 10_000;

/**
 * Refuses, with one sentence each, an outside database that is unreachable, does not let us in, does not exist, or is
 * older than `minimumVersion` (a major version number).
 */
export async function checkExternalServer(url: string, minimumVersion = MINIMUM_MAJOR_VERSION): Promise<void> {
  const name = describeDatabase(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  try {
    await client.connect();
  } catch (cause) {
    throw new StartupProblem(`DATABASE_URL: ${connectionProblem(name, cause as NodeJS.ErrnoException)}`, { cause });
  }
  try {
    const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < minimumVersion) {
      throw new StartupProblem(
        `DATABASE_URL: the database ${name} runs PostgreSQL ${major}, and Isnad needs ${minimumVersion} or newer.`,
      );
    }
  } finally {
    await client.end();
  }
}

function connectionProblem(name: string, error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case '28P01':
    case '28000':
      return `the database ${name} refuses to sign us in (${error.message}): check user name and password.`;
    case '3D000':
      return `the server has no database ${name}: create it first.`;
    case '42501':
      return `the database ${name} gives this user no right to connect.`;
    default:
      return `the database ${name} cannot be reached (${reason(error)}).`;
  }
}

/** A host with several addresses fails with one error for all of them, which itself says nothing. */
function reason(error: Error): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map((each: Error) => each.message))].join(', ');
  return error.message;
}
