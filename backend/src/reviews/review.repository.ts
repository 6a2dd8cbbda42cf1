import type { CreateReview, Review, UpdateReview } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Prisma } from '../generated/prisma/client.js';
import { Database, type Db } from '../platform/db/database.js';

const reviewColumns = {
  id: true,
  claimId: true,
  round: true,
  reviewer: { select: { id: true, name: true } },
  attributionRating: true,
  truthRating: true,
  reasoning: true,
  evidence: { select: { evidenceId: true }, orderBy: { position: 'asc' } },
  createdAt: true,
  updatedAt: true,
  version: true,
} as const satisfies Prisma.ReviewSelect;

type ReviewRow = Prisma.ReviewGetPayload<{ select: typeof reviewColumns }>;

function toReview({ evidence, ...row }: ReviewRow): Review {
  return {
    ...row,
    evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const cited = (evidenceIds: readonly string[]) => ({
  create: evidenceIds.map((evidenceId, position) => ({ evidenceId, position })),
});

/** Reviews as stored. Who may see which is the service's to say. */
@Injectable()
export class ReviewRepository {
  constructor(private readonly database: Database) {}

  async listOfRound(claimId: string, round: number): Promise<Review[]> {
    const rows = await this.database.client.review.findMany({
      where: { claimId, round },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: reviewColumns,
    });
    return rows.map(toReview);
  }

  async find(id: string, db: Db = this.database.client): Promise<Review | null> {
    const row = await db.review.findUnique({ where: { id }, select: reviewColumns });
    return row && toReview(row);
  }

  async create(
    db: Db,
    claim: { id: string; round: number; ratingScaleId: string },
    reviewerId: string,
    { evidenceIds, ...columns }: CreateReview,
  ): Promise<Review> {
    const row = await db.review.create({
      data: {
        ...columns,
        claimId: claim.id,
        round: claim.round,
        ratingScaleId: claim.ratingScaleId,
        reviewerId,
        evidence: cited(evidenceIds),
      },
      select: reviewColumns,
    });
    return toReview(row);
  }

  async update(db: Db, id: string, { evidenceIds, ...columns }: UpdateReview): Promise<Review> {
    const row = await db.review.update({
      where: { id },
      data: {
        ...columns,
        version: { increment: 1 },
        ...(evidenceIds ? { evidence: { deleteMany: {}, ...cited(evidenceIds) } } : {}),
      },
      select: reviewColumns,
    });
    return toReview(row);
  }

  async scaleHas(db: Db, scaleId: string, key: string): Promise<boolean> {
    return (await db.ratingValue.count({ where: { scaleId, key } })) > 0;
  }
}
