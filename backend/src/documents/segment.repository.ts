import type { DocumentMark, InterfaceLanguage, Segment, SegmentListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Prisma } from '../generated/prisma/client.js';
import type { ExtractedSegment } from '../language/segment.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { markColumns, segmentColumns, toDocumentMark, toSegment } from './segment.mapper.js';

const sortColumns = {
  start: Prisma.sql`t.start_offset`,
  score: Prisma.sql`t.score`,
} as const satisfies Record<SegmentListQuery['sort'], Prisma.Sql>;

/** What a person decides about a segment. */
export interface SegmentDecision {
  readonly disposition: 'skipped' | 'undecided';
  readonly skipReason: string | null;
  readonly decidedById: string | null;
}

/** The ledger of statements as stored. */
@Injectable()
export class SegmentRepository {
  /**
   * Adds the statements of a text with one INSERT: the database checks every span against the text once for each, and the longest
   * text has tens of thousands of statements.
   */
  async addAll(db: Db, documentVersionId: string, segments: readonly ExtractedSegment[]): Promise<void> {
    const rows = segments.map(({ start, end, exact, kind, speaker, cue, checkWorthiness }) => ({
      id: uuid(),
      start_offset: start,
      end_offset: end,
      exact,
      kind,
      speaker: speaker?.name ?? null,
      speaker_heard: speaker?.name ?? null,
      cue: cue?.text ?? null,
      score: checkWorthiness.score,
      reasons: checkWorthiness.reasons.map(({ code, text }) => ({ code, text })),
    }));
    await db.$executeRaw`INSERT INTO "segment"
        (id, document_version_id, start_offset, end_offset, exact, kind, speaker, speaker_heard, cue, score, reasons)
      SELECT s.id, ${documentVersionId}::uuid, s.start_offset, s.end_offset, s.exact, s.kind, s.speaker, s.speaker_heard, s.cue, s.score, s.reasons
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s (id uuid, start_offset integer, end_offset integer,
        exact text, kind "segment_kind", speaker text, speaker_heard text, cue text, score double precision, reasons jsonb)`;
  }

  async list(
    db: Db,
    documentVersionId: string,
    query: SegmentListQuery,
    language: InterfaceLanguage,
  ): Promise<Page<Segment>> {
    const conditions = [Prisma.sql`t.document_version_id = ${documentVersionId}::uuid`];
    if (query.kind?.length) conditions.push(Prisma.sql`t.kind::text IN (${Prisma.join(query.kind)})`);
    if (query.disposition?.length) {
      conditions.push(Prisma.sql`t.disposition::text IN (${Prisma.join(query.disposition)})`);
    }
    if (query.speaker !== undefined) conditions.push(Prisma.sql`t.speaker = ${query.speaker}`);
    if (query.minScore !== undefined) conditions.push(Prisma.sql`t.score >= ${query.minScore}`);
    conditions.push(...wordsIn([Prisma.sql`t.exact`], query.q));
    const ids = await pageOfIds(
      db,
      { from: Prisma.sql`"segment" t`, conditions, sort: sortColumns[query.sort] },
      query,
    );
    const page = await readPage(ids, (wanted) =>
      db.segment.findMany({ where: { id: { in: wanted } }, select: segmentColumns }),
    );
    return toPage(page, (row) => toSegment(row, language));
  }

  async find(db: Db, id: string, language: InterfaceLanguage): Promise<Segment | null> {
    const row = await db.segment.findUnique({ where: { id }, select: segmentColumns });
    return row && toSegment(row, language);
  }

  /** The segments that share at least one character with a span, in the text's order. */
  async overlapping(
    db: Db,
    documentVersionId: string,
    start: number,
    end: number,
    language: InterfaceLanguage,
  ): Promise<Segment[]> {
    const rows = await db.segment.findMany({
      where: { documentVersionId, startOffset: { lt: end }, endOffset: { gt: start } },
      orderBy: { startOffset: 'asc' },
      select: segmentColumns,
    });
    return rows.map((row) => toSegment(row, language));
  }

  /** Decides about a segment that still has this version and that no claim was made from; answers whether it did. */
  async decide(db: Db, id: string, version: number, decision: SegmentDecision): Promise<boolean> {
    const { count } = await db.segment.updateMany({
      where: { id, version, disposition: { not: 'claimed' } },
      data: { ...decision, version: { increment: 1 } },
    });
    return count > 0;
  }

  /** Where claims stand in a text, in its order. */
  async marks(db: Db, documentVersionId: string): Promise<DocumentMark[]> {
    const rows = await db.appearance.findMany({
      where: { documentVersionId },
      orderBy: [{ startOffset: 'asc' }, { endOffset: 'asc' }, { id: 'asc' }],
      select: markColumns,
    });
    return rows.map(toDocumentMark);
  }
}
