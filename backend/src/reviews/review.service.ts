import type { CreateReview, Review, ReviewList, UpdateReview, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { ClaimReader, type LoadedClaim } from '../claims/claim.reader.js';
import { reviewsDisagree } from '../claims/claim-facts.js';
import { citedEvidence } from '../evidence/cited-evidence.js';
import { EvidenceRepository } from '../evidence/evidence.repository.js';
import { Database, type Db } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { TransitionService } from '../workflow/transition.service.js';
import { ReviewRepository } from './review.repository.js';

/** Independent reviews: nobody sees another's before the round is complete, and nobody changes their own afterwards. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly reviews: ReviewRepository,
    private readonly evidence: EvidenceRepository,
    private readonly reader: ClaimReader,
    private readonly transitions: TransitionService,
  ) {}

  /** The reviews of the present round that this person may see: their own, and all once the round is complete. */
  async list(claimId: string, user: User): Promise<ReviewList> {
    const { facts } = await this.reader.load(this.database.client, claimId);
    const all = await this.reviews.listOfRound(claimId, facts.round);
    const roundComplete = isComplete(facts);
    const visible = roundComplete ? all : all.filter(({ reviewer }) => reviewer.id === user.id);
    return {
      data: visible,
      roundComplete,
      arrived: all.length,
      required: facts.requiredReviews,
      disagree: roundComplete && reviewsDisagree(all),
    };
  }

  /** Submits the caller's review of the present round. The one that completes the round moves the claim on in the same transaction. */
  async submit(claimId: string, input: CreateReview, user: User): Promise<Review> {
    return this.unitOfWork.run(async (transaction) => {
      const { db, record } = transaction;
      const { row, facts } = await this.reader.lock(db, claimId);
      if (facts.reviews.some(({ reviewerId }) => reviewerId === user.id)) throw problem('review.already-submitted');
      if (row.status !== 'in_review') throw problem('review.round-complete');
      if (!facts.assigneeIds.includes(user.id)) throw problem('review.not-assigned');
      await this.checkRating(db, row.ratingScaleId, input.truthRating);
      const evidenceIds = await citedEvidence(this.evidence, db, claimId, input.evidenceIds);
      const review = await this.reviews.create(db, row, user.id, { ...input, evidenceIds });
      record({
        type: 'review.submitted',
        actor: actorOf(user),
        subject: { type: 'review', id: review.id },
        claimId,
        // The ratings stay out: history is read by those who must not see them yet.
        data: { round: review.round },
      });
      await this.transitions.completeReviews(transaction, claimId);
      return review;
    });
  }

  /** Changes the caller's own review while its round is open. */
  async update(id: string, version: number, change: UpdateReview, user: User): Promise<Review> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const seen = await this.reviews.find(id, db);
      // To anyone but its author a blind review does not exist.
      if (!seen || seen.reviewer.id !== user.id) throw problem('not-found');
      const { row, facts } = await this.reader.lock(db, seen.claimId);
      const current = await this.reviews.find(id, db);
      if (!current || current.round !== facts.round || row.status !== 'in_review')
        throw problem('review.round-complete');
      if (current.version !== version) throw missingOrStale(current);
      if (change.truthRating) await this.checkRating(db, row.ratingScaleId, change.truthRating);
      const evidenceIds =
        change.evidenceIds && (await citedEvidence(this.evidence, db, seen.claimId, change.evidenceIds));
      const review = await this.reviews.update(db, id, { ...change, evidenceIds });
      record({
        type: 'review.updated',
        actor: actorOf(user),
        subject: { type: 'review', id },
        claimId: seen.claimId,
        data: { round: review.round, fields: Object.keys(change) },
      });
      return review;
    });
  }

  private async checkRating(db: Db, scaleId: string, key: string): Promise<void> {
    if (!(await this.reviews.scaleHas(db, scaleId, key)))
      throw fieldProblem({ path: 'truthRating', rule: 'not-on-scale' });
  }
}

/** A round is complete once the claim has left it with its reviews, not merely when someone rejects it midway. */
function isComplete(facts: LoadedClaim['facts']): boolean {
  return facts.status !== 'in_review' && facts.reviews.length >= facts.requiredReviews;
}
