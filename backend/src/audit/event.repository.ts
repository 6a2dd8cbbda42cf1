import { EventListQuery, eventTypes, type HistoryEvent, limits } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Event } from '../generated/prisma/client.js';
import { Database } from '../platform/db/database.js';

const EventData = z.record(z.string(), z.unknown());
const EventTypeName = z.enum(eventTypes);

function toHistoryEvent(row: Event): HistoryEvent {
  return {
    seq: Number(row.seq),
    id: row.id,
    at: row.at.toISOString(),
    type: EventTypeName.parse(row.type),
    actor: { id: row.actorId, name: row.actorName },
    subject: { type: row.subjectType, id: row.subjectId },
    claimId: row.claimId,
    data: EventData.parse(row.data),
    prevHash: row.prevHash,
    hash: row.hash,
  };
}

/** The history, read. Writing happens in the unit of work, changing nowhere. */
@Injectable()
export class EventRepository {
  constructor(private readonly database: Database) {}

  async list({ page, perPage, order, claimId, subjectId, type }: EventListQuery) {
    const where = { claimId, subjectId, type };
    const [rows, counted] = await Promise.all([
      this.database.client.event.findMany({
        where,
        orderBy: { seq: order },
        skip: (page - 1) * perPage,
        take: perPage,
      }),
      this.database.client.event.count({ where, take: limits.countedTotal + 1 }),
    ]);
    return {
      data: rows.map(toHistoryEvent),
      total: Math.min(counted, limits.countedTotal),
      totalIsExact: counted <= limits.countedTotal,
    };
  }
}
