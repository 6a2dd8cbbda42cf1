import { parentPort } from 'node:worker_threads';
import { alignAll } from '../language/align/align-all.js';
import { reanchorAll } from '../language/reanchor.js';
import type { ComparisonJob, ComparisonMessage } from './comparison-messages.js';

/** A thread that compares texts. Started by `ComparisonPool`. */

const port = parentPort;
if (!port) throw new Error('comparison-worker is started by ComparisonPool, as a thread.');

function compare(job: ComparisonJob): ComparisonMessage {
  try {
    switch (job.type) {
      case 'align':
        return { type: 'aligned', rows: alignAll(job.reports) };
      case 'reanchor':
        return { type: 'reanchored', places: job.searches.map(({ spans, from, to }) => reanchorAll(spans, from, to)) };
    }
  } catch (error) {
    return { type: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

port.on('message', (job: ComparisonJob) => port.postMessage(compare(job)));
