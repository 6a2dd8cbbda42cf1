import type { PutVerdict, Verdict } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import { Database, type Db } from '../platform/db/database.js';
import { groundQuery, toGroundRows, toGrounds } from './ground.mapper.js';

const person = { select: { id: true, name: true } } as const;
const verdictColumns = {
  id: true,
  claimId: true,
  number: true,
  cycle: true,
  author: person,
  attributionRating: true,
  truthRating: true,
  truthValue: { select: { scale: { select: { id: true, name: true, version: true } } } },
  summary: true,
  explanation: true,
  resolution: true,
  evidence: { select: { evidenceId: true }, orderBy: { position: 'asc' } },
  grounds: groundQuery,
  approvedBy: person,
  approvedAt: true,
  createdAt: true,
} as const satisfies Prisma.VerdictSelect;

type VerdictRow = Prisma.VerdictGetPayload<{ select: typeof verdictColumns }>;

function toVerdict({ evidence, grounds, truthValue, ...row }: VerdictRow): Verdict {
  return {
    ...row,
    ratingScale: truthValue.scale,
    evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
    grounds: toGrounds(grounds),
    approvedAt: row.approvedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Verdicts as stored: one row a revision. */
@Injectable()
export class VerdictRepository {
  constructor(private readonly database: Database) {}

  async currentOf(claimId: string): Promise<Verdict | null> {
    const claim = await this.database.client.claim.findUnique({
      where: { id: claimId },
      select: { currentVerdict: { select: verdictColumns } },
    });
    return claim?.currentVerdict ? toVerdict(claim.currentVerdict) : null;
  }

  /** Adds a revision, makes it the claim's verdict in hand and gives the claim its next version. */
  async add(
    db: Db,
    claim: { id: string; cycle: number; ratingScaleId: string },
    authorId: string,
    { evidenceIds, grounds, ...columns }: PutVerdict,
  ): Promise<Verdict> {
    const newest = await db.verdict.aggregate({ where: { claimId: claim.id }, _max: { number: true } });
    const row = await db.verdict.create({
      data: {
        ...columns,
        claimId: claim.id,
        cycle: claim.cycle,
        ratingScaleId: claim.ratingScaleId,
        authorId,
        number: (newest._max.number ?? 0) + 1,
        evidence: { create: evidenceIds.map((evidenceId, position) => ({ evidenceId, position })) },
      },
      select: verdictColumns,
    });
    const groundRows = toGroundRows(grounds);
    await db.verdictGround.createMany({ data: groundRows.map((ground) => ({ ...ground, verdictId: row.id })) });
    await db.claim.update({ where: { id: claim.id }, data: { currentVerdictId: row.id, version: { increment: 1 } } });
    return toVerdict({ ...row, grounds: groundRows });
  }
}
