import { type StreamEnd, type StreamMessage } from '@isnad/contracts';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DatabaseListener } from '../platform/db/database-listener.js';
import { PresenceService } from '../presence/presence.service.js';
import type { OpenStream } from './open-stream.js';
import { HEARTBEAT, serverSentEvent } from './server-sent-events.js';
import { StreamQueries } from './stream.queries.js';
import { Told } from './told.js';

const BEAT_MS = 15_000;

/**
 * The open streams of this process, and the one connection on which the database tells them what any process has committed. Holds
 * nothing that another process would need: a page may come back to whichever answers.
 */
@Injectable()
export class StreamHub implements OnModuleDestroy {
  private readonly logger = new Logger('StreamHub');
  private readonly streams = new Set<OpenStream>();
  private beating: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly listener: DatabaseListener,
    private readonly queries: StreamQueries,
    private readonly presence: PresenceService,
  ) {
    listener.attach({ heard: (payload) => this.hear(payload), missed: () => void this.resetAll() });
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Resolves once changes are heard; rejects when the database cannot be reached. */
  listening(): Promise<void> {
    return this.listener.ready();
  }

  countOf(userId: string): number {
    return [...this.streams].filter((stream) => stream.userId === userId).length;
  }

  get count(): number {
    return this.streams.size;
  }

  add(stream: OpenStream): void {
    this.streams.add(stream);
    this.beating ??= setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  remove(stream: OpenStream): void {
    this.streams.delete(stream);
    if (this.streams.size > 0) return;
    clearInterval(this.beating);
    this.beating = undefined;
  }

  /** What has to happen from time to time while somebody listens: signs of life both ways, and seeing who has gone. */
  async beat(): Promise<void> {
    for (const stream of this.streams) stream.write(HEARTBEAT);
    try {
      await this.listener.check();
      await this.presence.sweep();
      await Promise.all([...this.streams].map((stream) => this.recheck(stream)));
    } catch (error) {
      // The next beat tries again; until then the streams stand as they are.
      this.logger.warn(`A heartbeat failed: ${String(error)}`);
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.beating);
    for (const stream of this.streams) stream.end('shutdown');
    this.streams.clear();
    await this.listener.close();
  }

  private hear(payload: string): void {
    const told = Told.safeParse(JSON.parse(payload));
    if (!told.success) {
      // Another version of Isnad on the same database may tell of what this one does not know.
      this.logger.warn(`The database told of something unknown: ${told.error.issues[0]?.path.join('.')}`);
      return;
    }
    this.pass(told.data);
  }

  private pass(told: Told): void {
    switch (told.kind) {
      case 'event': {
        const { kind: _kind, ...change } = told;
        for (const stream of this.streams) stream.change(change);
        return;
      }
      case 'presence': {
        const { kind: _kind, ...presence } = told;
        this.sendAll('presence', presence);
        return;
      }
      case 'notification':
        for (const stream of this.of(told.userId)) stream.write(serverSentEvent('notification', {}));
        return;
      case 'access':
        for (const stream of this.of(told.userId)) void this.recheckOrEnd(stream);
        return;
    }
  }

  private of(userId: string): OpenStream[] {
    return [...this.streams].filter((stream) => stream.userId === userId);
  }

  private sendAll(event: StreamMessage, data: object, id?: number): void {
    const text = serverSentEvent(event, data, id);
    for (const stream of this.streams) stream.write(text);
  }

  private async resetAll(): Promise<void> {
    try {
      const { seq } = await this.queries.newest();
      this.sendAll('reset', { seq }, seq);
      await Promise.all([...this.streams].map((stream) => this.recheck(stream)));
    } catch (error) {
      // Who listens must not believe that they have seen everything: they connect again and ask.
      this.logger.warn(`Streams are closed, since the database did not answer: ${String(error)}`);
      this.endAll('shutdown');
    }
  }

  private endAll(reason: StreamEnd['reason']): void {
    for (const stream of this.streams) stream.end(reason);
  }

  private async recheck(stream: OpenStream): Promise<void> {
    if (!(await stream.mayGoOn())) stream.end('signed-out');
  }

  /** After a word that access has changed: whoever cannot be found rightful now does not go on listening. */
  private async recheckOrEnd(stream: OpenStream): Promise<void> {
    try {
      await this.recheck(stream);
    } catch (error) {
      this.logger.warn(`A stream is closed, since its right could not be checked: ${String(error)}`);
      stream.end('shutdown');
    }
  }
}
