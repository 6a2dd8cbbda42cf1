import type { DocumentMark, InterfaceLanguage, Segment, SegmentListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { ExtractedSegment } from '../language/segment.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { spellingPattern } from '../platform/db/spelling-pattern.js';
import { markColumns, segmentColumns, toDocumentMark, toSegment } from './segment.mapper.js';

/** Rows of one INSERT: few enough for PostgreSQL's 65,535 parameters, many enough that its check of the spans seldom runs. */
const ROWS_PER_INSERT = 2_000;

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
  async addAll(db: Db, documentVersionId: string, segments: readonly ExtractedSegment[]): Promise<void> {
    for (let from = 0; from < segments.length; from += ROWS_PER_INSERT) {
      await db.segment.createMany({
        data: segments.slice(from, from + ROWS_PER_INSERT).map((segment) => ({
          documentVersionId,
          startOffset: segment.start,
          endOffset: segment.end,
          exact: segment.exact,
          kind: segment.kind,
          speaker: segment.speaker?.name,
          cue: segment.cue?.text,
          score: segment.checkWorthiness.score,
          reasons: segment.checkWorthiness.reasons.map(({ code, text }) => ({ code, text })),
        })),
      });
    }
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
    if (query.q) conditions.push(Prisma.sql`t.exact ~* ${spellingPattern(query.q)}`);
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
