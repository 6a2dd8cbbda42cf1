/**
 * Keeps two builds of one checkout from doing the same work at once. Only a courtesy: outputs are replaced as a whole,
 * so that even two builds at once would leave each output complete.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from './typescript-sources.mjs';

const FOLDER = join(ROOT, 'node_modules/.cache/isnad');
const LOCK = join(FOLDER, 'build.lock');
const POLL_MS = 200;

/** Runs `work` while no other live process does; `onWait` is called once when there is one to wait for. */
export async function withBuildLock(work, onWait) {
  mkdirSync(FOLDER, { recursive: true });
  let told = false;
  while (!claim()) {
    if (!holderIsAlive()) {
      removeStale();
      continue;
    }
    if (!told) onWait();
    told = true;
    await pause(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function claim() {
  const draft = join(FOLDER, `build.lock-${randomUUID()}`);
  writeFileSync(draft, String(process.pid));
  try {
    // A link appears with its content, and never over another one.
    linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderIsAlive() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Moved away before it is deleted: of several processes that see it, one succeeds and none deletes a newer lock. */
function removeStale() {
  const aside = join(FOLDER, `build.lock-${randomUUID()}`);
  try {
    renameSync(LOCK, aside);
    rmSync(aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
