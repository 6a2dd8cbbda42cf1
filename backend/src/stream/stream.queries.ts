import { eventTypes, limits, type StreamChange } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../platform/db/database.js';

const EventTypeName = z.enum(eventTypes);

/** The history as the stream tells it: which, when, whose, and no content. */
@Injectable()
export class StreamQueries {
  constructor(private readonly database: Database) {}

  /** The newest event's number and time; 0 and none before the first. */
  async newest(): Promise<{ readonly seq: number; readonly at?: Date }> {
    const event = await this.database.client.event.findFirst({
      orderBy: { seq: 'desc' },
      select: { seq: true, at: true },
    });
    return event ? { seq: Number(event.seq), at: event.at } : { seq: 0 };
  }

  /** What came after `seq`, in order; undefined when that is more than a stream sends again. */
  async since(seq: number): Promise<StreamChange[] | undefined> {
    const rows = await this.database.client.event.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: limits.streamReplay + 1,
      select: {
        seq: true,
        at: true,
        type: true,
        actorId: true,
        actorName: true,
        subjectType: true,
        subjectId: true,
        claimId: true,
      },
    });
    if (rows.length > limits.streamReplay) return undefined;
    return rows.map((row) => ({
      seq: Number(row.seq),
      at: row.at.toISOString(),
      type: EventTypeName.parse(row.type),
      actor: { id: row.actorId, name: row.actorName },
      subject: { type: row.subjectType, id: row.subjectId },
      claimId: row.claimId,
    }));
  }
}
