import type { ClaimMatch } from '@isnad/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { factCheckUrl, toClaimSummary } from '../claims/claim.mapper.js';
import { ClaimReader } from '../claims/claim.reader.js';
import { Database } from '../platform/db/database.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { MatchQueries, type ScoredClaim } from './match.queries.js';

/** Earlier checks of the same, so that nobody checks twice what the desk knows. */
@Injectable()
export class MatchService {
  constructor(
    private readonly database: Database,
    private readonly reader: ClaimReader,
    private readonly queries: MatchQueries,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  /** The claims most like this one. `totalIsExact` is false where the search was given up: then there may be some that are not shown. */
  async of(claimId: string): Promise<{ data: ClaimMatch[]; total: number; totalIsExact: boolean }> {
    const { row } = await this.reader.load(this.database.client, claimId);
    const { matches, complete } = await this.queries.likest(row.text, claimId);
    const data = matches.map((match) => this.show(match));
    return { data, total: data.length, totalIsExact: complete };
  }

  private show({ score, row }: ScoredClaim): ClaimMatch {
    const newest = row.publications[0];
    return {
      score,
      claim: toClaimSummary(row),
      publicUrl: newest && newest.kind !== 'retraction' ? factCheckUrl(this.address.url, newest.slug) : null,
    };
  }
}
