import { BulkAnswer, HistoryEvent, listOf } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt } from '../../backend/src/platform/db/testing/claim-walk.js';
import { DeskRows } from '../../backend/src/platform/db/testing/desk-rows.js';
import { readClaim } from '../support/claims.js';
import type { Member } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('one thing done to several claims', () => {
  let rows: DeskRows;
  let speechId: string;
  let ratingScaleId: string;
  beforeAll(async () => {
    rows = await DeskRows.open(desk.databaseUrl);
    [speechId, ratingScaleId] = [await rows.speech(), await rows.scale()];
  });
  afterAll(() => rows.close());

  const proposed = async () => ({ id: await rows.claim({ speechId, ratingScaleId }), version: 1 });
  const bulk = ({ client }: Member, body: Record<string, unknown>) => client.post(BulkAnswer, '/api/claims/bulk', body);
  const eventsOf = async (claimId: string) =>
    (await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claimId}/events`)).data;

  it('is done to each by the rules of each: what may not be done to one is said of that one', async () => {
    const claims = [await proposed(), await proposed(), await proposed()];
    const rejected = await claimAt(rows, 'rejected');
    const { version } = await readClaim(team.editor, rejected.id);
    const answer = await bulk(team.editor, {
      action: 'triage',
      priority: 'high',
      claims: [...claims, { id: rejected.id, version }],
    });
    expect(answer).toMatchObject({ done: 3, refused: 1 });
    expect(answer.results).toEqual([
      ...claims.map(({ id }) => ({ ok: true, id, version: 2, status: 'queued' })),
      {
        ok: false,
        id: rejected.id,
        problem: expect.objectContaining({ code: 'claim.illegal-transition', status: 409 }),
      },
    ]);
    for (const { id } of claims) {
      expect(await readClaim(team.viewer, id)).toMatchObject({ status: 'queued', priority: 'high' });
      expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['claim.transitioned']);
    }
  });

  it('loses no update: one that somebody changed meanwhile is refused with what stands now', async () => {
    const [fresh, changed] = [await proposed(), await proposed()];
    await bulk(team.editor, { action: 'priority', priority: 'urgent', claims: [changed] });
    const answer = await bulk(team.editor, { action: 'priority', priority: 'low', claims: [changed, fresh] });
    expect(answer.results).toMatchObject([
      { ok: false, problem: { code: 'precondition.failed', currentVersion: 2, current: { priority: 'urgent' } } },
      { ok: true, id: fresh.id },
    ]);
  });

  it('takes a priority away again where nobody has triaged, and nowhere else', async () => {
    const [fresh, triaged] = [await proposed(), await proposed()];
    await bulk(team.editor, { action: 'triage', priority: 'high', claims: [triaged] });
    await bulk(team.editor, { action: 'priority', priority: 'urgent', claims: [fresh] });
    const claims = [fresh, triaged].map(({ id }) => ({ id, version: 2 }));
    const answer = await bulk(team.editor, { action: 'priority', priority: null, claims });
    expect(answer.results).toMatchObject([
      { ok: true, id: fresh.id, version: 3 },
      { ok: false, id: triaged.id, problem: { errors: [{ path: 'priority', code: 'priority-needed' }] } },
    ]);
    expect((await readClaim(team.viewer, fresh.id)).priority).toBeNull();
    expect((await readClaim(team.viewer, triaged.id)).priority).toBe('high');
    expect((await eventsOf(fresh.id)).map(({ data }) => data)).toEqual([
      { before: { priority: 'urgent' }, after: { priority: null } },
      { before: { priority: null }, after: { priority: 'urgent' } },
    ]);
  });

  it('adds and takes away tags, leaves the others, and says nothing of what was so already', async () => {
    const [first, second] = [await proposed(), await proposed()];
    await bulk(team.reviewer, { action: 'tag', tags: ['مياه', 'أرقام'], claims: [first] });
    const tagged = await bulk(team.reviewer, {
      action: 'tag',
      tags: ['مياه'],
      claims: [{ ...first, version: 2 }, second],
    });
    expect(tagged.results).toMatchObject([
      { ok: true, version: 2 },
      { ok: true, version: 2 },
    ]);
    expect(await eventsOf(first.id)).toHaveLength(1);
    const untagged = await bulk(team.reviewer, {
      action: 'untag',
      tags: ['مياه'],
      claims: [
        { ...first, version: 2 },
        { ...second, version: 2 },
      ],
    });
    expect(untagged.done).toBe(2);
    expect((await readClaim(team.viewer, first.id)).tags).toEqual(['أرقام']);
    expect((await readClaim(team.viewer, second.id)).tags).toEqual([]);
  });

  it('assigns with a day by which it is due, and moves that day', async () => {
    const claims = [await proposed(), await proposed()];
    await bulk(team.editor, { action: 'triage', priority: 'normal', claims });
    const assigneeIds = [team.reviewer.id, team.secondReviewer.id];
    const dueAt = '2027-01-10T12:00:00.000Z';
    const queued = claims.map(({ id }) => ({ id, version: 2 }));
    const assigned = await bulk(team.editor, { action: 'assign', assigneeIds, dueAt, claims: queued });
    expect(assigned.done).toBe(2);
    expect(await readClaim(team.viewer, claims[0]?.id ?? '')).toMatchObject({ status: 'in_review', dueAt });
    const inReview = claims.map(({ id }) => ({ id, version: 3 }));
    expect((await bulk(team.editor, { action: 'due', dueAt: null, claims: inReview })).done).toBe(2);
    expect((await readClaim(team.viewer, claims[1]?.id ?? '')).dueAt).toBeNull();
    const few = await bulk(team.editor, {
      action: 'assign',
      assigneeIds: [team.editor.id],
      claims: [await proposed()],
    });
    expect(few.results).toMatchObject([{ ok: false, problem: { code: 'claim.illegal-transition' } }]);
  });

  it('changes many side by side, answers in the order of the request, and tells of each once in an unbroken history', async () => {
    const claims = await Promise.all(Array.from({ length: 25 }, proposed));
    const tags = ['وسم لم يكن', 'ووسم آخر'];
    const answer = await bulk(team.reviewer, { action: 'tag', tags, claims });
    expect(answer.results).toEqual(claims.map(({ id }) => ({ ok: true, id, version: 2, status: 'proposed' })));
    const known = await rows.query('SELECT count(*)::int AS n FROM "tag" WHERE name = ANY($1)', [tags]);
    expect(known).toEqual([{ n: 2 }]);
    const [told] = await rows.query<{ events: number; claims: number }>(
      `SELECT count(*)::int AS events, count(DISTINCT claim_id)::int AS claims FROM "event"
       WHERE type = 'claim.updated' AND claim_id = ANY($1)`,
      [claims.map(({ id }) => id)],
    );
    expect(told).toEqual({ events: 25, claims: 25 });
    const broken = await rows.query(
      `SELECT seq FROM (SELECT seq, prev_hash, lag(hash) OVER (ORDER BY seq) AS before FROM "event") e
       WHERE before IS NOT NULL AND prev_hash <> before`,
    );
    expect(broken).toEqual([]);
  });

  it('is no way around a role', async () => {
    const claims = [await proposed()];
    const byReviewer = await bulk(team.reviewer, { action: 'triage', priority: 'high', claims });
    expect(byReviewer.results).toMatchObject([{ ok: false, problem: { code: 'forbidden' } }]);
    for (const member of [team.viewer, team.admin]) {
      const body = { action: 'tag', tags: ['x'], claims };
      expect((await member.client.refused('POST', '/api/claims/bulk', { body })).code).toBe('forbidden');
    }
  });

  it('says in the reader’s language why one was refused, and knows no claim that there is not', async () => {
    const body = { action: 'reject', reason: 'مكرر', claims: [{ id: speechId, version: 1 }] };
    const answer = await team.editor.client.post(BulkAnswer, '/api/claims/bulk', body, { language: 'ar' });
    expect(answer.results).toMatchObject([{ ok: false, problem: { code: 'not-found', title: 'غير موجود' } }]);
  });

  it('refuses a claim whose tags would be too many, naming the field', async () => {
    const claim = await proposed();
    const many = (from: number) => Array.from({ length: 20 }, (_, number) => `وسم ${from + number}`);
    await bulk(team.editor, { action: 'tag', tags: many(0), claims: [claim] });
    const answer = await bulk(team.editor, { action: 'tag', tags: many(20), claims: [{ ...claim, version: 2 }] });
    expect(answer.results).toMatchObject([{ ok: false, problem: { errors: [{ path: 'tags' }] } }]);
  });

  it.each<[string, { claims: number[]; action?: string }, string]>([
    ['no claim', { claims: [] }, 'claims'],
    ['a claim twice', { claims: [1, 1] }, 'claims'],
    ['more than can be done at once', { claims: Array.from({ length: 201 }, (_, number) => number) }, 'claims'],
    ['an action that there is not', { claims: [1], action: 'publish' }, 'action'],
  ])('refuses %s as a whole', async (_case, { claims, ...more }, path) => {
    const id = (number: number) => `0198f0a1-7c3d-7b1e-9a55-${String(number).padStart(12, '0')}`;
    const body = { action: 'tag', tags: ['x'], claims: claims.map((n) => ({ id: id(n), version: 1 })), ...more };
    const refusal = await team.editor.client.refused('POST', '/api/claims/bulk', { body });
    expect(refusal.errors?.map((error) => error.path)).toEqual([path]);
  });
});
