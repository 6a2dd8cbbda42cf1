import { waitingStatuses } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import {
  attributionDiffers,
  type Period,
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

  /** Count, oldest and middle are read off the index that holds each state's claims by their time: nothing is sorted. */
  waiting(now: Date): Promise<WaitingCount[]> {
    const seconds = (moment: Prisma.Sql) =>
      Prisma.sql`greatest(0, ${now.getTime() / 1000}::float8 - date_part('epoch', ${moment}))`;
    const ofState = Prisma.sql`FROM "claim" c WHERE c.status = s.status`;
    return this.database.client.$queryRaw`SELECT s.status::text AS status, counted.claims::int AS claims, middle.median,
        ${seconds(Prisma.sql`counted.since`)} AS oldest
      FROM unnest(ARRAY[${statusValues(waitingStatuses)}]) AS s(status)
      CROSS JOIN LATERAL (SELECT count(*) AS claims, min(c.status_since) AS since ${ofState}) counted
      CROSS JOIN LATERAL (SELECT avg(${seconds(Prisma.sql`m.status_since`)}) AS median FROM (
        SELECT c.status_since ${ofState} ORDER BY c.status_since
        OFFSET (counted.claims - 1) / 2 LIMIT 2 - counted.claims % 2) m) middle
      WHERE counted.claims > 0`;
  }

  /** What was asked for less what has arrived: each review is of one assignment, so neither needs to be looked up for the other. */
  workload(now: Date): Promise<ReviewerLoad[]> {
    const perReviewer = (
      sign: 1 | -1,
      table: Prisma.Sql,
    ) => Prisma.sql`SELECT t.reviewer_id, c.late, ${sign}::int * count(*) AS n
      FROM under_way c JOIN ${table} t ON t.claim_id = c.id AND t.round = c.round GROUP BY t.reviewer_id, c.late`;
    return this.database.client.$queryRaw`WITH under_way AS MATERIALIZED (
        SELECT c.id, c.round, coalesce(c.due_at < ${now}, false) AS late FROM "claim" c WHERE c.status = 'in_review')
      SELECT u.id, u.name, coalesce(load.open, 0)::int AS open, coalesce(load.overdue, 0)::int AS overdue
      FROM "user" u LEFT JOIN (
        SELECT part.reviewer_id, sum(part.n) AS open, sum(part.n) FILTER (WHERE part.late) AS overdue
        FROM (${perReviewer(1, Prisma.sql`"assignment"`)} UNION ALL ${perReviewer(-1, Prisma.sql`"review"`)}) part
        GROUP BY part.reviewer_id
      ) load ON load.reviewer_id = u.id
      WHERE (u.active AND u.role = 'reviewer') OR load.open > 0
      ORDER BY open DESC, u.name, u.id`;
  }

  /** Counted by ids alone; the few names and places in the scale are added to the counts, not to every claim. */
  verdicts(period: Period): Promise<VerdictCount[]> {
    return this.database.client
      .$queryRaw`SELECT s.id AS "speakerId", s.name AS "speakerName", counted.truth_rating AS "truthRating", sum(counted.claims)::int AS claims
      FROM (
        SELECT c.speaker_id, v.rating_scale_id, v.truth_rating, count(*) AS claims
        FROM (SELECT DISTINCT p.claim_id FROM "publication" p
          WHERE p.kind <> 'retraction' AND ${within(Prisma.sql`p.published_at`, period)}) d
        JOIN "claim" c ON c.id = d.claim_id AND c.status = 'published'
        JOIN "verdict" v ON v.id = c.current_verdict_id
        GROUP BY c.speaker_id, v.rating_scale_id, v.truth_rating
      ) counted JOIN "speaker" s ON s.id = counted.speaker_id
        JOIN "rating_value" k ON k.scale_id = counted.rating_scale_id AND k.key = counted.truth_rating
      GROUP BY s.id, s.name, counted.truth_rating ORDER BY s.id, min(k.position), counted.truth_rating`;
  }

  /**
   * Only of complete rounds: while a round is open, its ratings are nobody's to count. Begins from the rounds with a review in the
   * period, so that only their reviews are read; `OFFSET 0` has their claims looked up too, where PostgreSQL would go through all.
   */
  async rounds(period: Period): Promise<RoundCounts> {
    const [counts] = await this.database.client.$queryRaw<RoundCounts[]>`WITH done AS (
        SELECT c.id AS claim_id, rated.truth, rated.attribution
        FROM (SELECT DISTINCT d.claim_id, d.round FROM "review" d WHERE ${within(Prisma.sql`d.created_at`, period)}) asked
        CROSS JOIN LATERAL (SELECT * FROM "claim" one WHERE one.id = asked.claim_id OFFSET 0) c
        CROSS JOIN LATERAL (SELECT ${truthDiffers} AS truth, ${attributionDiffers} AS attribution
          FROM "review" r WHERE r.claim_id = asked.claim_id AND r.round = asked.round AND ${roundIsClosed}
          HAVING ${roundIsComplete} AND count(*) > 1 AND ${within(Prisma.sql`max(r.created_at)`, period)}) rated)
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
