import type { User } from '@isnad/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { Clock } from '../platform/clock.js';
import type { Transaction } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { toClaimReview } from '../reports/claim-review.js';
import { validateClaimReview } from '../reports/validate-claim-review.js';
import { FactCheckBuilder } from './fact-check.builder.js';
import { PublicationRepository } from './publication.repository.js';

/** Issues the next public version of a claim inside the transition that publishes or retracts it. */
@Injectable()
export class PublicationIssuer {
  constructor(
    private readonly builder: FactCheckBuilder,
    private readonly publications: PublicationRepository,
    private readonly clock: Clock,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  /**
   * Writes the next publication: the approved verdict in hand, or, with a `retractionReason`, the notice of retraction.
   * Refuses a fact-check whose ClaimReview breaks the rules, naming each.
   */
  async issue(
    { db, record }: Transaction,
    claimId: string,
    user: User,
    { retractionReason }: { retractionReason: string | null },
  ): Promise<void> {
    const publishedAt = this.clock.now();
    const built =
      retractionReason === null
        ? await this.builder.buildNext(db, claimId, this.address.url, publishedAt)
        : await this.builder.buildRetraction(db, claimId, this.address.url, publishedAt, retractionReason);
    if (!built) throw problem('claim.guards-unmet', { unmet: ['hasVerdict'] });
    const { factCheck, verdictId } = built;
    const { publication } = factCheck;
    if (publication.kind !== 'retraction') {
      const { errors } = validateClaimReview(toClaimReview(factCheck, { url: publication.url }), {
        pageUrl: publication.url,
      });
      if (errors.length > 0) {
        const list = errors.map(({ path, message }) => ({
          ar: `${path}: ${message.ar}`,
          en: `${path}: ${message.en}`,
        }));
        throw problem('report.invalid', {
          detail: { ar: list.map(({ ar }) => ar).join('؛ '), en: list.map(({ en }) => en).join('; ') },
        });
      }
    }
    const id = await this.publications.create(db, {
      claimId,
      verdictId,
      number: publication.number,
      kind: publication.kind,
      slug: publication.slug,
      reason: publication.reason,
      snapshot: factCheck,
      publishedById: user.id,
      publishedAt,
    });
    record({
      type: 'publication.issued',
      actor: actorOf(user),
      subject: { type: 'publication', id },
      claimId,
      data: { number: publication.number, kind: publication.kind, slug: publication.slug, reason: publication.reason },
    });
  }
}
