import { streamMessages } from '@isnad/contracts';
import { type LiveMessage, positionOf, readLiveMessage } from './live-message.js';
import type { LiveStatus } from './live-status.js';
import { reconnectPause } from './reconnect-pause.js';

/** Whether a new attempt has a chance: the session still stands, has ended, or nobody answers. */
export type Probe = 'signed-in' | 'signed-out' | 'unreachable';

interface ConnectionOptions {
  /** The newest change that this browser has seen; the stream begins after it. */
  readonly lastSeq: number | undefined;
  readonly hear: (message: LiveMessage) => void;
  readonly show: (status: LiveStatus) => void;
  readonly probe: () => Promise<Probe>;
}

/**
 * A laptop that slept finds its connection dead without being told: a clock that jumped this far says so. Browsers let the clock of a
 * hidden page tick once a minute, which is no sleep.
 */
const WATCH_MS = 20_000;
const SLEPT_MS = 150_000;

/**
 * The one connection to `/api/stream`. Comes back by itself, each time after a longer pause, from where it had got to. Gives up only
 * when the session has ended. The browser's own way of coming back is not used: it never slows down, and stops for good at a 503.
 */
export class StreamConnection {
  private source: EventSource | undefined;
  private retry: number | undefined;
  private failures = 0;
  private lastSeq: number | undefined;
  private watch: number | undefined;
  private watchedAt = Date.now();
  private stopped = false;

  constructor(private readonly options: ConnectionOptions) {
    this.lastSeq = options.lastSeq;
  }

  start(): void {
    window.addEventListener('online', this.comeBackNow);
    this.watch = window.setInterval(this.noticeSleep, WATCH_MS);
    this.open();
  }

  /** The newest change that was heard. */
  get position(): number | undefined {
    return this.lastSeq;
  }

  stop(): void {
    this.stopped = true;
    window.removeEventListener('online', this.comeBackNow);
    window.clearInterval(this.watch);
    window.clearTimeout(this.retry);
    this.close();
  }

  private open(): void {
    const query = this.lastSeq === undefined ? '' : `?lastEventId=${this.lastSeq}`;
    const source = new EventSource(`/api/stream${query}`);
    this.source = source;
    for (const event of streamMessages) {
      source.addEventListener(event, ({ data }: MessageEvent<string>) => {
        const message = readLiveMessage(event, data);
        if (message) this.take(message);
      });
    }
    source.addEventListener('error', () => this.lose());
  }

  private take(message: LiveMessage): void {
    this.lastSeq = positionOf(message) ?? this.lastSeq;
    if (message.event === 'ready') {
      this.failures = 0;
      this.options.show('live');
    }
    this.options.hear(message);
    if (message.event === 'end') this.lose();
  }

  private close(): void {
    this.source?.close();
    this.source = undefined;
  }

  private lose(): void {
    if (this.stopped) return;
    this.close();
    this.failures += 1;
    this.options.show('interrupted');
    window.clearTimeout(this.retry);
    this.retry = window.setTimeout(() => void this.comeBack(), reconnectPause(this.failures, Math.random()));
  }

  private async comeBack(): Promise<void> {
    const found = await this.options.probe();
    if (this.stopped || this.source) return;
    switch (found) {
      case 'signed-in':
        this.open();
        return;
      case 'unreachable':
        this.lose();
        return;
      case 'signed-out':
        // Whoever signs in again starts a stream of their own.
        this.stop();
        return;
    }
  }

  private readonly comeBackNow = () => {
    if (this.source) return;
    window.clearTimeout(this.retry);
    void this.comeBack();
  };

  private readonly noticeSleep = () => {
    const slept = Date.now() - this.watchedAt > SLEPT_MS;
    this.watchedAt = Date.now();
    if (!slept || !this.source) return;
    this.close();
    this.open();
  };
}
