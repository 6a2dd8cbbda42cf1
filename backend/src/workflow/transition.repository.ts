import type { ClaimStatus, Priority } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';

export interface StatusChange {
  readonly to: ClaimStatus;
  readonly priority?: Priority;
  readonly dueAt?: Date;
  readonly round?: number;
  readonly cycle?: number;
  readonly correctionReason?: string | null;
  readonly dropVerdict?: boolean;
}

/** The writes of a transition. The only place in which a claim's status is set. */
@Injectable()
export class TransitionRepository {
  /** Sets the status if claim and version are still what the decision was made on; answers the new version, or null when they are not. */
  async move(
    db: Db,
    id: string,
    from: { status: ClaimStatus; version: number },
    change: StatusChange,
  ): Promise<number | null> {
    const { to, dropVerdict, ...columns } = change;
    const { count } = await db.claim.updateMany({
      where: { id, status: from.status, version: from.version },
      data: {
        ...columns,
        status: to,
        version: { increment: 1 },
        ...(dropVerdict ? { currentVerdictId: null } : {}),
      },
    });
    return count === 1 ? from.version + 1 : null;
  }

  async assign(
    db: Db,
    claim: { id: string; round: number },
    reviewerIds: readonly string[],
    assignedById: string,
    dueAt: Date | null,
  ): Promise<void> {
    await db.assignment.createMany({
      data: reviewerIds.map((reviewerId) => ({
        claimId: claim.id,
        round: claim.round,
        reviewerId,
        assignedById,
        dueAt,
      })),
      skipDuplicates: true,
    });
  }

  async release(db: Db, claim: { id: string; round: number }, reviewerIds: readonly string[]): Promise<void> {
    await db.assignment.deleteMany({
      where: { claimId: claim.id, round: claim.round, reviewerId: { in: [...reviewerIds] } },
    });
  }

  /** Those of the ids that belong to active members who may review. */
  async reviewersAmong(db: Db, ids: readonly string[]): Promise<Set<string>> {
    const users = await db.user.findMany({
      where: { id: { in: [...ids] }, active: true, role: { in: ['reviewer', 'editor'] } },
      select: { id: true },
    });
    return new Set(users.map(({ id }) => id));
  }

  async activeEditorIds(db: Db): Promise<string[]> {
    const users = await db.user.findMany({ where: { role: 'editor', active: true }, select: { id: true } });
    return users.map(({ id }) => id);
  }

  async approveVerdict(db: Db, verdictId: string, approvedById: string, approvedAt: Date): Promise<void> {
    await db.verdict.update({ where: { id: verdictId }, data: { approvedById, approvedAt } });
  }
}
