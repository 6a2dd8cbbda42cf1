import type { DocumentMark, InterfaceLanguage, Segment, SegmentListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Prisma } from '../generated/prisma/client.js';
import type { ExtractedSegment } from '../language/segment.js';
import type { Span } from '../language/span.js';
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

/** A statement as the extractor found it, with its time where the text came from subtitles. */
type NewSegment = ExtractedSegment & { readonly time?: { readonly startMs: number; readonly endMs: number } | null };

/** A statement's place and its id. */
export interface StoredSpan extends Span {
  readonly id: string;
}

interface Skip extends Span {
  readonly reason: string;
  readonly decidedById: string | null;
}

/** The ledger of statements as stored. */
@Injectable()
export class SegmentRepository {
  /**
   * Adds the statements of a text with one INSERT: the database checks every span against the text once for each, and the longest
   * text has tens of thousands of statements. `aliases` are the names that people put together in this document, by the name heard.
   * Answers the statements' ids and places in the given order.
   */
  async addAll(
    db: Db,
    documentVersionId: string,
    segments: readonly NewSegment[],
    aliases: ReadonlyMap<string, string> = new Map(),
  ): Promise<StoredSpan[]> {
    const rows = segments.map(({ start, end, exact, kind, speaker, cue, attribution, time, checkWorthiness }) => ({
      id: uuid(),
      start_offset: start,
      end_offset: end,
      exact,
      kind,
      speaker: speaker && (aliases.get(speaker.name) ?? speaker.name),
      speaker_heard: speaker?.name ?? null,
      cue: cue?.text ?? null,
      attribution: attribution?.code ?? null,
      time_start_ms: time?.startMs ?? null,
      time_end_ms: time?.endMs ?? null,
      score: checkWorthiness.score,
      reasons: checkWorthiness.reasons.map(({ code, text }) => ({ code, text })),
    }));
    await db.$executeRaw`INSERT INTO "segment" (id, document_version_id, start_offset, end_offset, exact, kind, speaker,
        speaker_heard, cue, attribution, time_start_ms, time_end_ms, score, reasons)
      SELECT s.id, ${documentVersionId}::uuid, s.start_offset, s.end_offset, s.exact, s.kind, s.speaker,
        s.speaker_heard, s.cue, s.attribution, s.time_start_ms, s.time_end_ms, s.score, s.reasons
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s (id uuid, start_offset integer, end_offset integer,
        exact text, kind "segment_kind", speaker text, speaker_heard text, cue text, attribution text, time_start_ms integer,
        time_end_ms integer, score double precision, reasons jsonb)`;
    return rows.map(({ id, start_offset, end_offset }) => ({ id, start: start_offset, end: end_offset }));
  }

  /** The statements of a text that somebody skipped. */
  async skips(db: Db, documentVersionId: string): Promise<Skip[]> {
    const rows = await db.segment.findMany({
      where: { documentVersionId, disposition: 'skipped' },
      orderBy: { startOffset: 'asc' },
      select: { startOffset: true, endOffset: true, skipReason: true, decidedById: true },
    });
    return rows.map(({ startOffset, endOffset, skipReason, decidedById }) => ({
      start: startOffset,
      end: endOffset,
      reason: skipReason ?? '',
      decidedById,
    }));
  }

  /** Skips statements that nobody has seen yet, as somebody skipped them in an older text. */
  async skipAll(db: Db, skips: readonly { id: string; reason: string; decidedById: string | null }[]): Promise<void> {
    if (skips.length === 0) return;
    await db.$executeRaw`UPDATE "segment" SET disposition = 'skipped', skip_reason = s.reason, decided_by_id = s."decidedById"
      FROM jsonb_to_recordset(${JSON.stringify(skips)}::jsonb) AS s (id uuid, reason text, "decidedById" uuid)
      WHERE "segment".id = s.id`;
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

  async documentOf(db: Db, id: string): Promise<string | undefined> {
    const row = await db.segment.findUnique({
      where: { id },
      select: { documentVersion: { select: { documentId: true } } },
    });
    return row?.documentVersion.documentId;
  }

  async isInNewestText(db: Db, id: string): Promise<boolean> {
    const [row] = await db.$queryRaw<{ newest: boolean }[]>`SELECT NOT EXISTS (
        SELECT 1 FROM "document_version" later WHERE later.document_id = v.document_id AND later.number > v.number) AS newest
      FROM "segment" s JOIN "document_version" v ON v.id = s.document_version_id WHERE s.id = ${id}::uuid`;
    return row?.newest ?? false;
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
