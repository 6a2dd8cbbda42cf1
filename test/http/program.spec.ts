import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listOf, Speech } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataFolder, type DataFolder } from '../../backend/src/platform/db/testing/data-folder.js';
import { Client } from '../support/client.js';
import { startDeskProcess } from '../support/desk-process.js';

const PROGRAM = fileURLToPath(new URL('../../backend/bin/isnad.mjs', import.meta.url));

/** Runs `isnad …` to its end. */
function isnad(
  parameters: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...parameters], {
      env: { ...process.env, DATABASE_URL: '', NODE_OPTIONS: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('close', (code) => resolve({ code, output }));
  });
}

describe('the program', () => {
  let folder: DataFolder;
  beforeAll(async () => {
    folder = await createDataFolder();
  });
  afterAll(() => folder.remove());

  const newSpeech = (title: string) => ({
    title,
    speaker: { name: 'سامر الغرّاوي' },
    date: '2024-05-14',
    language: 'ar',
  });

  it('keeps what it acknowledged through a kill -9, recovers by itself, verifies and stops cleanly', async () => {
    const first = await startDeskProcess(folder.path);
    expect(first.output()).toContain(first.account('admin').password);
    const { mode } = await stat(join(folder.path, 'first-run-accounts.json'));
    expect((mode & 0o777).toString(8)).toBe('600');
    const writer = new Client(first.url);
    await writer.signIn(first.account('editor1').email, first.account('editor1').password);
    for (let number = 1; number <= 5; number += 1)
      await writer.post(Speech, '/api/speeches', newSpeech(`خطاب ${number}`));
    await first.kill();

    const second = await startDeskProcess(folder.path);
    // Passwords are shown once; the session of before still holds.
    expect(second.output()).not.toContain(second.account('admin').password);
    const reader = new Client(second.url);
    await reader.signIn(second.account('viewer').email, second.account('viewer').password);
    const { data } = await reader.get(listOf(Speech), '/api/speeches?perPage=100');
    expect(data.filter(({ isSample }) => !isSample)).toHaveLength(5);
    expect(data.filter(({ isSample }) => isSample)).toHaveLength(1);

    const verified = await isnad(['verify'], { ISNAD_DATA_DIR: folder.path });
    expect(verified).toMatchObject({ code: 0, output: expect.stringContaining('everything holds') });
    const beside = await isnad(['start'], { ISNAD_DATA_DIR: folder.path, PORT: '0' });
    expect(beside.code).not.toBe(0);
    expect(beside.output.trim().split('\n')).toHaveLength(1);
    expect(await second.stop()).toBe(0);
  });

  it.each([
    ['a bad port', { PORT: 'eighty' }, 'PORT'],
    ['a database that cannot be reached', { DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:9/none' }, '127.0.0.1'],
    ['a folder that is a file', { ISNAD_DATA_DIR: PROGRAM }, PROGRAM],
  ])('says of %s in one sentence why it does not start, and ends with a code', async (_case, environment, named) => {
    const { code, output } = await isnad(['start'], { PORT: '0', ISNAD_DATA_DIR: folder.path, ...environment });
    expect(code).not.toBe(0);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(named);
    expect(output).not.toContain('secret');
  });

  it('says that a port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, output } = await isnad(['start'], { PORT: String(port), ISNAD_DATA_DIR: folder.path });
    other.close();
    expect(code).not.toBe(0);
    expect(output).toContain(`Port ${port}`);
  });

  it('prints the statements of a text', async () => {
    const sample = fileURLToPath(new URL('../../prisma/sample/outlet-a.txt', import.meta.url));
    const { code, output } = await isnad(['extract', '--json', sample], {});
    expect(code).toBe(0);
    const { language, segments } = JSON.parse(output) as {
      language: string;
      segments: { kind: string; speaker: string | null }[];
    };
    expect(language).toBe('ar');
    expect(segments.filter(({ kind }) => kind === 'quote').length).toBeGreaterThan(5);
    expect(new Set(segments.filter(({ kind }) => kind === 'quote').map(({ speaker }) => speaker)).size).toBe(1);
  });
});
