import { type ClaimListQuery, type ClaimQueue, limits } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import { normaliseForSearch } from '../language/normalise.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { type ClaimSummaryRow, claimSummaryColumns } from './claim.rows.js';
import { figureConditions, statusValues } from './claim-figures.queries.js';

/**
 * What each sort goes by, and whether a claim may have none of it: such claims come last. For a column that every claim has, NULLS
 * LAST is left out: an index in descending order would not serve it.
 */
const sorts = {
  createdAt: { column: Prisma.sql`c.created_at`, nulls: Prisma.empty },
  updatedAt: { column: Prisma.sql`c.updated_at`, nulls: Prisma.empty },
  dueAt: { column: Prisma.sql`c.due_at`, nulls: Prisma.sql`NULLS LAST` },
  priority: { column: Prisma.sql`c.priority`, nulls: Prisma.sql`NULLS LAST` },
  statusSince: { column: Prisma.sql`c.status_since`, nulls: Prisma.empty },
} as const satisfies Record<ClaimListQuery['sort'], { column: Prisma.Sql; nulls: Prisma.Sql }>;

const assignedTo = (userId: string) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "assignment" a WHERE a.claim_id = c.id AND a.round = c.round AND a.reviewer_id = ${userId}::uuid)`;
const isEditor = (userId: string) =>
  Prisma.sql`EXISTS (SELECT 1 FROM "user" u WHERE u.id = ${userId}::uuid AND u.role = 'editor')`;

/** What stands in each work list for one person. */
function queueCondition(queue: ClaimQueue, userId: string, now: Date): Prisma.Sql {
  switch (queue) {
    case 'mine':
      return Prisma.sql`c.status IN ('in_review', 'deciding', 'awaiting_approval') AND ${assignedTo(userId)}`;
    case 'to_review':
      return Prisma.sql`c.status = 'in_review' AND ${assignedTo(userId)} AND NOT EXISTS (
        SELECT 1 FROM "review" r WHERE r.claim_id = c.id AND r.round = c.round AND r.reviewer_id = ${userId}::uuid)`;
    case 'to_decide':
      return Prisma.sql`c.status = 'deciding' AND (${assignedTo(userId)} OR ${isEditor(userId)})`;
    case 'to_approve':
      return Prisma.sql`c.status = 'awaiting_approval' AND ${isEditor(userId)} AND NOT EXISTS (
        SELECT 1 FROM "verdict" v WHERE v.claim_id = c.id AND v.cycle = c.cycle AND v.author_id = ${userId}::uuid)`;
    case 'to_publish':
      return Prisma.sql`c.status = 'approved'`;
    case 'to_triage':
      return Prisma.sql`c.status = 'proposed'`;
    case 'overdue':
      return Prisma.sql`c.due_at < ${now} AND c.status IN ('queued', 'in_review', 'deciding', 'awaiting_approval')`;
  }
}

interface Circumstances {
  readonly userId: string;
  readonly now: Date;
  readonly tagId: string | null;
}

/** Escapes what LIKE would read as a pattern. */
const likePattern = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** A list's filters as conditions of a claim `c`. `tagId` belongs to the tag that the query names; null where the desk has no such tag. */
function conditionsOf(query: ClaimListQuery, { userId, now, tagId }: Circumstances): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = figureConditions(query);
  const words = query.q ? normaliseForSearch(query.q) : '';
  // Compared as what the columns are: as text no index would serve them.
  if (query.status?.length) conditions.push(Prisma.sql`c.status IN (${statusValues(query.status)})`);
  if (query.priority?.length) {
    const values = query.priority.map((priority) => Prisma.sql`${priority}::"priority"`);
    conditions.push(Prisma.sql`c.priority IN (${Prisma.join(values)})`);
  }
  if (query.speechId) conditions.push(Prisma.sql`c.speech_id = ${query.speechId}::uuid`);
  if (query.speakerId) conditions.push(Prisma.sql`c.speaker_id = ${query.speakerId}::uuid`);
  if (query.assigneeId) conditions.push(assignedTo(query.assigneeId));
  if (query.documentId) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM "appearance" p JOIN "document_version" v ON v.id = p.document_version_id
      WHERE p.claim_id = c.id AND v.document_id = ${query.documentId}::uuid)`);
  }
  if (query.tag) {
    conditions.push(
      tagId === null
        ? Prisma.sql`false`
        : Prisma.sql`EXISTS (SELECT 1 FROM "claim_tag" ct WHERE ct.claim_id = c.id AND ct.tag_id = ${tagId}::uuid)`,
    );
  }
  if (query.truthRating) {
    conditions.push(Prisma.sql`EXISTS (SELECT 1 FROM "verdict" v WHERE v.id = c.current_verdict_id AND v.truth_rating = ${query.truthRating}
      AND c.status = 'published')`);
  }
  if (words) {
    conditions.push(
      Prisma.sql`EXISTS (SELECT 1 FROM "claim_search" s WHERE s.claim_id = c.id AND s.normalised LIKE ${likePattern(words)})`,
    );
  }
  if (query.queue) conditions.push(queueCondition(query.queue, userId, now));
  return conditions;
}

