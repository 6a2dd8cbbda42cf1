import type { Priority } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { normaliseForSearch } from '../language/normalise.js';
import type { Db } from '../platform/db/database.js';
import {
  type AppearanceRow,
  appearanceColumns,
  type ClaimRow,
  type ClaimSummaryRow,
  claimColumns,
  claimSummaryColumns,
} from './claim.rows.js';

export interface NewClaim {
  readonly speechId: string;
  readonly speakerId: string;
  readonly text: string;
  readonly language: string;
  readonly requiredReviews: number;
  readonly ratingScaleId: string;
  readonly createdById: string;
}

export interface ClaimChange {
  readonly text?: string;
  readonly speakerId?: string;
  readonly requiredReviews?: number;
  readonly priority?: Priority | null;
  readonly dueAt?: Date | null;
}

export interface NewSpan {
  readonly documentVersionId: string;
  readonly segmentId: string | null;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Claims and their appearances as stored. Every method works inside the caller's transaction. */
@Injectable()
export class ClaimRepository {
  /** Locks the claim until the transaction ends: what is decided from its facts is decided by one at a time. False when there is none. */
  async lock(db: Db, id: string): Promise<boolean> {
    const rows = await db.$queryRaw<{ id: string }[]>`SELECT id FROM "claim" WHERE id = ${id}::uuid FOR UPDATE`;
    return rows.length > 0;
  }

  find(db: Db, id: string): Promise<ClaimRow | null> {
    return db.claim.findUnique({ where: { id }, select: claimColumns });
  }

  /** What lists show of a claim that is there. */
  getSummary(db: Db, id: string): Promise<ClaimSummaryRow> {
    return db.claim.findUniqueOrThrow({ where: { id }, select: claimSummaryColumns });
  }

  async create(db: Db, claim: NewClaim): Promise<string> {
    const { id } = await db.claim.create({ data: claim, select: { id: true } });
    await db.claimSearch.create({ data: { claimId: id, normalised: normaliseForSearch(claim.text) } });
    return id;
  }

  async update(db: Db, id: string, change: ClaimChange): Promise<void> {
    await db.claim.update({ where: { id }, data: { ...change, version: { increment: 1 } } });
    if (change.text !== undefined) {
      await db.claimSearch.update({ where: { claimId: id }, data: { normalised: normaliseForSearch(change.text) } });
    }
  }

  /** A new version without another change: something that belongs to the claim itself was added or taken away. */
  async touch(db: Db, id: string): Promise<void> {
    await db.claim.update({ where: { id }, data: { version: { increment: 1 } } });
  }

  /** The same for several claims. */
  async touchAll(db: Db, ids: readonly string[]): Promise<void> {
    await db.claim.updateMany({ where: { id: { in: [...ids] } }, data: { version: { increment: 1 } } });
  }

  async setTags(db: Db, claimId: string, names: readonly string[]): Promise<void> {
    const wanted = [...new Set(names)];
    await db.tag.createMany({ data: wanted.map((name) => ({ name })), skipDuplicates: true });
    const tags = await db.tag.findMany({ where: { name: { in: wanted } }, select: { id: true } });
    await db.claimTag.deleteMany({ where: { claimId } });
    await db.claimTag.createMany({ data: tags.map(({ id }) => ({ claimId, tagId: id })) });
  }

  addAppearance(db: Db, claimId: string, span: NewSpan): Promise<AppearanceRow> {
    return db.appearance.create({ data: { claimId, ...span }, select: appearanceColumns });
  }

  findAppearance(db: Db, claimId: string, id: string): Promise<AppearanceRow | null> {
    return db.appearance.findFirst({ where: { id, claimId }, select: appearanceColumns });
  }

  async removeAppearance(db: Db, id: string): Promise<void> {
    await db.appearance.delete({ where: { id } });
  }

  /**
   * Keeps newer texts of these documents out until the transaction ends: a place that is being chosen in the newest text must not
   * be in an older one by the time it is stored. Before any claim is locked, as whoever adds a newer text does.
   */
  async holdTexts(db: Db, documentIds: readonly string[]): Promise<void> {
    const ids = [...new Set(documentIds)].sort();
    await db.$queryRaw`SELECT id FROM "document" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`;
  }

  /** The newest version of each document, with what is needed to check a span of it. */
  async newestVersions(db: Db, documentIds: readonly string[]) {
    const rows = await db.documentVersion.findMany({
      where: { documentId: { in: [...documentIds] } },
      orderBy: { number: 'desc' },
      distinct: ['documentId'],
      select: { id: true, documentId: true, text: true, document: { select: { speechId: true, language: true } } },
    });
    return new Map(rows.map((row) => [row.documentId, row]));
  }

  /** Segments by id or by place, with the speech they belong to. */
  findSegments(db: Db, ids: readonly string[]) {
    return db.segment.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        documentVersionId: true,
        startOffset: true,
        endOffset: true,
        disposition: true,
        documentVersion: {
          select: {
            documentId: true,
            document: {
              select: { speechId: true, versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
            },
          },
        },
      },
    });
  }

  /** The segment that fills exactly this place. */
  async segmentAt(
    db: Db,
    documentVersionId: string,
    startOffset: number,
    endOffset: number,
  ): Promise<string | undefined> {
    const segment = await db.segment.findUnique({
      where: { documentVersionId_startOffset_endOffset: { documentVersionId, startOffset, endOffset } },
      select: { id: true },
    });
    return segment?.id;
  }

  /** Marks segments as claimed; a skip's reason goes, since the skip no longer stands. */
  async markClaimed(db: Db, segmentIds: readonly string[], userId: string): Promise<void> {
    await db.segment.updateMany({
      where: { id: { in: [...segmentIds] } },
      data: { disposition: 'claimed', skipReason: null, decidedById: userId, version: { increment: 1 } },
    });
  }

  /** Gives a segment back to the undecided when no appearance of any claim rests on it any more. */
  async releaseSegment(db: Db, segmentId: string): Promise<void> {
    const remaining = await db.appearance.count({ where: { segmentId } });
    if (remaining > 0) return;
    await db.segment.update({
      where: { id: segmentId },
      data: { disposition: 'undecided', decidedById: null, version: { increment: 1 } },
    });
  }

  async speakerExists(db: Db, id: string): Promise<boolean> {
    return (await db.speaker.count({ where: { id } })) > 0;
  }

  findSpeech(db: Db, id: string): Promise<{ id: string; speakerId: string } | null> {
    return db.speech.findUnique({ where: { id }, select: { id: true, speakerId: true } });
  }

  async defaultScaleId(db: Db): Promise<string> {
    const { id } = await db.ratingScale.findFirstOrThrow({ where: { isDefault: true }, select: { id: true } });
    return id;
  }
}
