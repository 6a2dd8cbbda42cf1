import { limits } from '@isnad/contracts';
import { type AlignedRow, alignAll } from '../language/align/align-all.js';
import type { Report } from '../language/align/report.js';
import { type Reanchored, reanchorAll } from '../language/reanchor.js';
import { problem } from '../platform/http/problem-error.js';
import { ThreadPool } from '../platform/threads/thread-pool.js';
import type { ComparisonJob, ComparisonMessage, Search } from './comparison-messages.js';
import { workerEntry } from './worker-entry.js';

export interface ComparisonPoolOptions {
  /** Comparisons at once; the others wait for their turn. */
  readonly size?: number;
  readonly timeLimitMs?: number;
  /** Heap of one thread. */
  readonly memoryMb?: number;
}

/** Texts so short together (UTF-16 units) are compared at once, in some milliseconds: a thread would take longer to be asked. */
const SHORT = 8_192;

/**
 * Compares texts in threads of their own: reports of one speech with each other, an older text with a newer. Two texts of a megabyte
 * take seconds, in which the desk goes on answering everybody else. What passes the limits is refused as `comparison.stopped`.
 */
export class ComparisonPool {
  private readonly threads: ThreadPool<ComparisonJob, ComparisonMessage>;

  constructor({
    size = 1,
    timeLimitMs = limits.comparisonSeconds * 1000,
    memoryMb = 1024,
  }: ComparisonPoolOptions = {}) {
    this.threads = new ThreadPool({
      program: workerEntry,
      size,
      timeLimitMs,
      memoryMb,
      refusal: () => problem('comparison.stopped'),
    });
  }

  /** `alignAll` of these reports. */
  align(reports: readonly Report[]): Promise<readonly AlignedRow[]> {
    if (areShort(reports.map(({ text }) => text))) return Promise.resolve(alignAll(reports));
    return this.threads.run<readonly AlignedRow[]>(
      { type: 'align', reports },
      { hear: (message) => ({ result: answerOf(message, 'aligned').rows }) },
    );
  }

  /** `reanchorAll` of each search, in their order. */
  reanchor(searches: readonly Search[]): Promise<readonly (readonly Reanchored[])[]> {
    if (areShort(searches.flatMap(({ from, to }) => [from, to]))) {
      return Promise.resolve(searches.map(({ spans, from, to }) => reanchorAll(spans, from, to)));
    }
    return this.threads.run<readonly (readonly Reanchored[])[]>(
      { type: 'reanchor', searches },
      { hear: (message) => ({ result: answerOf(message, 'reanchored').places }) },
    );
  }

  /** Stops every thread; what they worked on is rejected. */
  close(): Promise<void> {
    return this.threads.close();
  }
}

const areShort = (texts: readonly string[]): boolean => texts.reduce((sum, { length }) => sum + length, 0) <= SHORT;

function answerOf<Type extends ComparisonMessage['type']>(
  message: ComparisonMessage,
  expected: Type,
): Extract<ComparisonMessage, { type: Type }> {
  if (message.type === 'failed') throw message.error;
  if (isAnswer(message, expected)) return message;
  throw new Error(`A comparing thread was asked for ${expected} and answered ${message.type}`);
}

const isAnswer = <Type extends ComparisonMessage['type']>(
  message: ComparisonMessage,
  type: Type,
): message is Extract<ComparisonMessage, { type: Type }> => message.type === type;
