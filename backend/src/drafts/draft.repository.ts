import type { DraftQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';

export interface StoredDraft {
  readonly key: string;
  /** JSON. */
  readonly body: string;
  readonly version: number;
  readonly updatedAt: Date;
}

const columns = { key: true, body: true, version: true, updatedAt: true } as const;

/** Drafts as stored. Every method names whose they are: there is none that reads another's. */
@Injectable()
export class DraftRepository {
  constructor(private readonly database: Database) {}

  list(userId: string, { key }: DraftQuery): Promise<Omit<StoredDraft, 'body'>[]> {
    return this.database.client.draft.findMany({
      where: { userId, key },
      orderBy: [{ updatedAt: 'desc' }, { key: 'asc' }],
      select: { key: true, version: true, updatedAt: true },
    });
  }

  find(userId: string, key: string): Promise<StoredDraft | null> {
    return this.database.client.draft.findUnique({ where: { userId_key: { userId, key } }, select: columns });
  }

  count(userId: string): Promise<number> {
    return this.database.client.draft.count({ where: { userId } });
  }

  /** Null when there is one under this key already. */
  async create(userId: string, key: string, body: string, updatedAt: Date): Promise<StoredDraft | null> {
    const rows = await this.database.client.draft.createManyAndReturn({
      data: [{ userId, key, body, updatedAt }],
      skipDuplicates: true,
      select: columns,
    });
    return rows[0] ?? null;
  }

  /** Null when it is not there in this version. */
  async replace(
    userId: string,
    key: string,
    version: number,
    body: string,
    updatedAt: Date,
  ): Promise<StoredDraft | null> {
    const rows = await this.database.client.draft.updateManyAndReturn({
      where: { userId, key, version },
      data: { body, updatedAt, version: { increment: 1 } },
      select: columns,
    });
    return rows[0] ?? null;
  }

  async remove(userId: string, key: string, version: number): Promise<boolean> {
    const { count } = await this.database.client.draft.deleteMany({ where: { userId, key, version } });
    return count > 0;
  }

  async removeUntouchedSince(before: Date): Promise<void> {
    await this.database.client.draft.deleteMany({ where: { updatedAt: { lt: before } } });
  }
}
