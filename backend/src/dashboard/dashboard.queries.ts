import { waitingStatuses } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import {
  attributionDiffers,
  type Period,
  reviewIsAwaited,
  roundIsClosed,
  roundIsComplete,
  statusValues,
  truthDiffers,
  within,
} from '../claims/claim-figures.queries.js';
import { Prisma } from '../generated/prisma/client.js';
import { Database } from '../platform/db/database.js';

export interface DayCount {
  readonly day: string;
  readonly claims: number;
  readonly documents: number;
}

export interface WaitingCount {
  readonly status: string;
  readonly claims: number;
  readonly median: number;
  readonly oldest: number;
}

export interface ReviewerLoad {
  readonly id: string;
  readonly name: string;
  readonly open: number;
  readonly overdue: number;
}

export interface VerdictCount {
  readonly speakerId: string;
  readonly speakerName: string;
  readonly truthRating: string;
  readonly claims: number;
}

export interface RoundCounts {
  readonly rounds: number;
  readonly truthRounds: number;
  readonly truthClaims: number;
  readonly attributionRounds: number;
  readonly attributionClaims: number;
}

export interface VersionCounts {
  readonly kind: string;
  readonly versions: number;
  readonly claims: number;
}

/** The dashboard's figures, each one query that an index carries. Days are of UTC, lengths of time in seconds. */
@Injectable()
export class DashboardQueries {
  constructor(private readonly database: Database) {}

  /** Every day of the period, also those on which nothing came. */
  cameIn(period: Required<Period>): Promise<DayCount[]> {
    const perDay = (table: Prisma.Sql) => Prisma.sql`SELECT (created_at AT TIME ZONE 'UTC')::date AS day, count(*) AS n
      FROM ${table} WHERE ${within(Prisma.sql`created_at`, period)} GROUP BY 1`;
    return this.database.client.$queryRaw`SELECT to_char(d.day, 'YYYY-MM-DD') AS day,
        coalesce(c.n, 0)::int AS claims, coalesce(t.n, 0)::int AS documents
      FROM generate_series(${period.from}::date, ${period.to}::date, interval '1 day') AS d(day)
      LEFT JOIN (${perDay(Prisma.sql`"claim"`)}) c ON c.day = d.day::date
      LEFT JOIN (${perDay(Prisma.sql`"document"`)}) t ON t.day = d.day::date
      ORDER BY d.day`;
  }

  waiting(now: Date): Promise<WaitingCount[]> {
    // In floating point: hundreds of thousands of decimals take seconds to sort.
    const seconds = Prisma.sql`greatest(0, ${now.getTime() / 1000}::float8 - date_part('epoch', status_since))`;
    return this.database.client.$queryRaw`SELECT status::text AS status, count(*)::int AS claims,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY ${seconds}) AS median, max(${seconds}) AS oldest
      FROM "claim" WHERE status IN (${statusValues(waitingStatuses)}) GROUP BY status`;
  }

  workload(now: Date): Promise<ReviewerLoad[]> {
    return this.database.client
      .$queryRaw`SELECT u.id, u.name, coalesce(load.open, 0)::int AS open, coalesce(load.overdue, 0)::int AS overdue
      FROM "user" u LEFT JOIN (
        SELECT a.reviewer_id, count(*) AS open, count(*) FILTER (WHERE c.due_at < ${now}) AS overdue
        FROM "claim" c JOIN "assignment" a ON a.claim_id = c.id AND a.round = c.round
        WHERE ${reviewIsAwaited} GROUP BY a.reviewer_id
      ) load ON load.reviewer_id = u.id
      WHERE (u.active AND u.role = 'reviewer') OR load.open > 0
      ORDER BY open DESC, u.name, u.id`;
  }

  verdicts(period: Period): Promise<VerdictCount[]> {
    return this.database.client
      .$queryRaw`SELECT s.id AS "speakerId", s.name AS "speakerName", v.truth_rating AS "truthRating", count(*)::int AS claims
      FROM "claim" c JOIN "verdict" v ON v.id = c.current_verdict_id JOIN "speaker" s ON s.id = c.speaker_id
        JOIN "rating_value" k ON k.scale_id = v.rating_scale_id AND k.key = v.truth_rating
      WHERE c.status = 'published' AND c.id IN (SELECT p.claim_id FROM "publication" p
        WHERE p.kind <> 'retraction' AND ${within(Prisma.sql`p.published_at`, period)})
      GROUP BY s.id, s.name, v.truth_rating ORDER BY s.id, min(k.position), v.truth_rating`;
  }

  /** Only of complete rounds: while a round is open, its ratings are nobody's to count. */
  async rounds(period: Period): Promise<RoundCounts> {
    const [counts] = await this.database.client.$queryRaw<RoundCounts[]>`WITH done AS (
        SELECT r.claim_id, ${truthDiffers} AS truth, ${attributionDiffers} AS attribution
        FROM "review" r JOIN "claim" c ON c.id = r.claim_id
        WHERE r.claim_id IN (SELECT d.claim_id FROM "review" d WHERE ${within(Prisma.sql`d.created_at`, period)}) AND ${roundIsClosed}
        GROUP BY r.claim_id, r.round, c.required_reviews
        HAVING ${roundIsComplete} AND count(*) > 1 AND ${within(Prisma.sql`max(r.created_at)`, period)})
      SELECT count(*)::int AS rounds,
        count(*) FILTER (WHERE truth)::int AS "truthRounds", count(DISTINCT claim_id) FILTER (WHERE truth)::int AS "truthClaims",
        count(*) FILTER (WHERE attribution)::int AS "attributionRounds",
        count(DISTINCT claim_id) FILTER (WHERE attribution)::int AS "attributionClaims"
      FROM done`;
    return counts ?? { rounds: 0, truthRounds: 0, truthClaims: 0, attributionRounds: 0, attributionClaims: 0 };
  }

  versions(period: Period): Promise<VersionCounts[]> {
    return this.database.client
      .$queryRaw`SELECT p.kind::text AS kind, count(*)::int AS versions, count(DISTINCT p.claim_id)::int AS claims
      FROM "publication" p WHERE ${within(Prisma.sql`p.published_at`, period)} GROUP BY p.kind`;
  }
}
