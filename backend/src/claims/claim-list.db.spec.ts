import { ClaimListQuery } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { SystemClock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { ClaimListQueries } from './claim-list.queries.js';

describe('lists of claims', () => {
  let created: TestDatabase;
  let database: Database;
  let rows: DeskRows;
  let lists: ClaimListQueries;
  const ids: Record<'early' | 'bare' | 'late', string> = { early: '', bare: '', late: '' };
  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 4);
    rows = await DeskRows.open(created.url);
    lists = new ClaimListQueries(database, new SystemClock());
    const [speechId, ratingScaleId] = [await rows.speech(), await rows.scale()];
    const claim = (columns: Parameters<DeskRows['claim']>[0]) => rows.claim({ speechId, ratingScaleId, ...columns });
    ids.early = await claim({
      createdAt: new Date('2026-01-01'),
      updatedAt: new Date('2026-01-09'),
      statusSince: new Date('2026-01-01'),
      priority: 'low',
      dueAt: new Date('2026-02-09'),
    });
    ids.bare = await claim({
      createdAt: new Date('2026-01-02'),
      updatedAt: new Date('2026-01-02'),
      statusSince: new Date('2026-01-03'),
    });
    ids.late = await claim({
      createdAt: new Date('2026-01-03'),
      updatedAt: new Date('2026-01-03'),
      statusSince: new Date('2026-01-02'),
      priority: 'urgent',
      dueAt: new Date('2026-02-01'),
    });
    for (const [name, claims] of [
      ['مياه', [ids.early, ids.late]],
      ['أرقام', [ids.late]],
    ] as const) {
      const tagId = uuid();
      await rows.query('INSERT INTO "tag" (id, name) VALUES ($1, $2)', [tagId, name]);
      for (const id of claims)
        await rows.query('INSERT INTO "claim_tag" (claim_id, tag_id) VALUES ($1, $2)', [id, tagId]);
    }
  });
  afterAll(async () => {
    await rows.close();
    await database.onModuleDestroy();
    await created.drop();
  });

  const nameOf = (id: string) => Object.entries(ids).find(([, known]) => known === id)?.[0];
  const listed = async (query: Record<string, string>) =>
    (await lists.list(ClaimListQuery.parse(query), uuid())).rows.map(({ id }) => nameOf(id)).join(' ');

  it.each([
    ['createdAt', 'desc', 'late bare early'],
    ['createdAt', 'asc', 'early bare late'],
    ['updatedAt', 'desc', 'early late bare'],
    ['statusSince', 'asc', 'early late bare'],
    ['priority', 'desc', 'late early bare'],
    ['priority', 'asc', 'early late bare'],
    ['dueAt', 'asc', 'late early bare'],
    ['dueAt', 'desc', 'early late bare'],
  ])('are ordered by %s %s, who has none of it last', async (sort, order, expected) => {
    expect(await listed({ sort, order })).toBe(expected);
  });

  it.each([
    ['مياه', 'late early'],
    ['أرقام', 'late'],
    ['وسم لا وجود له', ''],
  ])('of the tag «%s»', async (tag, expected) => {
    expect(await listed({ tag })).toBe(expected);
  });

  it.each([
    ['all claims, the newest first', '', 'created_at DESC, c.id DESC', 'claim_created_at_id_idx'],
    ['the most urgent first', '', 'priority DESC NULLS LAST, c.id DESC', 'claim_priority_id_idx'],
    [
      'a work list',
      "WHERE c.status = 'proposed'",
      'priority DESC NULLS LAST, c.id DESC',
      'claim_status_priority_id_round_idx',
    ],
    ['the longest in their state', '', 'status_since ASC, c.id ASC', 'claim_status_since_id_idx'],
  ])('%s are read off an index that holds their order', async (_case, where, order, index) => {
    // With three claims PostgreSQL would sort them; forbidden to, it shows whether an index could.
    await rows.query(
      'SET enable_sort = off; SET enable_incremental_sort = off; SET enable_seqscan = off; SET enable_bitmapscan = off',
    );
    const plan = await rows.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (COSTS OFF) SELECT c.id FROM "claim" c ${where} ORDER BY c.${order} LIMIT 25`,
    );
    const lines = plan.map((line) => line['QUERY PLAN']).join(' ');
    expect(lines).toContain(index);
    expect(lines).not.toContain('Sort');
  });
});
