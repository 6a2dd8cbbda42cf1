import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';
import { FactCheckBuilder } from '../publications/fact-check.builder.js';
import { toClaimReview } from '../reports/claim-review.js';
import { validateClaimReview } from '../reports/validate-claim-review.js';
import type { ClaimRow } from './claim.rows.js';
import type { ClaimFacts } from './claim-facts.js';

/** Gathers what the guards ask for from a claim's row, the desk's settings and, once approved, the report as it would be published. */
@Injectable()
export class ClaimFactsLoader {
  constructor(private readonly builder: FactCheckBuilder) {}

  async load(db: Db, row: ClaimRow, publicUrl: string): Promise<ClaimFacts> {
    const settings = await db.settings.findUniqueOrThrow({
      where: { id: 1 },
      select: { minimumEvidence: true, selfAssignment: true },
    });
    const ofCycle = row.verdicts.filter(({ cycle }) => cycle === row.cycle);
    const current = ofCycle.find(({ id }) => id === row.currentVerdictId);
    return {
      id: row.id,
      status: row.status,
      version: row.version,
      round: row.round,
      cycle: row.cycle,
      requiredReviews: row.requiredReviews,
      assigneeIds: row.assignments.filter(({ round }) => round === row.round).map(({ reviewer }) => reviewer.id),
      reviews: row.reviews.filter(({ round }) => round === row.round),
      verdict: current
        ? {
            id: current.id,
            authorId: current.authorId,
            resolution: current.resolution,
            evidenceCount: current._count.evidence,
          }
        : null,
      verdictAuthorIds: [...new Set(ofCycle.map(({ authorId }) => authorId))],
      minimumEvidence: settings.minimumEvidence,
      selfAssignment: settings.selfAssignment,
      reportIsValid: row.status === 'approved' && (await this.reportIsValid(db, row.id, publicUrl)),
    };
  }

  private async reportIsValid(db: Db, claimId: string, publicUrl: string): Promise<boolean> {
    const built = await this.builder.buildNext(db, claimId, publicUrl);
    if (!built) return false;
    const { url } = built.factCheck.publication;
    return validateClaimReview(toClaimReview(built.factCheck, { url }), { pageUrl: url }).errors.length === 0;
  }
}
