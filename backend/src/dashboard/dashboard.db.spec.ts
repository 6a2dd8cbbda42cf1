import { ClaimListQuery } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimListQueries } from '../claims/claim-list.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import {
  addPublication,
  addReview,
  addVerdict,
  approve,
  assign,
  claimAt,
  move,
  type WalkedClaim,
} from '../platform/db/testing/claim-walk.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { DashboardQueries } from './dashboard.queries.js';
import { DashboardService } from './dashboard.service.js';

const NOW = new Date('2026-03-10T09:00:00Z');
const at = (text: string) => new Date(text);
class FixedClock extends Clock {
  now(): Date {
    return NOW;
  }
}

let created: TestDatabase;
let database: Database;
let rows: DeskRows;
let dashboard: DashboardService;
let lists: ClaimListQueries;
beforeAll(async () => {
  created = await createTestDatabase();
  database = new Database(created.url, 8);
  rows = await DeskRows.open(created.url);
  dashboard = new DashboardService(new DashboardQueries(database), new FixedClock());
  lists = new ClaimListQueries(database, new FixedClock());
});
afterAll(async () => {
  await rows.close();
  await database.onModuleDestroy();
  await created.drop();
});

/** The claims that a figure's query lists. */
const listed = async (query: Record<string, string>) =>
  (await lists.list(ClaimListQuery.parse(query), '00000000-0000-7000-8000-000000000000')).rows.map(({ id }) => id);
const since = (claimId: string, moment: string) =>
  rows.query('UPDATE "claim" SET status_since = $2 WHERE id = $1', [claimId, at(moment)]);

/** Long ago, so that it counts nowhere but where a test puts it. */
const OLD = { createdAt: at('2025-01-01') };

async function reviewed(ratings: readonly string[], moments: readonly string[], attribution = 'as_reported') {
  const claim = await claimAt(rows, 'in_review', OLD);
  for (const [index, truthRating] of ratings.entries()) {
    await addReview(rows, claim, claim.reviewerIds[index] ?? '', {
      truthRating,
      createdAt: at(moments[index] ?? ''),
      attributionRating: index === 0 ? 'as_reported' : (attribution as 'as_reported' | 'distorted'),
    });
  }
  return claim;
}

async function published(truthRating: string, moment: string, speakerId: string): Promise<WalkedClaim> {
  const claim = await claimAt(rows, 'deciding', { ...OLD, speakerId });
  await addVerdict(rows, claim, { id: claim.verdictId, truthRating });
  await move(rows, claim.id, 'awaiting_approval');
  await approve(rows, claim.verdictId, claim.approverId);
  await move(rows, claim.id, 'approved');
  await addPublication(rows, claim, { publishedAt: at(moment) });
  await move(rows, claim.id, 'published');
  return claim;
}

describe('what came in', () => {
  it('is counted day by day in UTC, the empty days too, and each figure lists its claims', async () => {
    const first = await rows.claim({ createdAt: at('2026-03-04T00:00:00Z') });
    const late = await rows.claim({ createdAt: at('2026-03-06T23:59:59.999Z') });
    const early = await rows.claim({ createdAt: at('2026-03-07T00:00:00Z') });
    await rows.claim({ createdAt: at('2026-03-03T23:59:59.999Z') });
    await rows.claim({ createdAt: at('2026-03-11T00:00:00Z') });
    const { cameIn, from, to } = await dashboard.read({});
    expect({ from, to }).toEqual({ from: '2026-03-04', to: '2026-03-10' });
    expect(cameIn.claims).toBe(3);
    expect(cameIn.byDay.map(({ day, claims }) => [day, claims])).toEqual([
      ['2026-03-04', 1],
      ['2026-03-05', 0],
      ['2026-03-06', 1],
      ['2026-03-07', 1],
      ['2026-03-08', 0],
      ['2026-03-09', 0],
      ['2026-03-10', 0],
    ]);
    expect((await listed(cameIn.query)).sort()).toEqual([first, late, early].sort());
    expect(await listed(cameIn.byDay[2]?.query ?? {})).toEqual([late]);
  });

  it('counts texts by the same days', async () => {
    const text = await rows.text(await rows.speech(), 'نص');
    await rows.query('UPDATE "document" SET created_at = $2 WHERE id = $1', [text.documentId, at('2024-02-29T12:00Z')]);
    const { cameIn } = await dashboard.read({ from: '2024-02-28', to: '2024-03-01' });
    expect(cameIn.byDay.map(({ documents }) => documents)).toEqual([0, 1, 0]);
  });

  it.each([
    [{ from: '2026-03-12' }, 'period-order'],
    [{ from: '2024-01-01' }, 'period-too-long'],
  ])('refuses a period that today makes impossible: %j', async (query, rule) => {
    await expect(dashboard.read(query)).rejects.toMatchObject({ options: { fields: [{ path: 'from', rule }] } });
  });
});

