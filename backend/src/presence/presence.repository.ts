import { type Activity, activities, type Presence, type PresenceSubject } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../platform/db/database.js';

const ActivityName = z.enum(activities);

/** Who is where, as stored. The table tells the streams of its changes itself. */
@Injectable()
export class PresenceRepository {
  constructor(private readonly database: Database) {}

  async put(userId: string, { type, id }: PresenceSubject, activity: Activity, expiresAt: Date): Promise<void> {
    const key = { userId, subjectType: type, subjectId: id };
    await this.database.client.presence.upsert({
      where: { userId_subjectType_subjectId: key },
      create: { ...key, activity, expiresAt },
      update: { activity, expiresAt },
      select: { userId: true },
    });
  }

  async remove(userId: string, { type, id }: PresenceSubject): Promise<void> {
    await this.database.client.presence.deleteMany({ where: { userId, subjectType: type, subjectId: id } });
  }

  async at({ type, id }: PresenceSubject, now: Date): Promise<Presence[]> {
    const rows = await this.database.client.presence.findMany({
      where: { subjectType: type, subjectId: id, expiresAt: { gt: now } },
      select: { activity: true, expiresAt: true, user: { select: { id: true, name: true } } },
      orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    });
    return rows.map(({ user, activity, expiresAt }) => ({
      person: user,
      activity: ActivityName.parse(activity),
      expiresAt: expiresAt.toISOString(),
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
