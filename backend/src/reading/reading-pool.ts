import { limits } from '@isnad/contracts';
import { ThreadPool } from '../platform/threads/thread-pool.js';
import { unpack } from './packed.js';
import type { ReadingJob, ReadingMessage } from './reading-messages.js';
import { ReadingRefusal, refusals } from './reading-refusal.js';
import type { Source, UnderstandingSteps, Understood } from './understand.js';
import { workerEntry } from './worker-entry.js';

export interface ReadingPoolOptions {
  /** Texts that are read at once; the others wait for their turn. */
  readonly size?: number;
  /** From a job's start to its end; what takes longer is stopped. */
  readonly timeLimitMs?: number;
  /** Of one thread. What needs more is stopped, and nothing else is. */
  readonly memoryMb?: number;
}

/** Whose rules read a text; recognised when not given. */
type Rules = 'ar' | 'en' | undefined;

export interface ReadingRun {
  readonly steps?: Partial<UnderstandingSteps>;
  /** Stops the job; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Reads texts in threads of their own: a file that needs endless time or memory brings nothing down. */
export class ReadingPool {
  private readonly threads: ThreadPool<ReadingJob, ReadingMessage>;

  constructor({ size = 2, timeLimitMs = limits.importSeconds * 1000, memoryMb = 768 }: ReadingPoolOptions = {}) {
    this.threads = new ThreadPool({
      program: workerEntry,
      size,
      timeLimitMs,
      memoryMb,
      refusal: (limit) => (limit === 'time' ? refusals.tookTooLong() : refusals.tookTooMuch()),
    });
  }

  /** Reads what came and finds its statements. Rejects with a `ReadingRefusal` what cannot be read, or not within the limits. */
  async understand(source: Source, language: Rules, run?: ReadingRun): Promise<Understood> {
    return unpack(await this.understandPacked(source, language, run));
  }

  /** The same, for what is kept before it is used: the bytes of `pack`. */
  understandPacked(source: Source, language: Rules, { steps = {}, signal }: ReadingRun = {}): Promise<Uint8Array> {
    const sent = ownBytes(source);
    return this.threads.run<Uint8Array>(
      { source: sent, language },
      {
        signal,
        transfer: sent.kind === 'file' ? [sent.bytes.buffer] : [],
        hear: (message) => {
          switch (message.type) {
            case 'reading':
            case 'extracting':
              steps[message.type]?.(message.share);
              return undefined;
            case 'read':
              steps.read?.(message.read);
              return undefined;
            case 'packed':
              return { result: message.packed };
            case 'refused':
              throw new ReadingRefusal(message.code, message.detail);
            case 'failed':
              throw message.error;
          }
        },
      },
    );
  }

  /** Stops every thread; what they worked on is rejected. */
  close(): Promise<void> {
    return this.threads.close();
  }
}

/** The bytes go over as a copy of their own: the caller keeps its own, and no thread sees what else lies in the same buffer. */
function ownBytes(source: Source) {
  return source.kind === 'text' ? source : { ...source, bytes: Uint8Array.from(source.bytes) };
}
