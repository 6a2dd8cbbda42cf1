import { z } from 'zod';
import { LiveMessage, positionOf } from './live-message.js';
import type { LiveStatus } from './live-status.js';
import { type Probe, StreamConnection } from './stream-connection.js';

interface SharedStreamOptions {
  /** Tabs of one browser share a stream as long as they show the same member. */
  readonly userId: string;
  readonly hear: (message: LiveMessage) => void;
  /** Tells a tab that joins when the desk last changed before it did, in milliseconds since 1970. */
  readonly missed: (changedAt: number) => void;
  readonly show: (status: LiveStatus) => void;
  readonly probe: () => Promise<Probe>;
}

/** What tabs say to each other. The other tab may run another version of the app, so it is checked like any other edge. */
const TabMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hello') }),
  z.object({ kind: z.literal('status'), status: z.enum(['starting', 'live', 'interrupted']) }),
  z.object({ kind: z.literal('welcome'), changedAt: z.number() }),
  z.object({ kind: z.literal('heard'), message: LiveMessage }),
]);
type TabMessage = z.infer<typeof TabMessage>;

const SIGN_OF_LIFE_MS = 15_000;
/** A tab that holds the stream but has been put to sleep by the browser says nothing for this long. */
const SILENCE_MS = 50_000;

const isAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';

/**
 * One stream for all tabs of a member in this browser: browsers allow six connections to a server, and a stream in each of six tabs
 * would leave none for the pages. The tab that holds the lock connects and passes on what it hears; when it closes, the next one
 * goes on from the same place.
 */
export class SharedStream {
  private readonly name: string;
  private readonly channel: BroadcastChannel;
  private readonly stopping = new AbortController();
  private connection: StreamConnection | undefined;
  private status: LiveStatus = 'starting';
  private lastSeq: number | undefined;
  private heardAt = Date.now();
  private changedAt: number | undefined;
  private welcomed = false;
  private watch: number | undefined;

  constructor(private readonly options: SharedStreamOptions) {
    this.name = `isnad.live.${options.userId}`;
    this.channel = new BroadcastChannel(this.name);
  }

  start(): void {
    this.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const said = TabMessage.safeParse(data);
      if (said.success) this.listen(said.data);
    });
    this.watch = window.setInterval(this.tend, SIGN_OF_LIFE_MS);
    document.addEventListener('visibilitychange', this.tend);
    this.say({ kind: 'hello' });
    void this.wait({});
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.tend);
    window.clearInterval(this.watch);
    this.stopping.abort();
    this.connection?.stop();
    this.connection = undefined;
    this.channel.close();
  }

  /** Waits for the stream, then holds it until this tab stops or another one takes it away. */
  private async wait(how: { readonly steal?: boolean }): Promise<void> {
    // A lock cannot be stolen and given up by a signal at once; what is stolen is held and let go below.
    const options = how.steal ? { steal: true } : { signal: this.stopping.signal };
    try {
      await navigator.locks.request(this.name, options, () => this.hold());
    } catch (error) {
      if (!isAbort(error)) throw error;
      this.connection?.stop();
      this.connection = undefined;
      if (!this.stopping.signal.aborted) void this.wait({});
    }
  }

  private hold(): Promise<void> {
    const { signal } = this.stopping;
    if (signal.aborted) return Promise.resolve();
    this.connection = new StreamConnection({
      lastSeq: this.lastSeq,
      probe: this.options.probe,
      hear: (message) => {
        this.say({ kind: 'heard', message });
        this.take(message);
      },
      show: (status) => {
        this.say({ kind: 'status', status });
        this.show(status);
      },
    });
    this.connection.start();
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  private say(message: TabMessage): void {
    this.channel.postMessage(message);
  }

  private listen(message: TabMessage): void {
    switch (message.kind) {
      case 'hello':
        if (!this.connection) return;
        this.say({ kind: 'status', status: this.status });
        if (this.changedAt !== undefined) this.say({ kind: 'welcome', changedAt: this.changedAt });
        return;
      case 'welcome':
        if (!this.welcomed && !this.connection) this.options.missed(message.changedAt);
        this.welcomed = true;
        return;
      case 'status':
        this.heardAt = Date.now();
        this.show(message.status);
        return;
      case 'heard':
        this.heardAt = Date.now();
        this.take(message.message);
        return;
    }
  }

  private take(message: LiveMessage): void {
    this.lastSeq = positionOf(message) ?? this.lastSeq;
    if (message.event === 'change') this.changedAt = Date.now();
    this.options.hear(message);
  }

  private show(status: LiveStatus): void {
    this.status = status;
    this.options.show(status);
  }

  private readonly tend = () => {
    if (this.connection) {
      this.say({ kind: 'status', status: this.status });
      return;
    }
    if (document.visibilityState === 'hidden' || Date.now() - this.heardAt < SILENCE_MS) return;
    this.heardAt = Date.now();
    void this.wait({ steal: true });
  };
}
