import type { ClaimListQuery, ClaimStatus } from '@isnad/contracts';
import { Prisma } from '../generated/prisma/client.js';

const DAY_MS = 86_400_000;

/** Days of UTC, both included; an open end where one is missing. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Statuses as the column's own type, for `IN (…)`. */
export const statusValues = (statuses: readonly ClaimStatus[]): Prisma.Sql =>
  Prisma.join(statuses.map((status) => Prisma.sql`${status}::"claim_status"`));

/** Whether a moment lies in the period. */
export function within(column: Prisma.Sql, { from, to }: Period): Prisma.Sql {
  const bounds: Prisma.Sql[] = [];
  if (from) bounds.push(Prisma.sql`${column} >= ${new Date(from)}`);
  if (to) bounds.push(Prisma.sql`${column} < ${new Date(Date.parse(to) + DAY_MS)}`);
  return bounds.length > 0 ? Prisma.join(bounds, ' AND ') : Prisma.sql`true`;
}

/** Of a claim `c` and an assignment `a` of its round: the review has not arrived, and still may. */
const reviewIsAwaited = Prisma.sql`c.status = 'in_review' AND NOT EXISTS (
  SELECT 1 FROM "review" r WHERE r.claim_id = a.claim_id AND r.round = a.round AND r.reviewer_id = a.reviewer_id)`;

/** Of a claim `c`: it waits for this person's review. */
const waitsForReviewOf = (reviewerId: string): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "assignment" a
    WHERE a.claim_id = c.id AND a.round = c.round AND a.reviewer_id = ${reviewerId}::uuid AND ${reviewIsAwaited})`;

/**
 * Of reviews `r` joined with their claim `c`: their round is one that may be looked at. While a round is open its ratings do not
 * exist, not even as a number.
 */
export const roundIsClosed = Prisma.sql`(r.round < c.round OR c.status <> 'in_review')`;

/** Of a group of one round's reviews: all that were asked for have arrived. */
export const roundIsComplete = Prisma.sql`count(*) >= c.required_reviews`;
/** Least and greatest rather than how many: distinct ones are counted by sorting each group. */
export const truthDiffers = Prisma.sql`min(r.truth_rating COLLATE "C") <> max(r.truth_rating COLLATE "C")`;
export const attributionDiffers = Prisma.sql`min(r.attribution_rating) <> max(r.attribution_rating)`;

function differs(kind: NonNullable<ClaimListQuery['disagreement']>): Prisma.Sql {
  switch (kind) {
    case 'truth':
      return truthDiffers;
    case 'attribution':
      return attributionDiffers;
    case 'any':
      return Prisma.sql`(${truthDiffers} OR ${attributionDiffers})`;
  }
}

/** The list filters that show what a figure of the dashboard counted: the same conditions as the figure's own. */
export function figureConditions(query: ClaimListQuery): Prisma.Sql[] {
  const { createdFrom, createdTo, publishedFrom, publishedTo, publication, openReviewOf, disagreement } = query;
  const reviewed: Period = { from: query.reviewedFrom, to: query.reviewedTo };
  const conditions: Prisma.Sql[] = [];
  if (createdFrom || createdTo) conditions.push(within(Prisma.sql`c.created_at`, { from: createdFrom, to: createdTo }));
  if (openReviewOf) conditions.push(waitsForReviewOf(openReviewOf));
  if (publishedFrom || publishedTo || publication) {
    const kind = publication ? Prisma.sql`p.kind::text = ${publication}` : Prisma.sql`p.kind <> 'retraction'`;
    conditions.push(Prisma.sql`c.id IN (SELECT p.claim_id FROM "publication" p
      WHERE ${kind} AND ${within(Prisma.sql`p.published_at`, { from: publishedFrom, to: publishedTo })})`);
  }
  if (reviewed.from || reviewed.to || disagreement) {
    // The first condition lets the index on the day find the few claims that the second looks at.
    conditions.push(
      Prisma.sql`c.id IN (SELECT d.claim_id FROM "review" d WHERE ${within(Prisma.sql`d.created_at`, reviewed)})`,
      Prisma.sql`EXISTS (SELECT 1 FROM "review" r WHERE r.claim_id = c.id AND ${roundIsClosed} GROUP BY r.round
        HAVING ${roundIsComplete} AND ${within(Prisma.sql`max(r.created_at)`, reviewed)}
          AND ${disagreement ? differs(disagreement) : Prisma.sql`true`})`,
    );
  }
  return conditions;
}
