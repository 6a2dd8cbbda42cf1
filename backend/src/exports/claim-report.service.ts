import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { problem } from '../platform/http/problem-error.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { FactCheckBuilder } from '../publications/fact-check.builder.js';
import { atAddress } from '../publications/public-address-of.js';
import { PublicationRepository } from '../publications/publication.repository.js';
import type { FactCheck } from '../reports/fact-check.js';

@Injectable()
export class ClaimReportService {
  constructor(
    private readonly database: Database,
    private readonly publications: PublicationRepository,
    private readonly builder: FactCheckBuilder,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  /**
   * What a claim's report shows: its newest public version, word for word; before the first, a preview of the verdict in hand.
   * 404 for an unknown claim, 409 before any verdict.
   */
  async factCheckOf(claimId: string): Promise<FactCheck> {
    const published = await this.publications.newestOf(claimId);
    if (published) return atAddress(published, this.address.url);
    const preview = await this.builder.buildNext(this.database.client, claimId, this.address.url);
    if (preview) return preview.factCheck;
    const known = await this.database.client.claim.count({ where: { id: claimId } });
    throw problem(known === 0 ? 'not-found' : 'report.no-verdict');
  }
}
