import type { Writable } from 'node:stream';
import { limits, type StreamChange, type StreamEnd, type StreamReady } from '@isnad/contracts';
import { serverSentEvent } from './server-sent-events.js';

/** Changes that may gather while a stream reads what it missed. */
const MOST_WAITING = 2 * limits.streamReplay;

/**
 * One connected page. What is told while it still reads what it missed waits, so that changes arrive in the history's order and
 * each once. A reader that takes less than it is sent is cut off at a bound: it connects again and asks for what it missed.
 */
export class OpenStream {
  private waiting: StreamChange[] | undefined = [];
  private position = 0;

  constructor(
    readonly userId: string,
    /** Whether whoever opened it may still listen. */
    readonly mayGoOn: () => Promise<boolean>,
    private readonly response: Writable,
  ) {}

  /** Sends what was missed, then what gathered meanwhile; from here on every change is sent as it is told. */
  catchUp(beginning: readonly string[], ready: StreamReady): void {
    for (const text of beginning) this.write(text);
    this.position = ready.seq;
    this.write(serverSentEvent('ready', ready, ready.seq));
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    for (const change of waiting) this.change(change);
  }

  change(change: StreamChange): void {
    if (this.waiting) {
      this.waiting.push(change);
      if (this.waiting.length > MOST_WAITING) this.response.destroy();
      return;
    }
    if (change.seq <= this.position) return;
    this.position = change.seq;
    this.write(serverSentEvent('change', change, change.seq));
  }

  write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > limits.streamBufferBytes) this.response.destroy();
  }

  end(reason: StreamEnd['reason']): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.end(serverSentEvent('end', { reason } satisfies StreamEnd));
  }
}
