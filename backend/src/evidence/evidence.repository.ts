import type { CreateEvidence, Evidence, UpdateEvidence } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Prisma } from '../generated/prisma/client.js';
import { Database, type Db } from '../platform/db/database.js';

const evidenceColumns = {
  id: true,
  claimId: true,
  stance: true,
  kind: true,
  title: true,
  url: true,
  archivedUrl: true,
  publisher: true,
  sourceInterest: true,
  quote: true,
  note: true,
  publishedAt: true,
  accessedAt: true,
  fileSha256: true,
  fileName: true,
  fileMediaType: true,
  file: { select: { byteLength: true } },
  capture: { select: { url: true, finalUrl: true, fetchedAt: true, headers: true } },
  addedBy: { select: { id: true, name: true } },
  createdAt: true,
  version: true,
} as const satisfies Prisma.EvidenceSelect;

type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceColumns }>;

export interface EvidenceFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Where it came from, when Isnad fetched it. */
  readonly captureId?: string;
}

const dateOf = (value: string | null | undefined) => (value ? new Date(value) : value);

const Headers = z.record(z.string(), z.string());

function toEvidence({ file, capture, fileSha256, fileName, fileMediaType, ...row }: EvidenceRow): Evidence {
  return {
    ...row,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    accessedAt: row.accessedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    file:
      file && fileSha256
        ? {
            name: fileName ?? fileSha256,
            mediaType: fileMediaType ?? 'application/octet-stream',
            byteLength: file.byteLength,
            sha256: fileSha256,
            url: `/api/evidence/${row.id}/file`,
          }
        : null,
    capture: capture && {
      ...capture,
      fetchedAt: capture.fetchedAt.toISOString(),
      headers: Headers.parse(capture.headers),
    },
  };
}

/** Evidence as stored. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  async listOfClaim(claimId: string): Promise<Evidence[]> {
    const rows = await this.database.client.evidence.findMany({
      where: { claimId },
      orderBy: { position: 'asc' },
      select: evidenceColumns,
    });
    return rows.map(toEvidence);
  }

  async find(id: string, db: Db = this.database.client): Promise<Evidence | null> {
    const row = await db.evidence.findUnique({ where: { id }, select: evidenceColumns });
    return row && toEvidence(row);
  }

  async create(
    db: Db,
    claimId: string,
    { sameFileAs, captureId, ...columns }: CreateEvidence,
    file: EvidenceFile | null,
    addedById: string,
    accessedAt: Date,
  ): Promise<Evidence> {
    const row = await db.evidence.create({
      data: {
        ...columns,
        publishedAt: dateOf(columns.publishedAt),
        claimId,
        addedById,
        accessedAt,
        fileSha256: file?.sha256,
        fileName: file?.name,
        fileMediaType: file?.mediaType,
        captureId: file?.captureId,
      },
      select: evidenceColumns,
    });
    return toEvidence(row);
  }

  async update(db: Db, id: string, change: UpdateEvidence): Promise<Evidence> {
    const row = await db.evidence.update({
      where: { id },
      data: { ...change, publishedAt: dateOf(change.publishedAt), version: { increment: 1 } },
      select: evidenceColumns,
    });
    return toEvidence(row);
  }

  async remove(db: Db, id: string): Promise<void> {
    await db.evidence.delete({ where: { id } });
  }

  /** The claim's evidence in its order. */
  async idsInOrder(db: Db, claimId: string): Promise<string[]> {
    const rows = await db.evidence.findMany({
      where: { claimId },
      orderBy: { position: 'asc' },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  }

  /** Numbers a claim's evidence in the order of the ids, all of them; only the item that was moved is a new version. */
  async place(db: Db, ids: readonly string[], moved: string): Promise<Evidence> {
    await db.$executeRaw`
      UPDATE "evidence" SET position = placed.place
      FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS placed(id, place)
      WHERE "evidence".id = placed.id AND "evidence".position <> placed.place`;
    return this.update(db, moved, {});
  }

  /** A file that evidence has, for other evidence to have as well; null where it has none. */
  async fileOf(db: Db, id: string): Promise<(EvidenceFile & { readonly fetchedAt?: Date }) | null> {
    const row = await db.evidence.findUnique({
      where: { id },
      select: { fileSha256: true, fileName: true, fileMediaType: true, captureId: true, accessedAt: true },
    });
    if (!row?.fileSha256) return null;
    return {
      sha256: row.fileSha256,
      name: row.fileName ?? row.fileSha256,
      mediaType: row.fileMediaType ?? 'application/octet-stream',
      captureId: row.captureId ?? undefined,
      fetchedAt: row.accessedAt,
    };
  }

  /** Whether a review or a verdict rests on it. */
  async isCited(db: Db, id: string): Promise<boolean> {
    const [reviews, verdicts] = [
      await db.reviewEvidence.count({ where: { evidenceId: id } }),
      await db.verdictEvidence.count({ where: { evidenceId: id } }),
    ];
    return reviews + verdicts > 0;
  }

  async storeBytes(db: Db, sha256: string, bytes: Uint8Array): Promise<void> {
    await db.storedFile.createMany({
      data: [{ sha256, bytes: new Uint8Array(bytes), byteLength: bytes.byteLength }],
      skipDuplicates: true,
    });
  }

  async readBytes(sha256: string): Promise<Uint8Array | null> {
    const row = await this.database.client.storedFile.findUnique({ where: { sha256 }, select: { bytes: true } });
    return row?.bytes ?? null;
  }

  /** Those of the ids that are evidence of this claim. */
  async ofClaim(db: Db, claimId: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await db.evidence.findMany({ where: { claimId, id: { in: [...ids] } }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }
}
