import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { standsNow } from './claim.rows.js';

const standingColumns = {
  id: true,
  claimId: true,
  documentVersionId: true,
  segmentId: true,
  startOffset: true,
  endOffset: true,
} as const satisfies Prisma.AppearanceSelect;

export type StandingAppearance = Prisma.AppearanceGetPayload<{ select: typeof standingColumns }>;

/** An appearance to be stored, its id given by the caller. */
export interface AppearanceToStore {
  readonly id: string;
  readonly claimId: string;
  readonly documentVersionId: string;
  readonly segmentId: string | null;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where claims stand in the texts of a document, across its versions. */
@Injectable()
export class AppearanceRepository {
  /** Every place of a document's texts where a claim stands now, in the texts' order. */
  standing(db: Db, documentId: string): Promise<StandingAppearance[]> {
    return db.appearance.findMany({
      where: { documentVersion: { documentId }, ...standsNow },
      orderBy: [{ documentVersionId: 'asc' }, { startOffset: 'asc' }, { endOffset: 'asc' }, { id: 'asc' }],
      select: standingColumns,
    });
  }

  /** Adds all with one statement: the database checks the spans of a statement together. */
  async addAll(db: Db, appearances: readonly AppearanceToStore[]): Promise<void> {
    if (appearances.length > 0) await db.appearance.createMany({ data: [...appearances] });
  }

  /** The claim's appearance at a place, and whether it came there from an older text. */
  async at(db: Db, claimId: string, documentVersionId: string, startOffset: number, endOffset: number) {
    const row = await db.appearance.findUnique({
      where: {
        claimId_documentVersionId_startOffset_endOffset: { claimId, documentVersionId, startOffset, endOffset },
      },
      select: { id: true, predecessor: { select: { id: true } } },
    });
    return row && { id: row.id, wasCarried: row.predecessor !== null };
  }

  /** An appearance and those that it came from, the oldest first, with the segments they decided. */
  async lineage(db: Db, id: string): Promise<{ id: string; segmentId: string | null }[]> {
    return db.$queryRaw`
      WITH RECURSIVE line AS (
        SELECT a.id, a.segment_id, 0 AS depth FROM "appearance" a WHERE a.id = ${id}::uuid
        UNION ALL
        SELECT a.id, a.segment_id, line.depth + 1 FROM line
        JOIN "anchoring" g ON g.successor_id = line.id JOIN "appearance" a ON a.id = g.appearance_id
      )
      SELECT id, segment_id AS "segmentId" FROM line ORDER BY depth DESC`;
  }
}
