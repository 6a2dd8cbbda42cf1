import { execFile } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDataFolder, type DataFolder } from '../../backend/src/platform/db/testing/data-folder.js';
import { startDeskProcess } from './desk-process.js';

const run = promisify(execFile);

/** Where the global set-up tells the specs of the folder that it prepared. */
const PREPARED = 'ISNAD_TEST_PREPARED_DESK';

/**
 * Makes the data folder of a desk that has been started once and stopped: with its database, its accounts and the sample speech.
 * A first start costs more than twice what a later one does; the specs that are not about one begin on a copy.
 */
export async function prepareDesk(): Promise<DataFolder> {
  const folder = await createDataFolder();
  try {
    const desk = await startDeskProcess(folder.path);
    const code = await desk.stop();
    if (code !== 0) throw new Error(`The prepared desk ended with ${code}:\n${desk.output()}`);
  } catch (error) {
    await folder.remove();
    throw error;
  }
  process.env[PREPARED] = folder.path;
  return folder;
}

/** A data folder of its own as `prepareDesk` left it. The desk on it finds ports by itself, so that copies do not meet. */
export async function copyPreparedDesk(): Promise<DataFolder> {
  const prepared = process.env[PREPARED];
  if (!prepared) throw new Error('No desk has been prepared: this spec must lie in test/browser.');
  const folder = await createDataFolder();
  // Where the database's own user cannot enter, the folder holds a link to the database: copies would share it.
  if ((await lstat(join(prepared, 'postgres'))).isSymbolicLink()) return folder;
  // Not Node's own copy: the database's files have to stay its user's.
  await run('cp', ['-a', `${prepared}/.`, folder.path]);
  return folder;
}