describe('what waits', () => {
  it('is counted by state with its median and its oldest, and listed with the longest waiting first', async () => {
    await rows.query('UPDATE "claim" SET status_since = $1', [NOW]);
    const claims: string[] = [];
    for (const moment of ['2026-03-09T09:00Z', '2026-03-06T09:00Z', '2026-02-28T21:00Z']) {
      const { id } = await claimAt(rows, 'awaiting_approval', OLD);
      await since(id, moment);
      claims.push(id);
    }
    const { waiting } = await dashboard.read({});
    const approval = waiting.find(({ status }) => status === 'awaiting_approval');
    expect(approval).toMatchObject({ claims: 3, medianDays: 4, oldestDays: 9.5 });
    expect(await listed(approval?.query ?? {})).toEqual([claims[2], claims[1], claims[0]]);
    expect(waiting.find(({ status }) => status === 'approved')).toMatchObject({
      claims: 0,
      medianDays: null,
      oldestDays: null,
    });
  });

  it('begins anew with every move and with nothing else', async () => {
    const { id } = await claimAt(rows, 'queued', OLD);
    await since(id, '2026-01-01T00:00Z');
    const sinceOf = async () =>
      (await rows.query<{ at: Date }>('SELECT status_since AS at FROM "claim" WHERE id = $1', [id]))[0]?.at;
    await rows.query(`UPDATE "claim" SET priority = 'high', version = version + 1 WHERE id = $1`, [id]);
    expect(await sinceOf()).toEqual(at('2026-01-01T00:00Z'));
    await move(rows, id, 'rejected');
    expect((await sinceOf())?.getTime()).toBeGreaterThan(at('2026-01-01T00:00Z').getTime());
  });
});

describe('the workload', () => {
  it('counts for each reviewer what waits for them, and what of it is late', async () => {
    const [busy, idle, gone] = [
      await rows.user({ role: 'reviewer', name: 'أ مشغولة' }),
      await rows.user({ role: 'reviewer', name: 'ب متفرغ' }),
      await rows.user({ role: 'reviewer', name: 'ج غادر', active: false }),
    ];
    const late = await claimAt(rows, 'in_review', { ...OLD, dueAt: at('2026-03-10T08:59Z') });
    const onTime = await claimAt(rows, 'in_review', { ...OLD, dueAt: at('2026-03-10T09:01Z') });
    const done = await claimAt(rows, 'in_review', { ...OLD, dueAt: at('2026-03-01T00:00Z') });
    for (const claim of [late, onTime, done]) await assign(rows, claim, busy);
    await addReview(rows, done, busy);
    const { workload } = await dashboard.read({});
    const of = (id: string) => workload.find(({ reviewer }) => reviewer.id === id);
    expect(of(busy)).toMatchObject({ open: 2, overdue: 1 });
    expect((await listed(of(busy)?.query ?? {})).sort()).toEqual([late.id, onTime.id].sort());
    expect(await listed(of(busy)?.overdueQuery ?? {})).toEqual([late.id]);
    expect(of(idle)).toMatchObject({ open: 0, overdue: 0 });
    expect(of(gone)).toBeUndefined();
    expect(workload.map(({ open }) => open)).toEqual(workload.map(({ open }) => open).sort((a, b) => b - a));
  });
});

