import type { TransitionRequest, User } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../create-app.js';
import { Database } from '../platform/db/database.js';
import { claimAt, type WalkedClaim } from '../platform/db/testing/claim-walk.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { ProblemError } from '../platform/http/problem-error.js';
import { ReviewService } from '../reviews/review.service.js';
import { toUser, userColumns } from '../users/user.mapper.js';
import { TransitionService } from './transition.service.js';

let created: TestDatabase;
let rows: DeskRows;
let app: NestFastifyApplication;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
  const address = { url: 'http://127.0.0.1', secure: false };
  app = await createApp({ databaseUrl: created.url, address, logger: false });
  await app.init();
});
afterAll(async () => {
  await app.close();
  await rows.close();
  await created.drop();
});

const userWith = async (id: string): Promise<User> =>
  toUser(await app.get(Database).client.user.findUniqueOrThrow({ where: { id }, select: userColumns }));
const claimOf = ({ id }: WalkedClaim) => app.get(Database).client.claim.findUniqueOrThrow({ where: { id } });
const movesOf = ({ id }: WalkedClaim) =>
  app
    .get(Database)
    .client.event.findMany({ where: { claimId: id, type: 'claim.transitioned' }, orderBy: { seq: 'asc' } });

/** How each of several calls ended: `done`, or the code of its refusal. */
const endings = async (calls: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(calls))
    .map((ending) => {
      if (ending.status === 'fulfilled') return 'done';
      return ending.reason instanceof ProblemError ? ending.reason.code : String(ending.reason);
    })
    .sort();

describe('two who act on one claim at once', () => {
  const pairs: [string, 'proposed' | 'awaiting_approval', TransitionRequest, TransitionRequest][] = [
    ['the same step', 'proposed', { action: 'triage', priority: 'high' }, { action: 'triage', priority: 'low' }],
    ['opposite steps', 'proposed', { action: 'triage', priority: 'high' }, { action: 'reject', reason: 'رأي لا خبر' }],
    [
      'approval and its refusal',
      'awaiting_approval',
      { action: 'approve' },
      { action: 'request_changes', reason: 'أضف مصدراً' },
    ],
  ];

  it.each(pairs)(
    '%s: one wins, the other is told of the newer version, history tells of one',
    async (_case, from, one, other) => {
      const claim = await claimAt(rows, from);
      const before = await movesOf(claim);
      const { version } = await claimOf(claim);
      const [first, second] = [await userWith(await rows.user()), await userWith(await rows.user())];
      const transitions = app.get(TransitionService);
      const ended = await endings([
        transitions.transition(claim.id, version, one, first),
        transitions.transition(claim.id, version, other, second),
      ]);
      expect(ended).toEqual(['done', 'precondition.failed']);
      expect((await claimOf(claim)).version).toBe(version + 1);
      expect(await movesOf(claim)).toHaveLength(before.length + 1);
    },
  );

  it('the last two reviews: both are kept, and the round is completed once', async () => {
    const claim = await claimAt(rows, 'in_review');
    const reviewers = await Promise.all(claim.reviewerIds.map(userWith));
    const review = {
      attributionRating: 'as_reported',
      truthRating: 'false',
      reasoning: 'تخالفه النشرة.',
      evidenceIds: [],
    } as const;
    const submitted = reviewers.map((reviewer) =>
      app.get(ReviewService).submit(claim.id, { ...review, evidenceIds: [] }, reviewer),
    );
    expect(await endings(submitted)).toEqual(['done', 'done']);
    expect((await claimOf(claim)).status).toBe('deciding');
    expect((await movesOf(claim)).filter(({ data }) => JSON.stringify(data).includes('complete_reviews'))).toHaveLength(
      1,
    );
  });

  it('the same reviewer twice: one review', async () => {
    const claim = await claimAt(rows, 'in_review');
    const reviewer = await userWith(claim.reviewerIds[0]);
    const submit = () =>
      app
        .get(ReviewService)
        .submit(
          claim.id,
          { attributionRating: 'as_reported', truthRating: 'false', reasoning: 'تخالفه النشرة.', evidenceIds: [] },
          reviewer,
        );
    expect(await endings([submit(), submit()])).toEqual(['done', 'review.already-submitted']);
    expect((await claimOf(claim)).status).toBe('in_review');
  });
});
