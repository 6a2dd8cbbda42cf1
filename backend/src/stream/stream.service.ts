import type { Writable } from 'node:stream';
import { limits, type StreamReady } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/http/problem-error.js';
import { OpenStream } from './open-stream.js';
import { retryAfter, serverSentEvent } from './server-sent-events.js';
import { StreamQueries } from './stream.queries.js';
import { StreamHub } from './stream-hub.js';

const RECONNECT_MS = 2_000;

export interface StreamRequest {
  readonly userId: string;
  /** The newest change that the page has seen; undefined when it has just been loaded. */
  readonly lastSeq: number | undefined;
  readonly mayGoOn: () => Promise<boolean>;
}

/** Opens streams: refuses what cannot be served before the first byte, then sends what was missed and what comes. */
@Injectable()
export class StreamService {
  constructor(
    private readonly hub: StreamHub,
    private readonly queries: StreamQueries,
    private readonly clock: Clock,
  ) {}

  /** To be called before the answer begins: 429 for too many streams of one member, 503 while the process stops or cannot hear. */
  async prepare({ userId }: StreamRequest): Promise<void> {
    if (this.hub.isStopped) throw problem('server.unavailable');
    if (this.hub.countOf(userId) >= limits.streamsPerMember)
      throw problem('request.too-many', { retryAfterSeconds: 30 });
    try {
      await this.hub.listening();
    } catch (cause) {
      throw problem('server.unavailable', { cause });
    }
  }

  /** Serves an answer that has begun, until either side ends it. */
  async serve(request: StreamRequest, response: Writable): Promise<void> {
    const stream = new OpenStream(request.userId, request.mayGoOn, response);
    response.once('close', () => this.hub.remove(stream));
    this.hub.add(stream);
    if (this.hub.isStopped) {
      stream.end('shutdown');
      return;
    }
    try {
      const { beginning, ready } = await this.missed(request.lastSeq);
      stream.catchUp([retryAfter(RECONNECT_MS), ...beginning], ready);
    } catch (error) {
      // The answer has begun, so that no problem can be sent any more: the browser connects again.
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private async missed(lastSeq: number | undefined): Promise<{ beginning: string[]; ready: StreamReady }> {
    const { seq: newest, at } = await this.queries.newest();
    if (lastSeq === undefined) {
      const quietMs = at && Math.max(0, this.clock.now().getTime() - at.getTime());
      return { beginning: [], ready: { seq: newest, quietMs } };
    }
    // A page that has seen more than there is looks at a desk that was restored from a backup.
    const changes = lastSeq <= newest ? await this.queries.since(lastSeq) : undefined;
    if (!changes) return { beginning: [serverSentEvent('reset', { seq: newest }, newest)], ready: { seq: newest } };
    return {
      beginning: changes.map((change) => serverSentEvent('change', change, change.seq)),
      ready: { seq: changes.at(-1)?.seq ?? lastSeq },
    };
  }
}
