import { Logger } from '@nestjs/common';
import pg from 'pg';

/** The channel on which the database tells of changes: `isnad_tell` in the migrations. */
const CHANNEL = 'isnad';
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
/** A connection that does not answer within this is as good as gone: a cut cable ends no socket by itself. */
const ANSWER_MS = 5_000;

export interface ListenerHandlers {
  /** One notification as the database sent it, in the order of commits. */
  readonly heard: (payload: string) => void;
  /** The connection was gone for a while: what was told in between was not heard. */
  readonly missed: () => void;
}

/**
 * The one connection of the process that hears what any server process on this database has committed (LISTEN). It opens when
 * somebody first wants to hear, and comes back by itself after it was lost.
 */
export class DatabaseListener {
  private readonly logger = new Logger('DatabaseListener');
  private handlers: ListenerHandlers | undefined;
  private client: pg.Client | undefined;
  private opening: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly url: string) {}

  /** Hears from now on; once only. Nothing is missed from the moment `ready` resolves. */
  attach(handlers: ListenerHandlers): void {
    this.handlers = handlers;
  }

  /** Resolves when the connection listens; rejects when the database cannot be reached now. */
  ready(): Promise<void> {
    if (this.closed) return Promise.reject(new Error('The listener is closed.'));
    this.opening ??= this.open();
    return this.opening;
  }

  /** Asks the connection for a sign of life, so that a dead one is noticed and replaced. */
  async check(): Promise<void> {
    const client = this.client;
    if (!client) return;
    try {
      await client.query('SELECT 1');
    } catch (error) {
      this.lose(client, error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'isnad stream',
      keepAlive: true,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client, new Error('The database ended the connection.')));
    client.on('notification', ({ payload }) => {
      if (payload !== undefined) this.handlers?.heard(payload);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.opening = undefined;
      client.removeAllListeners();
      // Its end has nothing more to say than the failure that is thrown.
      client.on('error', (late) => this.logger.debug(String(late)));
      void client.end();
      throw error;
    }
    if (this.closed) await client.end();
    else this.client = client;
  }

  private lose(client: pg.Client, error: unknown): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.opening = undefined;
    if (this.closed) return;
    this.logger.warn(`Live changes are interrupted: ${String(error)}`);
    void client.end();
    this.comeBack(FIRST_PAUSE_MS);
  }

  private comeBack(pauseMs: number): void {
    this.retry = setTimeout(() => {
      this.ready().then(
        () => this.handlers?.missed(),
        (error: unknown) => {
          this.logger.debug(`Not yet: ${String(error)}`);
          if (!this.closed) this.comeBack(Math.min(pauseMs * 2, LONGEST_PAUSE_MS));
        },
      );
    }, pauseMs);
    this.retry.unref();
  }
}
