import type { IncomingMessage } from 'node:http';
import type { StreamMessage } from '@isnad/contracts';
import type { Client } from './client.js';

export interface ReceivedMessage {
  readonly event: StreamMessage;
  readonly id: string | undefined;
  readonly data: Record<string, unknown>;
}

/** Reads server-sent events as a browser does; what has come is kept until somebody asks for it. */
export class EventStream {
  private readonly received: ReceivedMessage[] = [];
  private readonly wanted: (() => void)[] = [];
  private ended = false;
  /** Everything as it came, heartbeats and all. */
  raw = '';

  private constructor(readonly response: IncomingMessage) {
    let rest = '';
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      this.raw += text;
      const blocks = (rest + text).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
      this.wake();
    });
    // A server that cuts the connection ends the stream as well: what came until then is what the tests ask for.
    response.once('error', (error) => {
      this.raw += `\n(${error.message})`;
    });
    response.once('close', () => {
      this.ended = true;
      this.wake();
    });
  }

  static async open(client: Client, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> {
    const response = await client.open('/api/stream', headers);
    if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}`);
    return new EventStream(response);
  }

  /** Opens a stream and waits until it hears. */
  static async ready(client: Client, headers: Readonly<Record<string, string>> = {}): Promise<EventStream> {
    const stream = await EventStream.open(client, headers);
    await stream.until(({ event }) => event === 'ready');
    return stream;
  }

  /** Takes messages until one fits; answers it. Fails when the stream ends before. */
  async until(fits: (message: ReceivedMessage) => boolean): Promise<ReceivedMessage> {
    for (;;) {
      const message = this.received.shift();
      if (message && fits(message)) return message;
      if (message) continue;
      if (this.ended) throw new Error(`The stream ended before that came:\n${this.raw}`);
      await new Promise<void>((resolve) => this.wanted.push(resolve));
    }
  }

  /** Everything that came before `mark` fits, and that one. */
  async upTo(mark: (message: ReceivedMessage) => boolean): Promise<ReceivedMessage[]> {
    const taken: ReceivedMessage[] = [];
    const last = await this.until((message) => {
      taken.push(message);
      return mark(message);
    });
    return last ? taken : [];
  }

  /** Resolves when the server has ended it. */
  async end(): Promise<void> {
    while (!this.ended) await new Promise<void>((resolve) => this.wanted.push(resolve));
  }

  close(): void {
    this.response.destroy();
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 2)] as const),
    );
    const event = fields.get('event');
    if (event === undefined) return;
    this.received.push({
      event: event as StreamMessage,
      id: fields.get('id'),
      data: JSON.parse(fields.get('data') ?? '{}') as Record<string, unknown>,
    });
  }

  private wake(): void {
    for (const resolve of this.wanted.splice(0)) resolve();
  }
}
