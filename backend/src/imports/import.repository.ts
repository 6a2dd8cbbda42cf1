import { type Import, type InterfaceLanguage, limits, type TextEncoding, type TextFormat } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { importColumns, type StoredProblem, toImport } from './import.mapper.js';

export interface NewImport {
  readonly userId: string;
  readonly bytes: Buffer;
  /** Null for a text that was pasted. */
  readonly fileName: string | null;
  readonly pasted: boolean;
  readonly language: string | null;
  readonly expiresAt: Date;
}

/** An import that a process has taken on. `attempt` is its right to write: who takes it over has a higher one. */
export interface TakenImport {
  readonly id: string;
  readonly attempt: number;
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly pasted: boolean;
  readonly language: string | null;
}

/** An import that has been read, with what was understood as the reader packed it. */
export interface ReadyImport {
  readonly bytes: Uint8Array;
  readonly fileName: string | null;
  readonly pasted: boolean;
  readonly language: string | null;
  readonly result: Uint8Array;
}

export interface Step {
  readonly state: 'reading' | 'extracting';
  readonly progress: number;
  readonly format: TextFormat | null;
  readonly encoding: TextEncoding | null;
}

/** A process that has not been heard of for this long is gone. */
const SILENCE = Prisma.sql`interval '15 seconds'`;
/** An import that brought this many processes down is not tried again. */
const MOST_ATTEMPTS = 3;

const beingRead = Prisma.sql`state IN ('reading', 'extracting')`;
const left = Prisma.sql`(heartbeat_at IS NULL OR heartbeat_at < now() - ${SILENCE})`;

/**
 * Imports as stored. What members ask names whose it is; what processes ask is decided by one UPDATE each, so that no two of them
 * ever work on the same import. Heartbeats are in the database's time: processes on several machines need not agree on theirs.
 */
@Injectable()
export class ImportRepository {
  /** Adds an import; null when the member has as many as one may have. */
  async create(db: Db, { bytes, ...arrived }: NewImport, now: Date): Promise<string | null> {
    // One at a time for each member, so that two that arrive at once are both counted.
    await db.$queryRaw`SELECT id FROM "user" WHERE id = ${arrived.userId}::uuid FOR NO KEY UPDATE`;
    const waiting = await db.import.count({ where: { userId: arrived.userId, expiresAt: { gt: now } } });
    if (waiting >= limits.importsPerMember) return null;
    const { id } = await db.import.create({
      data: { ...arrived, bytes: Uint8Array.from(bytes), byteLength: bytes.length },
      select: { id: true },
    });
    return id;
  }

  /** A member's imports, the newest first. There are never many. */
  async list(db: Db, userId: string, now: Date, language: InterfaceLanguage): Promise<Import[]> {
    const rows = await db.import.findMany({
      where: { userId, expiresAt: { gt: now } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: importColumns,
    });
    return rows.map((row) => toImport(row, language));
  }

  async find(db: Db, userId: string, id: string, now: Date, language: InterfaceLanguage): Promise<Import | null> {
    const row = await db.import.findFirst({
      where: { id, userId, expiresAt: { gt: now } },
      select: importColumns,
    });
    return row && toImport(row, language);
  }

  /** What was read, once it is; `unfinished` before and where reading failed, null when the member has no such import. */
  async findReady(db: Db, userId: string, id: string, now: Date): Promise<ReadyImport | 'unfinished' | null> {
    const row = await db.import.findFirst({
      where: { id, userId, expiresAt: { gt: now } },
      select: { bytes: true, fileName: true, pasted: true, language: true, result: true },
    });
    if (!row) return null;
    const { result } = row;
    return result === null ? 'unfinished' : { ...row, result };
  }

  /** Removes a member's import; answers whether there was one. */
  async remove(db: Db, userId: string, id: string): Promise<boolean> {
    const { count } = await db.import.deleteMany({ where: { id, userId } });
    return count > 0;
  }

  /** Takes on the one that has waited longest, or that a process left behind. Null when there is nothing to do. */
  async take(db: Db): Promise<TakenImport | null> {
    const [taken] = await db.$queryRaw<{ id: string; attempts: number }[]>`
      UPDATE "import" SET state = 'reading', progress = 0, attempts = attempts + 1, heartbeat_at = now()
      WHERE id = (
        SELECT id FROM "import"
        WHERE attempts < ${MOST_ATTEMPTS} AND (state = 'waiting' OR (${beingRead} AND ${left}))
        ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id, attempts`;
    if (!taken) return null;
    const row = await db.import.findUnique({
      where: { id: taken.id },
      select: { id: true, bytes: true, fileName: true, pasted: true, language: true },
    });
    return row && { ...row, attempt: taken.attempts };
  }

  /** Says how far it is and that somebody works on it. False when it is no longer this process's: cancelled, or taken over. */
  async beat(db: Db, { id, attempt }: TakenImport, { state, progress, format, encoding }: Step): Promise<boolean> {
    const count = await db.$executeRaw`
      UPDATE "import" SET state = ${state}::"import_state", progress = ${progress}, format = ${format}::"text_format",
        encoding = ${encoding}, heartbeat_at = now()
      WHERE id = ${id}::uuid AND attempts = ${attempt} AND ${beingRead}`;
    return count > 0;
  }

  async finish(
    db: Db,
    { id, attempt }: TakenImport,
    { result, ...found }: Pick<Step, 'format' | 'encoding'> & { result: Uint8Array },
  ): Promise<void> {
    await db.import.updateMany({
      where: { id, attempts: attempt, state: { in: ['reading', 'extracting'] } },
      data: {
        state: 'ready',
        progress: 1,
        heartbeatAt: null,
        ...found,
        result: Uint8Array.from(result),
      },
    });
  }

  async fail(db: Db, { id, attempt }: TakenImport, problem: StoredProblem): Promise<void> {
    await db.import.updateMany({
      where: { id, attempts: attempt, state: { in: ['reading', 'extracting'] } },
      data: { state: 'failed', heartbeatAt: null, problem },
    });
  }

  /** Removes what nobody kept in time, and gives up what no process came to an end with. */
  async sweep(db: Db, now: Date, gaveUp: StoredProblem): Promise<void> {
    await db.import.deleteMany({ where: { expiresAt: { lte: now } } });
    await db.$executeRaw`
      UPDATE "import" SET state = 'failed', heartbeat_at = NULL, problem = ${JSON.stringify(gaveUp)}::jsonb
      WHERE attempts >= ${MOST_ATTEMPTS} AND ${beingRead} AND ${left}`;
  }
}
