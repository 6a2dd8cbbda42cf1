import type { PutVerdict, User, Verdict } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { ClaimReader } from '../claims/claim.reader.js';
import { reviewsDisagree } from '../claims/claim-facts.js';
import { citedEvidence } from '../evidence/cited-evidence.js';
import { EvidenceRepository } from '../evidence/evidence.repository.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { ReviewRepository } from '../reviews/review.repository.js';
import { groundFaults } from './grounds.js';
import { VerdictRepository } from './verdict.repository.js';

export interface SavedVerdict {
  readonly verdict: Verdict;
  /** Of the claim, which a verdict is part of. */
  readonly claimVersion: number;
}

@Injectable()
export class VerdictService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly verdicts: VerdictRepository,
    private readonly reviews: ReviewRepository,
    private readonly evidence: EvidenceRepository,
    private readonly reader: ClaimReader,
  ) {}

  /** The verdict in hand; 404 while none was written. */
  async get(claimId: string): Promise<Verdict> {
    const verdict = await this.verdicts.currentOf(claimId);
    if (!verdict) throw problem('not-found');
    return verdict;
  }

  /**
   * Saves a revision of the verdict. Takes the claim's version, since a verdict is written from what the claim then was. Only an
   * assigned reviewer or an editor writes one, only while the claim is being decided; where the reviews disagree a reason must say
   * why one rating was preferred.
   */
  async put(claimId: string, version: number, input: PutVerdict, user: User): Promise<SavedVerdict> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const { row, facts } = await this.reader.lockAt(db, claimId, version, user);
      if (user.role !== 'editor' && !facts.assigneeIds.includes(user.id)) throw problem('forbidden');
      if (row.status !== 'deciding') throw problem('claim.locked');
      if (!(await this.reviews.scaleHas(db, row.ratingScaleId, input.truthRating))) {
        throw fieldProblem({ path: 'truthRating', rule: 'not-on-scale' });
      }
      if (reviewsDisagree(facts.reviews) && !input.resolution) {
        throw fieldProblem({ path: 'resolution', rule: 'resolution-needed' });
      }
      const faults = groundFaults(input);
      if (faults.length > 0) throw fieldProblem(...faults);
      const evidenceIds = await citedEvidence(this.evidence, db, claimId, input.evidenceIds);
      const verdict = await this.verdicts.add(db, row, user.id, { ...input, evidenceIds });
      record({
        type: 'verdict.written',
        actor: actorOf(user),
        subject: { type: 'verdict', id: verdict.id },
        claimId,
        data: {
          number: verdict.number,
          cycle: verdict.cycle,
          attributionRating: verdict.attributionRating,
          truthRating: verdict.truthRating,
          summary: verdict.summary,
        },
      });
      return { verdict, claimVersion: version + 1 };
    });
  }
}
