import { Claim, HistoryEvent, listOf, Review, ReviewList } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { act, makeClaimIn, readClaim, reviewBody, submitReview } from '../support/claims.js';
import type { Team } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('blind reviews', () => {
  it('shows a review to nobody but its author until the round is complete, and then to all', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'in_review');
    const reviewsFor = (member: Team[keyof Team]) => member.client.get(ReviewList, `/api/claims/${claim.id}/reviews`);
    await submitReview(team.reviewer, claim.id, [evidenceId], 'mostly_true');

    expect((await reviewsFor(team.reviewer)).data).toHaveLength(1);
    for (const other of [team.secondReviewer, team.editor, team.viewer, team.admin]) {
      expect(await reviewsFor(other)).toMatchObject({
        data: [],
        roundComplete: false,
        arrived: 1,
        required: 2,
        disagree: false,
      });
    }

    await submitReview(team.secondReviewer, claim.id, [evidenceId], 'mixed');
    for (const reader of [team.reviewer, team.secondReviewer, team.editor, team.viewer]) {
      const list = await reviewsFor(reader);
      expect(list.data.map(({ truthRating }) => truthRating)).toEqual(['mostly_true', 'mixed']);
      expect(list).toMatchObject({ roundComplete: true, disagree: true });
    }
    expect((await readClaim(team.viewer, claim.id)).status).toBe('deciding');
  });

  it('keeps the words and ratings of a blind review out of the history', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'in_review');
    const review = await submitReview(team.reviewer, claim.id, [evidenceId], 'mostly_false');
    const changed = await team.reviewer.client.send(Review, 'PATCH', `/api/reviews/${review.id}`, {
      body: { truthRating: 'false', reasoning: 'وجدت أصل البيان' },
      ifMatch: review.version,
    });
    expect(changed).toMatchObject({ truthRating: 'false', version: 2 });
    const history = await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claim.id}/events`);
    expect(history.data.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['review.submitted', 'review.updated']),
    );
    expect(JSON.stringify(history)).not.toMatch(/mostly_false|وجدت أصل البيان/);
  });

  it('hides a blind review from others who ask for it by its id', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'in_review');
    const review = await submitReview(team.reviewer, claim.id, [evidenceId]);
    for (const other of [team.secondReviewer, team.editor]) {
      const refusal = await other.client.refused('PATCH', `/api/reviews/${review.id}`, {
        body: { reasoning: 'x' },
        ifMatch: review.version,
      });
      expect(refusal.code).toBe('not-found');
    }
  });

  it.each([
    ['a second review of the same round', 'review.already-submitted'] as const,
    ['a review by someone who was not asked', 'review.not-assigned'] as const,
    ['a review once the round is complete', 'review.round-complete'] as const,
  ])('refuses %s', async (_case, code) => {
    const { claim, evidenceId } = await makeClaimIn(team, code === 'review.round-complete' ? 'deciding' : 'in_review');
    const third = code === 'review.already-submitted' ? team.reviewer : await desk.addMember('reviewer');
    if (third === team.reviewer) await submitReview(third, claim.id, [evidenceId]);
    const refusal = await third.client.refused('POST', `/api/claims/${claim.id}/reviews`, {
      body: reviewBody([evidenceId]),
    });
    expect(refusal.code).toBe(code);
  });

  it('names the field of a rating that is not on the scale and of evidence that is another claim’s', async () => {
    const { claim } = await makeClaimIn(team, 'in_review');
    const other = await makeClaimIn(team, 'queued');
    const path = `/api/claims/${claim.id}/reviews`;
    const offScale = await team.reviewer.client.refused('POST', path, { body: reviewBody([], 'half_true') });
    expect(offScale.errors?.map((error) => [error.path, error.code])).toEqual([['truthRating', 'not-on-scale']]);
    const foreign = await team.reviewer.client.refused('POST', path, { body: reviewBody([other.evidenceId]) });
    expect(foreign.errors?.map((error) => [error.path, error.code])).toEqual([['evidenceIds.0', 'unknown-reference']]);
  });

  it('starts a new round with nobody assigned when a rejected claim is reopened', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'in_review');
    await submitReview(team.reviewer, claim.id, [evidenceId]);
    await act(team.editor, claim.id, { action: 'reject', reason: 'تكرار لادعاء سابق' });
    const reopened = await act(team.editor, claim.id, { action: 'reopen', reason: 'ليس تكراراً' });
    expect(reopened).toMatchObject({
      status: 'proposed',
      round: 2,
      assignees: [],
      reviewCount: 0,
    } satisfies Partial<Claim>);
    const list = await team.editor.client.get(ReviewList, `/api/claims/${claim.id}/reviews`);
    expect(list.data).toEqual([]);
  });

  it('lets two last reviews that arrive together complete the round once', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'in_review');
    await Promise.all([
      submitReview(team.reviewer, claim.id, [evidenceId]),
      submitReview(team.secondReviewer, claim.id, [evidenceId]),
    ]);
    const history = await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claim.id}/events?perPage=100`);
    const completions = history.data.filter(({ data }) => data.action === 'complete_reviews');
    expect(completions.map(({ actor }) => actor.name)).toEqual(['Isnad']);
  });
});