export interface ClaimPage {
  readonly rows: ClaimSummaryRow[];
  readonly total: number;
  readonly totalIsExact: boolean;
}

/** Lists of claims. The page's ids come first from one narrow query; only those rows are then read whole. */
@Injectable()
export class ClaimListQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(query: ClaimListQuery, userId: string): Promise<ClaimPage> {
    const conditions = await this.conditionsOf(query, userId);
    const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
    const direction = query.order === 'asc' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
    const { column, nulls } = sorts[query.sort];
    const limit = limits.countedTotal + 1;
    const [ids, counted] = await Promise.all([
      this.database.client.$queryRaw<{ id: string }[]>`SELECT c.id FROM "claim" c ${where}
        ORDER BY ${column} ${direction} ${nulls}, c.id ${direction}
        LIMIT ${query.perPage} OFFSET ${(query.page - 1) * query.perPage}`,
      this.database.client.$queryRaw<
        { n: bigint }[]
      >`SELECT count(*) AS n FROM (SELECT 1 FROM "claim" c ${where} LIMIT ${limit}) counted`,
    ]);
    const rows = await this.rowsInOrder(ids.map(({ id }) => id));
    const total = Number(counted[0]?.n ?? 0n);
    return { rows, total: Math.min(total, limits.countedTotal), totalIsExact: total <= limits.countedTotal };
  }

  /** Every claim that fits the filters, page by page, for an export that may be long. */
  async *all(query: ClaimListQuery, userId: string): AsyncGenerator<ClaimSummaryRow> {
    const conditions = await this.conditionsOf(query, userId);
    let last: string | undefined;
    for (;;) {
      const after = last ? [...conditions, Prisma.sql`c.id > ${last}::uuid`] : conditions;
      const where = after.length > 0 ? Prisma.sql`WHERE ${Prisma.join(after, ' AND ')}` : Prisma.empty;
      const ids = await this.database.client.$queryRaw<
        { id: string }[]
      >`SELECT c.id FROM "claim" c ${where} ORDER BY c.id LIMIT ${limits.perPage}`;
      if (ids.length === 0) return;
      yield* await this.rowsInOrder(ids.map(({ id }) => id));
      last = ids.at(-1)?.id;
    }
  }

  /**
   * Finds the tag's id first: from the id PostgreSQL knows whether many claims have it or few, and walks the list or the tag. From
   * a name that it must look up itself it does not.
   */
  private async conditionsOf(query: ClaimListQuery, userId: string): Promise<Prisma.Sql[]> {
    const tag = query.tag
      ? await this.database.client.tag.findUnique({ where: { name: query.tag }, select: { id: true } })
      : null;
    return conditionsOf(query, { userId, now: this.clock.now(), tagId: tag?.id ?? null });
  }

  private async rowsInOrder(ids: readonly string[]): Promise<ClaimSummaryRow[]> {
    const rows = await this.database.client.claim.findMany({
      where: { id: { in: [...ids] } },
      select: claimSummaryColumns,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
