import { StreamConnection } from './stream-connection.js';

type Options = Omit<ConstructorParameters<typeof StreamConnection>[0], 'lastSeq'>;

/** Going to another tab and back is not worth a new connection. */
const HIDDEN_MS = 20_000;

/**
 * A stream of this tab alone, where tabs cannot agree on one (a desk without HTTPS has no locks). It is let go while nobody looks at
 * the tab, so that many open tabs do not use up the browser's connections.
 */
export class LonelyStream {
  private connection: StreamConnection | undefined;
  private lastSeq: number | undefined;
  private leaving: number | undefined;

  constructor(private readonly options: Options) {}

  start(): void {
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.look);
    window.clearTimeout(this.leaving);
    this.letGo();
  }

  private letGo(): void {
    this.lastSeq = this.connection?.position ?? this.lastSeq;
    this.connection?.stop();
    this.connection = undefined;
  }

  private readonly look = () => {
    window.clearTimeout(this.leaving);
    if (document.visibilityState === 'hidden') {
      this.leaving = window.setTimeout(() => this.letGo(), HIDDEN_MS);
      return;
    }
    if (this.connection) return;
    this.connection = new StreamConnection({ ...this.options, lastSeq: this.lastSeq });
    this.connection.start();
  };
}