describe('verdicts', () => {
  it('are counted by speaker and rating as they stand, the most checked first', async () => {
    const [minister, mayor] = [await rows.speaker({ name: 'الوزيرة' }), await rows.speaker({ name: 'المحافظ' })];
    const one = await published('false', '2023-06-01T00:00Z', minister);
    const two = await published('false', '2023-06-02T23:59Z', minister);
    const three = await published('true', '2023-06-02T12:00Z', minister);
    const four = await published('mixed', '2023-06-01T12:00Z', mayor);
    await published('mixed', '2023-06-03T00:00Z', mayor);
    const retracted = await published('true', '2023-06-01T12:00Z', mayor);
    await addPublication(rows, retracted, {
      number: 2,
      kind: 'retraction',
      reason: 'خطأ',
      publishedAt: at('2023-06-02'),
    });
    await move(rows, retracted.id, 'retracted');
    const { verdicts, corrections } = await dashboard.read({ from: '2023-06-01', to: '2023-06-02' });
    expect(verdicts.claims).toBe(4);
    expect(
      verdicts.speakers.map(({ speaker, claims, ratings }) => [
        speaker.name,
        claims,
        ratings.map(({ truthRating, claims: count }) => `${truthRating} ${count}`),
      ]),
    ).toEqual([
      ['الوزيرة', 3, ['true 1', 'false 2']],
      ['المحافظ', 1, ['mixed 1']],
    ]);
    expect((await listed(verdicts.speakers[0]?.ratings[1]?.query ?? {})).sort()).toEqual([one.id, two.id].sort());
    expect((await listed(verdicts.query)).sort()).toEqual([one, two, three, four].map(({ id }) => id).sort());
    expect(corrections.retractions).toMatchObject({ versions: 1, claims: 1 });
    expect(await listed(corrections.retractions.query)).toEqual([retracted.id]);
    expect(corrections.corrections).toMatchObject({ versions: 0, claims: 0 });
  });

  it('count a correction on the day it was issued', async () => {
    const claim = await published('true', '2022-06-01T00:00Z', await rows.speaker());
    await move(rows, claim.id, 'deciding', { cycle: 2 });
    const corrected = await addVerdict(rows, claim, { number: 2, cycle: 2, truthRating: 'mixed' });
    await move(rows, claim.id, 'awaiting_approval');
    await approve(rows, corrected, claim.approverId);
    await move(rows, claim.id, 'approved');
    const [{ slug } = { slug: '' }] = await rows.query<{ slug: string }>(
      'SELECT slug FROM "publication" WHERE claim_id = $1',
      [claim.id],
    );
    await addPublication(rows, claim, {
      number: 2,
      kind: 'correction',
      reason: 'رقم أحدث',
      slug,
      verdictId: corrected,
      publishedAt: at('2022-06-20T10:00Z'),
    });
    await move(rows, claim.id, 'published');
    const { corrections, verdicts } = await dashboard.read({ from: '2022-06-20', to: '2022-06-20' });
    expect(corrections.corrections).toMatchObject({ versions: 1, claims: 1 });
    expect(await listed(corrections.corrections.query)).toEqual([claim.id]);
    expect(verdicts.speakers.flatMap(({ ratings }) => ratings.map(({ truthRating }) => truthRating))).toEqual([
      'mixed',
    ]);
  });
});

describe('disagreement', () => {
  it('is the share of complete rounds whose ratings differ, counted on the day the last review came', async () => {
    const differing = await reviewed(['true', 'false'], ['2021-05-01T10:00Z', '2021-05-03T10:00Z']);
    await move(rows, differing.id, 'deciding');
    const agreed = await reviewed(['true', 'true'], ['2021-05-03T10:00Z', '2021-05-03T11:00Z'], 'distorted');
    await move(rows, agreed.id, 'deciding');
    const later = await reviewed(['true', 'mixed'], ['2021-05-03T10:00Z', '2021-05-05T10:00Z']);
    await move(rows, later.id, 'deciding');
    const { disagreement } = await dashboard.read({ from: '2021-05-02', to: '2021-05-04' });
    expect(disagreement.rounds).toBe(2);
    expect(disagreement.truth).toMatchObject({ rounds: 1, share: 0.5, claims: 1 });
    expect(disagreement.attribution).toMatchObject({ rounds: 1, share: 0.5, claims: 1 });
    expect(await listed(disagreement.truth.query)).toEqual([differing.id]);
    expect(await listed(disagreement.attribution.query)).toEqual([agreed.id]);
  });

  it('does not exist while a round is open, nor when it was broken off', async () => {
    const open = await reviewed(['true', 'false'], ['2020-05-01T10:00Z', '2020-05-01T11:00Z']);
    await rows.query('UPDATE "claim" SET version = version + 1 WHERE id = $1', [open.id]);
    const brokenOff = await reviewed(['true'], ['2020-05-01T10:00Z']);
    await move(rows, brokenOff.id, 'rejected');
    const { disagreement } = await dashboard.read({ from: '2020-05-01', to: '2020-05-01' });
    expect(disagreement).toMatchObject({ rounds: 0, truth: { rounds: 0, share: null, claims: 0 } });
    expect(await listed({ disagreement: 'any' })).not.toContain(open.id);
    expect(await listed({ reviewedFrom: '2020-05-01', reviewedTo: '2020-05-01' })).toEqual([]);
  });

  it('still tells of a round that was complete before the claim was rejected and taken up again', async () => {
    const claim = await reviewed(['true', 'false'], ['2019-05-01T10:00Z', '2019-05-01T11:00Z']);
    await move(rows, claim.id, 'deciding');
    await move(rows, claim.id, 'rejected');
    await move(rows, claim.id, 'proposed', { round: 2 });
    const { disagreement } = await dashboard.read({ from: '2019-05-01', to: '2019-05-01' });
    expect(disagreement.truth).toMatchObject({ rounds: 1, share: 1 });
    expect(await listed(disagreement.truth.query)).toEqual([claim.id]);
  });
});
