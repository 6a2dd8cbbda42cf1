import { Worker } from 'node:worker_threads';
import { limits } from '@isnad/contracts';
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

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads texts in threads of their own, so that the event loop stays free, and a file that needs endless time or memory loses only
 * its thread. A thread is started when there is first something to read and kept warm for the next.
 */
export class ReadingPool {
  private readonly size: number;
  private readonly timeLimitMs: number;
  private readonly memoryMb: number;
  private readonly idle: Worker[] = [];
  private readonly busy = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private closed = false;

  constructor({ size = 2, timeLimitMs = limits.importSeconds * 1000, memoryMb = 768 }: ReadingPoolOptions = {}) {
    this.size = size;
    this.timeLimitMs = timeLimitMs;
    this.memoryMb = memoryMb;
  }

  /** Reads what came and finds its statements. Rejects with a `ReadingRefusal` what cannot be read, or not within the limits. */
  async understand(source: Source, language: Rules, run?: ReadingRun): Promise<Understood> {
    return unpack(await this.understandPacked(source, language, run));
  }

  /** The same, for what is kept before it is used: the bytes of `pack`. */
  async understandPacked(source: Source, language: Rules, run: ReadingRun = {}): Promise<Uint8Array> {
    const worker = await this.take();
    try {
      return await this.ask(worker, { source, language }, run);
    } finally {
      this.giveBack(worker);
    }
  }

  /** Stops every thread; what they worked on is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const wake of this.waiting.splice(0)) wake();
    await Promise.all([...this.idle.splice(0), ...this.busy].map((worker) => worker.terminate()));
  }

  private async take(): Promise<Worker> {
    while (this.busy.size >= this.size && !this.closed) {
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
    if (this.closed) throw new Error('Isnad is stopping and reads no more texts.');
    const worker = this.idle.pop() ?? this.start();
    this.busy.add(worker);
    return worker;
  }

  private start(): Worker {
    const worker = new Worker(workerEntry.url, {
      execArgv: workerEntry.execArgv,
      // A reader of strangers' files has no use for the desk's secrets.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: this.memoryMb },
    });
    // A thread that waits for work does not keep the process alive.
    worker.unref();
    // One that fails while it waits is not used again; one at work is heard by its job as well.
    worker.on('error', () => {
      const place = this.idle.indexOf(worker);
      if (place >= 0) this.idle.splice(place, 1);
    });
    return worker;
  }

  /** A thread that was stopped is not used again: the next job starts another. */
  private giveBack(worker: Worker): void {
    this.busy.delete(worker);
    // Node's sign of a thread that has ended.
    const ended = worker.threadId === -1;
    if (!ended && !this.closed) this.idle.push(worker);
    this.waiting.shift()?.();
  }

  private ask(worker: Worker, job: ReadingJob, { steps = {}, signal }: ReadingRun): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        // One by one: a Worker hears nothing any more once all its listeners are removed together.
        worker.off('message', hear).off('error', fail).off('exit', end);
        worker.unref();
      };
      /** Ends the thread before anybody is told, so that it is never taken for a warm one. */
      const stop = (reason: unknown) => {
        settle();
        worker.terminate().then(() => reject(reason), reject);
      };
      const abort = () => stop(signal?.reason);
      const fail = (error: Error & { code?: string }) =>
        stop(error.code === OUT_OF_MEMORY ? refusals.tookTooMuch() : error);
      const end = () => stop(new Error('The thread that read this text ended.'));
      const hear = (message: ReadingMessage) => {
        switch (message.type) {
          case 'reading':
          case 'extracting':
            steps[message.type]?.(message.share);
            return;
          case 'read':
            steps.read?.(message.read);
            return;
          case 'packed':
            settle();
            resolve(message.packed);
            return;
          case 'refused':
            settle();
            reject(new ReadingRefusal(message.code, message.detail));
            return;
          case 'failed':
            settle();
            reject(message.error);
            return;
        }
      };
      const timer = setTimeout(() => stop(refusals.tookTooLong()), this.timeLimitMs);
      worker.on('message', hear).on('error', fail).on('exit', end);
      worker.ref();
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort);
      send(worker, job);
    });
  }
}

/** The bytes go over as a copy of their own: the caller keeps its own, and no thread sees what else lies in the same buffer. */
function send(worker: Worker, job: ReadingJob): void {
  const { source } = job;
  if (source.kind === 'text') {
    worker.postMessage(job);
    return;
  }
  const bytes = Uint8Array.from(source.bytes);
  worker.postMessage({ ...job, source: { ...source, bytes } }, [bytes.buffer]);
}
