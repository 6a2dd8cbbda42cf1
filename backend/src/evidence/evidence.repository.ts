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
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
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
    input: CreateEvidence,
    file: EvidenceFile | null,
    addedById: string,
    accessedAt: Date,
  ): Promise<Evidence> {
    const row = await db.evidence.create({
      data: {
        ...input,
        publishedAt: dateOf(input.publishedAt),
        claimId,
        addedById,
        accessedAt,
        fileSha256: file?.sha256,
        fileName: file?.name,
        fileMediaType: file?.mediaType,
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
