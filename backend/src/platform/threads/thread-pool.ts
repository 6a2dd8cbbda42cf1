import { type Transferable, Worker } from 'node:worker_threads';

/** The program that a thread runs, and Node's options for it. */
export interface ThreadProgram {
  readonly url: URL;
  readonly execArgv: readonly string[];
}

/** Which limit a job passed. */
export type PassedLimit = 'time' | 'memory';

export interface ThreadPoolOptions {
  readonly program: ThreadProgram;
  /** Jobs at once; the others wait for their turn. */
  readonly size: number;
  /** From a job's start to its end; what takes longer is stopped. */
  readonly timeLimitMs: number;
  /** Heap of one thread. What needs more is stopped, and nothing else is. */
  readonly memoryMb: number;
  /** What a job is rejected with that passed a limit. */
  readonly refusal: (limit: PassedLimit) => Error;
}

/** How one job listens to its thread. */
export interface ThreadJob<Message, Result> {
  /** Answers the job's outcome, or undefined while the thread is only on its way. What it throws rejects the job. */
  readonly hear: (message: Message) => { readonly result: Result } | undefined;
  /** Moves instead of being copied. */
  readonly transfer?: readonly Transferable[];
  /** Stops the job; it is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Threads that take one job at a time, so that the event loop stays free, and a job that needs endless time or memory loses only its
 * thread. A thread is started when there is first something to do and kept warm for the next.
 */
export class ThreadPool<Job, Message> {
  private readonly idle: Worker[] = [];
  private readonly busy = new Set<Worker>();
  private readonly waiting: (() => void)[] = [];
  private closed = false;

  constructor(private readonly options: ThreadPoolOptions) {}

  async run<Result>(job: Job, listening: ThreadJob<Message, Result>): Promise<Result> {
    const worker = await this.take();
    try {
      return await this.ask(worker, job, listening);
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
    while (this.busy.size >= this.options.size && !this.closed) {
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
    if (this.closed) throw new Error('Isnad is stopping and begins nothing new.');
    const worker = this.idle.pop() ?? this.start();
    this.busy.add(worker);
    return worker;
  }

  private start(): Worker {
    const { program, memoryMb } = this.options;
    const worker = new Worker(program.url, {
      execArgv: [...program.execArgv],
      // What reads strangers' texts has no use for the desk's secrets.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
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

  private ask<Result>(worker: Worker, job: Job, listening: ThreadJob<Message, Result>): Promise<Result> {
    const { hear, transfer = [], signal } = listening;
    const { timeLimitMs, refusal } = this.options;
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        // One by one: a Worker hears nothing any more once all its listeners are removed together.
        worker.off('message', listen).off('error', fail).off('exit', end);
        worker.unref();
      };
      /** Ends the thread before anybody is told, so that it is never taken for a warm one. */
      const stop = (reason: unknown) => {
        settle();
        worker.terminate().then(() => reject(reason), reject);
      };
      const abort = () => stop(signal?.reason);
      const fail = (error: Error & { code?: string }) => stop(error.code === OUT_OF_MEMORY ? refusal('memory') : error);
      const end = () => stop(new Error('The thread of this job ended.'));
      const listen = (message: Message) => {
        try {
          const heard = hear(message);
          if (!heard) return;
          settle();
          resolve(heard.result);
        } catch (refused) {
          settle();
          reject(refused);
        }
      };
      const timer = setTimeout(() => stop(refusal('time')), timeLimitMs);
      worker.on('message', listen).on('error', fail).on('exit', end);
      worker.ref();
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort);
      worker.postMessage(job, transfer);
    });
  }
}
