import { limits } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { type ClaimSummaryRow, claimSummaryColumns } from '../claims/claim.rows.js';
import { Prisma } from '../generated/prisma/client.js';
import { normaliseForSearch } from '../language/normalise.js';
import { Database } from '../platform/db/database.js';
import { isTimedOut } from '../platform/db/database-error.js';

/** From this share of common trigrams on two wordings are worth a reader's look. */
const LIKE_ENOUGH = '0.3';
/** Of a wording that half the desk's claims share not every one is weighed. */
const MOST_CANDIDATES = 500;

export interface ScoredClaim {
  readonly score: number;
  readonly row: ClaimSummaryRow;
}

/** Claims by how alike their wordings are, by the trigrams of their folded texts. */
@Injectable()
export class MatchQueries {
  constructor(private readonly database: Database) {}

  /**
   * The claims most like a text, the likest first, without the one named. Reads only what the trigram index points at; null where
   * even that takes too long.
   */
  async likest(text: string, except: string): Promise<ScoredClaim[] | null> {
    const folded = normaliseForSearch(text);
    const scored = await this.scoresOf(folded, except);
    if (scored === null) return null;
    const rows = await this.database.client.claim.findMany({
      where: { id: { in: scored.map(({ id }) => id) } },
      select: claimSummaryColumns,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return scored.flatMap(({ id, score }) => {
      const row = byId.get(id);
      return row ? [{ score, row }] : [];
    });
  }

  private async scoresOf(folded: string, except: string): Promise<{ id: string; score: number }[] | null> {
    try {
      return await this.database.client.$transaction(async (db) => {
        const timeout = String(limits.similarityMilliseconds);
        await db.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${LIKE_ENOUGH}, true), set_config('statement_timeout', ${timeout}, true)`;
        return db.$queryRaw<{ id: string; score: number }[]>(Prisma.sql`
          SELECT candidate.id, candidate.score FROM (
            SELECT s.claim_id AS id, similarity(s.normalised, ${folded})::float8 AS score
            FROM "claim_search" s WHERE s.normalised % ${folded} AND s.claim_id <> ${except}::uuid
            LIMIT ${MOST_CANDIDATES}
          ) candidate ORDER BY candidate.score DESC, candidate.id DESC LIMIT ${limits.similarClaims}`);
      });
    } catch (error) {
      if (isTimedOut(error)) return null;
      throw error;
    }
  }
}
