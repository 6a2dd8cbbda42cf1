import { Injectable } from '@nestjs/common';
import { standsNow } from '../claims/claim.rows.js';
import type { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import type { AnnotatedPlace } from './web-annotation.js';

const placeColumns = {
  id: true,
  startOffset: true,
  endOffset: true,
  exact: true,
  prefix: true,
  suffix: true,
  createdAt: true,
  claim: { select: { id: true, text: true, language: true } },
  documentVersion: {
    select: { id: true, number: true, document: { select: { id: true, url: true } } },
  },
} as const satisfies Prisma.AppearanceSelect;

type PlaceRow = Prisma.AppearanceGetPayload<{ select: typeof placeColumns }>;

/** Places that stand in one text. */
export interface PlacesOfText {
  readonly text: string;
  readonly places: readonly AnnotatedPlace[];
}

function toPlace({ claim, documentVersion: { number, document }, ...row }: PlaceRow): AnnotatedPlace {
  return {
    appearanceId: row.id,
    claimId: claim.id,
    claimText: claim.text,
    claimLanguage: claim.language,
    documentId: document.id,
    versionNumber: number,
    documentUrl: document.url,
    start: row.startOffset,
    end: row.endOffset,
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    createdAt: row.createdAt,
  };
}

/** Where claims stand, read text by text. */
@Injectable()
export class AnnotationQueries {
  /** The documents of a speech, or of all, in the order in which they came. */
  async *documentsOf(db: Db, speechId: string | undefined): AsyncGenerator<string> {
    let last: string | undefined;
    for (;;) {
      const rows = await db.document.findMany({
        where: { ...(speechId ? { speechId } : {}), ...(last ? { id: { gt: last } } : {}) },
        orderBy: { id: 'asc' },
        take: 100,
        select: { id: true },
      });
      if (rows.length === 0) return;
      for (const { id } of rows) yield id;
      last = rows.at(-1)?.id;
    }
  }

  /** Where claims stand now in a document's texts: in the newest, and in older ones while a newer place is not settled. */
  async placesOf(db: Db, documentId: string): Promise<PlacesOfText[]> {
    const rows = await db.appearance.findMany({
      where: { documentVersion: { documentId }, ...standsNow },
      orderBy: [{ startOffset: 'asc' }, { endOffset: 'asc' }, { id: 'asc' }],
      select: placeColumns,
    });
    const versionIds = [...new Set(rows.map(({ documentVersion }) => documentVersion.id))];
    const versions = await db.documentVersion.findMany({
      where: { id: { in: versionIds } },
      orderBy: { number: 'desc' },
      select: { id: true, text: true },
    });
    return versions.map(({ id, text }) => ({
      text,
      places: rows.filter(({ documentVersion }) => documentVersion.id === id).map(toPlace),
    }));
  }

  /** The claim of these very words that stands at a place already. */
  async sameClaim(db: Db, documentVersionId: string, start: number, end: number, text: string): Promise<string | null> {
    const row = await db.appearance.findFirst({
      where: { documentVersionId, startOffset: start, endOffset: end, claim: { text } },
      select: { claimId: true },
    });
    return row?.claimId ?? null;
  }
}
