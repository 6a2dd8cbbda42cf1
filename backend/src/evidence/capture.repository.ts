import { limits } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Db } from '../platform/db/database.js';
import type { Fetched } from '../platform/fetch/guarded-fetch.js';

export interface NewCapture extends Fetched {
  readonly url: string;
  readonly fetchedAt: Date;
  readonly fileName: string;
  readonly sha256: string;
  readonly expiresAt: Date;
}

export interface StoredCapture {
  readonly id: string;
  readonly fetchedAt: Date;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Null once evidence has kept them. */
  readonly bytes: Uint8Array | null;
}

/** What was fetched, as stored. Until evidence rests on it, it is its fetcher's alone. */
@Injectable()
export class CaptureRepository {
  constructor(private readonly database: Database) {}

  async create(userId: string, capture: NewCapture): Promise<string> {
    const { bytes, headers, ...columns } = capture;
    const { id } = await this.database.client.capture.create({
      data: { ...columns, userId, headers: { ...headers }, byteLength: bytes.byteLength, bytes: new Uint8Array(bytes) },
      select: { id: true },
    });
    return id;
  }

  /** Locks it, so that it is not swept while evidence takes it. */
  async lockOf(db: Db, userId: string, id: string, now: Date): Promise<StoredCapture | null> {
    await db.$executeRaw`SELECT 1 FROM "capture" WHERE id = ${id}::uuid FOR UPDATE`;
    return db.capture.findFirst({
      where: { id, userId, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
      select: { id: true, fetchedAt: true, mediaType: true, fileName: true, sha256: true, bytes: true },
    });
  }

  /** The bytes are a stored file now. */
  async keep(db: Db, id: string): Promise<void> {
    await db.capture.update({ where: { id }, data: { bytes: null, expiresAt: null }, select: { id: true } });
  }

  /** Takes away what nobody kept in time, and of one member whatever is beyond what they may have waiting. */
  async sweep(userId: string, now: Date): Promise<void> {
    const { capture } = this.database.client;
    await capture.deleteMany({ where: { expiresAt: { lte: now } } });
    const beyond = await capture.findMany({
      where: { userId, expiresAt: { not: null } },
      orderBy: { fetchedAt: 'desc' },
      skip: limits.capturesPerMember - 1,
      select: { id: true },
    });
    await capture.deleteMany({ where: { id: { in: beyond.map(({ id }) => id) }, expiresAt: { not: null } } });
  }
}
