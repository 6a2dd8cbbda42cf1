import { limits } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { type ClaimSummaryRow, claimSummaryColumns } from '../claims/claim.rows.js';
import { Prisma } from '../generated/prisma/client.js';
import { normaliseForSearch } from '../language/normalise.js';
import { Database } from '../platform/db/database.js';
import { isTimedOut } from '../platform/db/database-error.js';

/**
 * Shares of common trigrams from which on wordings are looked for, in turn: the likest first, until there are enough. The last is where two
 * wordings are still worth a reader's look. In one go, a wording that half the desk's claims share would hide its twin among them.
 */
const LIKENESS = ['0.7', '0.45', '0.3'] as const;
/** Of a wording that half the desk's claims share not every one is weighed. */
const MOST_CANDIDATES = 500;

export interface ScoredClaim {
  readonly score: number;
  readonly row: ClaimSummaryRow;
}

interface Score {
  readonly id: string;
  readonly score: number;
}

/** Claims by how alike their wordings are, by the trigrams of their folded texts. */
@Injectable()
export class MatchQueries {
  constructor(private readonly database: Database) {}

  /**
   * The claims most like a text, the likest first, without the one named. Reads only what the trigram index points at. `complete` is
   * false where even that took too long: then there may be others, none of them likelier than what was found.
   */
  async likest(text: string, except: string): Promise<{ matches: ScoredClaim[]; complete: boolean }> {
    const folded = normaliseForSearch(text);
    let scored: Score[] = [];
    let complete = true;
    for (const likeness of LIKENESS) {
      const found = await this.scoresFrom(likeness, folded, except);
      complete = found !== null;
      if (found === null) break;
      scored = found;
      if (found.length >= limits.similarClaims) break;
    }
    const rows = await this.database.client.claim.findMany({
      where: { id: { in: scored.map(({ id }) => id) } },
      select: claimSummaryColumns,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const matches = scored.flatMap(({ id, score }) => {
      const row = byId.get(id);
      return row ? [{ score, row }] : [];
    });
    return { matches, complete };
  }

  /** The likest of those from a likeness on; null where that takes too long. */
  private async scoresFrom(likeness: string, folded: string, except: string): Promise<Score[] | null> {
    try {
      return await this.database.client.$transaction(async (db) => {
        const timeout = String(limits.similarityMilliseconds);
        // A scan that stops at its limit looks cheap to the planner, and would weigh whichever claims come first.
        await db.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${likeness}, true), set_config('statement_timeout', ${timeout}, true), set_config('enable_seqscan', 'off', true)`;
        return db.$queryRaw<Score[]>(Prisma.sql`
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
