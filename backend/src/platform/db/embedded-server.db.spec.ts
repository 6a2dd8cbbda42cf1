import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type DatabaseServer, openDatabaseServer } from './database-server.js';
import { readServerProcess } from './embedded-process.js';
import { createDataFolder, type DataFolder } from './testing/data-folder.js';
import { DeskProgram } from './testing/desk-program.js';

const silent = () => undefined;

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function serverPid(folder: DataFolder): Promise<number> {
  const found = await readServerProcess(join(folder.path, 'postgres'));
  if (!found) throw new Error('No server is running.');
  return found.pid;
}

describe('the embedded database', () => {
  let folder: DataFolder;
  let server: DatabaseServer | undefined;

  beforeAll(async () => {
    folder = await createDataFolder();
    server = await openDatabaseServer({ dataDir: folder.path }, silent);
    await query(server.url, 'CREATE TABLE kept (word text)');
    await server.close();
  });
  afterAll(async () => {
    await server?.close();
    await folder.remove();
  });

  it('keeps its password to its owner', async () => {
    const { mode } = await stat(join(folder.path, 'postgres-password'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('is stopped when it is closed, and can be opened and closed again', async () => {
    expect(await readServerProcess(join(folder.path, 'postgres'))).toBeUndefined();
    const again = await openDatabaseServer({ dataDir: folder.path }, silent);
    expect(await query(again.url, 'SELECT * FROM kept')).toEqual([]);
    await again.close();
    expect(await readServerProcess(join(folder.path, 'postgres'))).toBeUndefined();
  });

  it('signs the program in as an ordinary role, in UTF-8 and UTC', async () => {
    server = await openDatabaseServer({ dataDir: folder.path }, silent);
    const facts = await query(
      server.url,
      `SELECT rolsuper AS super, current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone
       FROM pg_roles WHERE rolname = current_user`,
    );
    await server.close();
    expect(facts).toEqual([{ super: false, encoding: 'UTF8', zone: 'UTC' }]);
  });

  it('belongs to one program at a time; another is told which, and a command may join', async () => {
    const desk = new DeskProgram(folder.path);
    const opened = await desk.outcome();
    await expect(openDatabaseServer({ dataDir: folder.path }, silent)).rejects.toThrow(
      /^Another isnad \(process \d+\) is already running on the data folder .+: stop it first/,
    );
    const joined = await openDatabaseServer({ dataDir: folder.path }, silent, { joinRunningDesk: true });
    expect({ url: joined.url }).toEqual(opened);
    await joined.close();
    expect(await query(joined.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
    await desk.end();
    expect(await readServerProcess(join(folder.path, 'postgres'))).toBeUndefined();
  });

  it('is taken over when its program was killed and the server lives on', async () => {
    const desk = new DeskProgram(folder.path);
    const opened = await desk.outcome();
    if (!('url' in opened)) throw new Error(opened.problem);
    await query(opened.url, `INSERT INTO kept VALUES ('قبل القتل')`);
    const pid = await serverPid(folder);
    await desk.kill();
    server = await openDatabaseServer({ dataDir: folder.path }, silent);
    expect(await serverPid(folder)).toBe(pid);
    expect(await query(server.url, 'SELECT word FROM kept')).toEqual([{ word: 'قبل القتل' }]);
    await server.close();
    await query(opened.url, 'SELECT 1').then(
      () => expect('the server').toBe('stopped'),
      (error) => expect(error).toMatchObject({ code: 'ECONNREFUSED' }),
    );
  });

  it('recovers when everything was killed, the server too', async () => {
    const desk = new DeskProgram(folder.path);
    const opened = await desk.outcome();
    if (!('url' in opened)) throw new Error(opened.problem);
    await query(opened.url, `INSERT INTO kept VALUES ('ثبت')`);
    const pid = await serverPid(folder);
    await desk.kill();
    process.kill(pid, 'SIGKILL');
    server = await openDatabaseServer({ dataDir: folder.path }, silent);
    expect(await query(server.url, `SELECT word FROM kept WHERE word = 'ثبت'`)).toHaveLength(1);
    await server.close();
  });

  it('is not misled by a pid file whose number now belongs to another program', async () => {
    const cluster = join(folder.path, 'postgres');
    await writeFile(
      join(cluster, 'postmaster.pid'),
      [process.pid, cluster, 0, 54321, '', '127.0.0.1', '', ''].join('\n'),
    );
    server = await openDatabaseServer({ dataDir: folder.path }, silent);
    expect(await serverPid(folder)).not.toBe(process.pid);
    await server.close();
  });

  it('says so when the password file is another one', async () => {
    const file = join(folder.path, 'postgres-password');
    const desk = new DeskProgram(folder.path);
    await desk.outcome();
    await rename(file, `${file}.kept`);
    await expect(openDatabaseServer({ dataDir: folder.path }, silent)).rejects.toThrow(
      /refuses the password .+ put the original file back/,
    );
    await rename(`${file}.kept`, file);
    await desk.end();
  });
});

describe('a first start', () => {
  let folder: DataFolder;

  beforeAll(async () => {
    folder = await createDataFolder();
  });
  afterAll(() => folder.remove());

  it('that was killed half way is done again, and of two at once one gets the desk', async () => {
    const interrupted = new DeskProgram(folder.path);
    expect(await interrupted.next()).toEqual({ doing: expect.stringContaining('Creating the database') });
    await interrupted.kill();

    const programs = [new DeskProgram(folder.path), new DeskProgram(folder.path)];
    const outcomes = await Promise.all(programs.map((program) => program.outcome()));
    expect(outcomes.filter((outcome) => 'url' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({
      problem: expect.stringMatching(/^Another isnad \(process \d+\) is already running/),
    });
    await Promise.all(programs.map((program) => program.end()));
  });

  it('refuses a data folder that cannot be written', async () => {
    const file = join(folder.path, 'file');
    await writeFile(file, 'not a folder');
    await expect(openDatabaseServer({ dataDir: join(file, 'data') }, silent)).rejects.toThrow(
      /^The data folder .+ cannot be written \(.+\): choose another with ISNAD_DATA_DIR\.$/,
    );
  });

  it('refuses the database of another PostgreSQL version', async () => {
    const version = join(folder.path, 'postgres', 'PG_VERSION');
    const current = await readFile(version, 'utf8');
    await writeFile(version, '12\n');
    await expect(openDatabaseServer({ dataDir: folder.path }, silent)).rejects.toThrow(
      `was made by PostgreSQL 12, this program brings ${current.trim()}`,
    );
  });
});
