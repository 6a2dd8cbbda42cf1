import type { Claim, User } from '@isnad/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';
import { type ProblemError, problem } from '../platform/http/problem-error.js';
import { currentRequest } from '../platform/http/request-context.js';
import { missingOrStale } from '../platform/http/stale.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { toClaim } from './claim.mapper.js';
import { ClaimRepository } from './claim.repository.js';
import type { ClaimRow, ClaimSummaryRow } from './claim.rows.js';
import type { ClaimFacts } from './claim-facts.js';
import { ClaimFactsLoader } from './claim-facts.loader.js';

export interface LoadedClaim {
  readonly row: ClaimRow;
  readonly facts: ClaimFacts;
}

/** Reads a claim for a decision or for a person; what every feature below a claim begins with. */
@Injectable()
export class ClaimReader {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly loader: ClaimFactsLoader,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  /** The claim with the facts of its guards; 404 when there is none. */
  async load(db: Db, id: string): Promise<LoadedClaim> {
    const row = await this.claims.find(db, id);
    if (!row) throw problem('not-found');
    return { row, facts: await this.loader.load(db, row, this.address.url) };
  }

  /** Locks the claim until the transaction ends, then reads it: nobody else changes what is decided from it. */
  async lock(db: Db, id: string): Promise<LoadedClaim> {
    if (!(await this.claims.lock(db, id))) throw problem('not-found');
    return this.load(db, id);
  }

  /** Locks and reads the claim for a write that names the version it has seen; 412 with what is stored when that is another. */
  async lockAt(db: Db, id: string, version: number, user: User): Promise<LoadedClaim> {
    const loaded = await this.lock(db, id);
    if (loaded.facts.version !== version) throw this.stale(loaded, user);
    return loaded;
  }

  /** The same for a write that needs no more of the claim than lists show. */
  async lockSummaryAt(db: Db, id: string, version: number, user: User): Promise<ClaimSummaryRow> {
    if (!(await this.claims.lock(db, id))) throw problem('not-found');
    const row = await this.claims.getSummary(db, id);
    if (row.version !== version) throw this.stale(await this.load(db, id), user);
    return row;
  }

  /** The claim as one person sees it. */
  async forUser(db: Db, id: string, user: User): Promise<Claim> {
    return this.show(await this.load(db, id), user);
  }

  private show({ row, facts }: LoadedClaim, user: User): Claim {
    return toClaim(row, facts, { user, language: currentRequest().language, publicUrl: this.address.url });
  }

  private stale(loaded: LoadedClaim, user: User): ProblemError {
    return missingOrStale(this.show(loaded, user));
  }
}
