import type { Anchoring, AnchoringListQuery, AnchoringState, AnchorOutcome } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { toAnchoring } from './anchoring.mapper.js';
import { type AnchoringRow, anchoringColumns } from './anchoring.rows.js';

/** What became of an appearance when a newer text came. */
export interface FoundPlace {
  readonly toVersionId: string;
  readonly outcome: AnchorOutcome;
  readonly similarity: number | null;
  readonly startOffset: number | null;
  readonly endOffset: number | null;
  readonly state: 'settled' | 'pending';
  readonly successorId: string | null;
}

export interface NewAnchoring extends FoundPlace {
  readonly appearanceId: string;
  readonly fromVersionId: string;
}

/** A person's decision. */
export interface Decision {
  readonly state: 'confirmed' | 'placed' | 'dropped';
  readonly reason: string | null;
  readonly successorId: string | null;
  readonly decidedById: string;
}

/** The last thing that was said about an appearance that still stands in an older text. */
export interface LastWord {
  readonly id: string;
  readonly appearanceId: string;
  readonly state: AnchoringState;
}

const sortColumns = { createdAt: Prisma.sql`t.created_at` } as const satisfies Record<
  AnchoringListQuery['sort'],
  Prisma.Sql
>;

const LIST = Prisma.sql`"anchoring" t
  JOIN "appearance" a ON a.id = t.appearance_id
  JOIN "claim" c ON c.id = a.claim_id
  JOIN "document_version" v ON v.id = t.to_version_id`;

/** How appearances came from one text to the next, as stored. */
@Injectable()
export class AnchoringRepository {
  async list(db: Db, query: AnchoringListQuery): Promise<Page<Anchoring>> {
    const conditions = wordsIn([Prisma.sql`c.text`, Prisma.sql`a.exact`], query.q);
    if (query.speechId) conditions.push(Prisma.sql`c.speech_id = ${query.speechId}::uuid`);
    if (query.documentId) conditions.push(Prisma.sql`v.document_id = ${query.documentId}::uuid`);
    if (query.claimId) conditions.push(Prisma.sql`c.id = ${query.claimId}::uuid`);
    if (query.state?.length) conditions.push(Prisma.sql`t.state::text IN (${Prisma.join(query.state)})`);
    if (query.outcome?.length) conditions.push(Prisma.sql`t.outcome::text IN (${Prisma.join(query.outcome)})`);
    const ids = await pageOfIds(db, { from: LIST, conditions, sort: sortColumns[query.sort] }, query);
    const page = await readPage(ids, (wanted) =>
      db.anchoring.findMany({ where: { id: { in: wanted } }, select: anchoringColumns }),
    );
    const texts = await this.newerTexts(db, page.rows);
    return toPage(page, (row) => toAnchoring(row, texts.get(row.toVersionId)));
  }

  async find(db: Db, id: string): Promise<Anchoring | null> {
    const row = await this.row(db, id);
    return row && this.shown(db, row);
  }

  row(db: Db, id: string): Promise<AnchoringRow | null> {
    return db.anchoring.findUnique({ where: { id }, select: anchoringColumns });
  }

  async shown(db: Db, row: AnchoringRow): Promise<Anchoring> {
    return toAnchoring(row, (await this.newerTexts(db, [row])).get(row.toVersionId));
  }

  /** The newest anchoring of each appearance that has one. */
  async lastWords(db: Db, appearanceIds: readonly string[]): Promise<ReadonlyMap<string, LastWord>> {
    const rows = await db.anchoring.findMany({
      where: { appearanceId: { in: [...appearanceIds] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true, appearanceId: true, state: true },
    });
    return new Map(rows.map((row) => [row.appearanceId, row]));
  }

  async addAll(db: Db, anchorings: readonly NewAnchoring[]): Promise<void> {
    if (anchorings.length > 0) await db.anchoring.createMany({ data: [...anchorings] });
  }

  /** Turns one that waited for a person to a text that is newer still. */
  async turn(db: Db, id: string, found: FoundPlace): Promise<void> {
    await db.anchoring.update({ where: { id }, data: { ...found, version: { increment: 1 } } });
  }

  /** Decides one that still has this version; answers whether it did. */
  async decide(db: Db, id: string, version: number, decision: Decision): Promise<boolean> {
    const { count } = await db.anchoring.updateMany({
      where: { id, version, state: 'pending' },
      data: { ...decision, version: { increment: 1 } },
    });
    return count > 0;
  }

  /** A text can be long and many anchorings share it: each is read once, and only where a place in it is shown. */
  private async newerTexts(db: Db, rows: readonly AnchoringRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(rows.flatMap(({ startOffset, toVersionId }) => (startOffset === null ? [] : [toVersionId])));
    if (ids.size === 0) return new Map();
    const versions = await db.documentVersion.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, text: true },
    });
    return new Map(versions.map(({ id, text }) => [id, text]));
  }
}
