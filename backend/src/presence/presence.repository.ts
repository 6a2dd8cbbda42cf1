import { type Activity, activities, type Presence, type PresenceSubject, type Span } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../platform/db/database.js';

const ActivityName = z.enum(activities);

/** What somebody does at a record, and in a text with which words. */
export interface PresenceNow {
  readonly activity: Activity;
  readonly selection: Span | null;
}

/** Who is where, as stored. The table tells the streams of its changes itself. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly database: Database) {}

  async put(userId: string, { type, id }: PresenceSubject, now: PresenceNow, expiresAt: Date): Promise<void> {
    const key = { userId, subjectType: type, subjectId: id };
    const { activity, selection } = now;
    const stored = {
      activity,
      selectionStart: selection?.start ?? null,
      selectionEnd: selection?.end ?? null,
      expiresAt,
    };
    await this.database.client.presence.upsert({
      where: { userId_subjectType_subjectId: key },
      create: { ...key, ...stored },
      update: stored,
      select: { userId: true },
    });
  }

  async remove(userId: string, { type, id }: PresenceSubject): Promise<void> {
    await this.database.client.presence.deleteMany({ where: { userId, subjectType: type, subjectId: id } });
  }

  async at({ type, id }: PresenceSubject, now: Date): Promise<Presence[]> {
    const rows = await this.database.client.presence.findMany({
      where: { subjectType: type, subjectId: id, expiresAt: { gt: now } },
      select: {
        activity: true,
        selectionStart: true,
        selectionEnd: true,
        expiresAt: true,
        user: { select: { id: true, name: true } },
      },
      orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    });
    return rows.map(({ user, activity, selectionStart: start, selectionEnd: end, expiresAt }) => ({
      person: user,
      activity: ActivityName.parse(activity),
      expiresAt: expiresAt.toISOString(),
      ...(start !== null && end !== null && { selection: { start, end } }),
    }));
  }

  async removeExpired(now: Date): Promise<void> {
    await this.database.client.presence.deleteMany({ where: { expiresAt: { lte: now } } });
  }

  async subjectExists({ type, id }: PresenceSubject): Promise<boolean> {
    const { client } = this.database;
    switch (type) {
      case 'claim':
        return (await client.claim.count({ where: { id } })) > 0;
      case 'document':
        return (await client.document.count({ where: { id } })) > 0;
    }
  }
}
