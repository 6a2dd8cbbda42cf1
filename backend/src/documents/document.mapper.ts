import { type Document, type DocumentVersion, type DocumentWithText, textEncodings } from '@isnad/contracts';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.js';

const newestFirst = { orderBy: { number: 'desc' }, take: 1 } as const;

/** A document without its text, which is read only where it is shown. */
export const documentColumns = {
  id: true,
  speechId: true,
  title: true,
  kind: true,
  language: true,
  outlet: { select: { id: true, name: true } },
  url: true,
  publishedAt: true,
  createdAt: true,
  version: true,
  versions: {
    ...newestFirst,
    select: { id: true, number: true, _count: { select: { anchoredTo: { where: { state: 'pending' } } } } },
  },
} as const satisfies Prisma.DocumentSelect;

export type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof documentColumns }>;

export const versionColumns = {
  id: true,
  number: true,
  text: true,
  sha256: true,
  encoding: true,
  format: true,
  fileName: true,
  original: { select: { byteLength: true } },
  createdAt: true,
} as const satisfies Prisma.DocumentVersionSelect;

export type VersionRow = Prisma.DocumentVersionGetPayload<{ select: typeof versionColumns }>;

/** How far a text has been worked through. */
export interface SegmentCounts {
  readonly segmentCount: number;
  readonly undecidedCount: number;
}

export function toDocument(row: DocumentRow, counts: SegmentCounts): Document {
  const { versions, publishedAt, createdAt, ...document } = row;
  const newest = versions[0];
  return {
    ...document,
    ...counts,
    versionNumber: newest?.number ?? 1,
    pendingAnchorings: newest?._count.anchoredTo ?? 0,
    publishedAt: publishedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
  };
}

const Encoding = z.enum(textEncodings).nullable();

export function toDocumentVersion({ original, encoding, createdAt, ...version }: VersionRow): DocumentVersion {
  return {
    ...version,
    encoding: Encoding.parse(encoding),
    byteLength: original.byteLength,
    createdAt: createdAt.toISOString(),
  };
}

export function toDocumentWithText(row: DocumentRow, counts: SegmentCounts, version: VersionRow): DocumentWithText {
  return { ...toDocument(row, counts), currentVersion: toDocumentVersion(version) };
}
