import { parentPort } from 'node:worker_threads';
import { pack } from './packed.js';
import type { Progress } from './read-text.js';
import type { ReadingJob, ReadingMessage } from './reading-messages.js';
import { ReadingRefusal } from './reading-refusal.js';
import { understand } from './understand.js';

/** A thread that reads strangers' files: what goes wrong in it, goes wrong in it alone. Started by `ReadingPool`. */

const port = parentPort;
if (!port) throw new Error('reading-worker is started by ReadingPool, as a thread.');

const say = (message: ReadingMessage) => port.postMessage(message);

/** Progress that moved less than this is nothing to look at. */
const STEP = 0.01;

function told(type: 'reading' | 'extracting'): Progress {
  let last = 0;
  return (share) => {
    if (share < last + STEP && share < 1) return;
    last = share;
    say({ type, share });
  };
}

async function work({ source, language }: ReadingJob): Promise<ReadingMessage> {
  try {
    const understood = await understand(source, language, {
      reading: told('reading'),
      read: ({ format, encoding }) => say({ type: 'read', read: { format, encoding } }),
      extracting: told('extracting'),
    });
    return { type: 'packed', packed: pack(understood) };
  } catch (error) {
    if (error instanceof ReadingRefusal) return { type: 'refused', code: error.code, detail: error.detail };
    return { type: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

port.on('message', (job: ReadingJob) => void work(job).then(say));
