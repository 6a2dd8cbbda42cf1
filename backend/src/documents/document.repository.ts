import type { Document, DocumentListQuery, DocumentVersion, DocumentWithText, UpdateDocument } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import {
  documentColumns,
  type SegmentCounts,
  toDocument,
  toDocumentVersion,
  toDocumentWithText,
  versionColumns,
} from './document.mapper.js';

export interface NewDocument {
  readonly speechId: string;
  readonly title: string;
  readonly kind: Document['kind'];
  readonly language: string;
  readonly outletId: string | null;
  readonly url?: string;
  readonly publishedAt: Date | null;
  readonly addedById: string;
}

/** What changes of a document; its outlet by id. */
export interface DocumentChange extends Pick<UpdateDocument, 'title' | 'kind' | 'url'> {
  readonly outletId?: string | null;
  readonly publishedAt?: Date | null;
}

const sortColumns = {
  createdAt: Prisma.sql`t.created_at`,
  publishedAt: Prisma.sql`t.published_at`,
  title: Prisma.sql`t.title`,
} as const satisfies Record<DocumentListQuery['sort'], Prisma.Sql>;

const NOTHING_COUNTED: SegmentCounts = { segmentCount: 0, undecidedCount: 0 };

/** Documents as stored. Their texts are in `DocumentVersionRepository`. */
@Injectable()
export class DocumentRepository {
  async list(db: Db, query: DocumentListQuery): Promise<Page<Document>> {
    const conditions = wordsIn([Prisma.sql`t.title`], query.q);
    if (query.speechId) conditions.push(Prisma.sql`t.speech_id = ${query.speechId}::uuid`);
    const ids = await pageOfIds(
      db,
      { from: Prisma.sql`"document" t`, conditions, sort: sortColumns[query.sort] },
      query,
    );
    const page = await readPage(ids, (wanted) =>
      db.document.findMany({ where: { id: { in: wanted } }, select: documentColumns }),
    );
    const counts = await this.countSegments(
      db,
      page.rows.flatMap(({ versions }) => versions.map(({ id }) => id)),
    );
    return toPage(page, (row) => toDocument(row, counts.get(row.versions[0]?.id ?? '') ?? NOTHING_COUNTED));
  }

  /** The document with the text of its newest version. */
  async find(db: Db, id: string): Promise<DocumentWithText | null> {
    const row = await db.document.findUnique({ where: { id }, select: documentColumns });
    const version = await db.documentVersion.findFirst({
      where: { documentId: id },
      orderBy: { number: 'desc' },
      select: versionColumns,
    });
    if (!row || !version) return null;
    const counts = await this.countSegments(db, [version.id]);
    return toDocumentWithText(row, counts.get(version.id) ?? NOTHING_COUNTED, version);
  }

  /** Every version of a document, the newest first; empty when there is no such document. */
  async versions(db: Db, documentId: string): Promise<DocumentVersion[]> {
    const rows = await db.documentVersion.findMany({
      where: { documentId },
      orderBy: { number: 'desc' },
      select: versionColumns,
    });
    return rows.map(toDocumentVersion);
  }

  /** One text of a document by its number. */
  async version(db: Db, documentId: string, number: number): Promise<DocumentVersion | null> {
    const row = await db.documentVersion.findUnique({
      where: { documentId_number: { documentId, number } },
      select: versionColumns,
    });
    return row && toDocumentVersion(row);
  }

  /** Keeps newer texts of the document out until the transaction ends. Taken before any claim's lock, as whoever adds one does. */
  async hold(db: Db, id: string): Promise<void> {
    await db.$queryRaw`SELECT id FROM "document" WHERE id = ${id}::uuid FOR SHARE`;
  }

  async newestVersionId(db: Db, documentId: string): Promise<string | undefined> {
    const version = await db.documentVersion.findFirst({
      where: { documentId },
      orderBy: { number: 'desc' },
      select: { id: true },
    });
    return version?.id;
  }

  async create(db: Db, document: NewDocument): Promise<string> {
    const { id } = await db.document.create({ data: document, select: { id: true } });
    return id;
  }

  /** Changes the document if it still has this version; answers whether it did. */
  async update(db: Db, id: string, version: number, change: DocumentChange): Promise<boolean> {
    const { count } = await db.document.updateMany({
      where: { id, version },
      data: { ...change, version: { increment: 1 } },
    });
    return count > 0;
  }

  private async countSegments(db: Db, versionIds: string[]): Promise<ReadonlyMap<string, SegmentCounts>> {
    const groups = await db.segment.groupBy({
      by: ['documentVersionId', 'disposition', 'kind'],
      where: { documentVersionId: { in: versionIds } },
      _count: { _all: true },
    });
    const counts = new Map<string, SegmentCounts>();
    for (const { documentVersionId, disposition, kind, _count } of groups) {
      // Recurring text of the outlet asks for no decision.
      const isOpen = disposition === 'undecided' && kind !== 'boilerplate';
      const { segmentCount, undecidedCount } = counts.get(documentVersionId) ?? NOTHING_COUNTED;
      counts.set(documentVersionId, {
        segmentCount: segmentCount + _count._all,
        undecidedCount: undecidedCount + (isOpen ? _count._all : 0),
      });
    }
    return counts;
  }
}
