import type { ClaimStatus } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addReview, assign, claimAt, move } from '../platform/db/testing/claim-walk.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { foreignKeyViolation, rule, uniqueViolation } from '../platform/db/testing/refusals.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';

let created: TestDatabase;
let rows: DeskRows;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
});
afterAll(async () => {
  await rows.close();
  await created.drop();
});

describe('a review', () => {
  it('is one for each reviewer and round', async () => {
    const claim = await claimAt(rows, 'in_review');
    const [first, second] = claim.reviewerIds;
    await addReview(rows, claim, first);
    await expect(addReview(rows, claim, first)).rejects.toMatchObject(uniqueViolation);
    await expect(addReview(rows, claim, second)).resolves.toEqual(expect.any(String));
  });

  it('comes from someone who was asked', async () => {
    const claim = await claimAt(rows, 'in_review');
    await expect(addReview(rows, claim, claim.authorId)).rejects.toMatchObject(foreignKeyViolation);
  });

  it('does not come from someone who was asked in another round', async () => {
    const claim = await claimAt(rows, 'in_review');
    const [before] = claim.reviewerIds;
    await move(rows, claim.id, 'rejected');
    await move(rows, claim.id, 'proposed', { round: 2 });
    await move(rows, claim.id, 'queued');
    await move(rows, claim.id, 'in_review');
    await expect(addReview(rows, claim, before)).rejects.toMatchObject(rule('review_round_is_open'));
    await expect(addReview(rows, claim, before, { round: 2 })).rejects.toMatchObject(foreignKeyViolation);
    await assign(rows, claim, before, { round: 2 });
    await expect(addReview(rows, claim, before, { round: 2 })).resolves.toEqual(expect.any(String));
  });

  const closed: ClaimStatus[] = ['queued', 'deciding', 'awaiting_approval', 'approved', 'published', 'retracted'];
  it.each(closed)('does not arrive while the claim is %s', async (status) => {
    const claim = await claimAt(rows, status);
    const late = await rows.user({ role: 'reviewer' });
    await assign(rows, claim, late);
    await expect(addReview(rows, claim, late)).rejects.toMatchObject(rule('review_round_is_open'));
  });

  it('is rated on the scale of its claim', async () => {
    const claim = await claimAt(rows, 'in_review');
    const [reviewer] = claim.reviewerIds;
    const otherScale = await rows.scale();
    await expect(addReview(rows, claim, reviewer, { ratingScaleId: otherScale })).rejects.toMatchObject(
      rule('review_round_is_open'),
    );
    await expect(addReview(rows, claim, reviewer, { truthRating: 'half_true' })).rejects.toMatchObject(
      foreignKeyViolation,
    );
  });

  it('may change while its round is open, but for its claim, round and reviewer', async () => {
    const claim = await claimAt(rows, 'in_review');
    const [reviewer, other] = claim.reviewerIds;
    const id = await addReview(rows, claim, reviewer);
    await rows.query(`UPDATE "review" SET truth_rating = 'mixed', version = 2 WHERE id = $1`, [id]);
    await expect(rows.query('UPDATE "review" SET reviewer_id = $2 WHERE id = $1', [id, other])).rejects.toMatchObject(
      rule('review_keeps_its_author'),
    );
  });

  it('does not change once the others have seen it', async () => {
    const claim = await claimAt(rows, 'deciding');
    await expect(
      rows.query(`UPDATE "review" SET truth_rating = 'true' WHERE claim_id = $1`, [claim.id]),
    ).rejects.toMatchObject(rule('review_round_is_open'));
  });

  it.each([
    ['deleted', 'DELETE FROM "review"', 'review_is_kept'],
    ['emptied away with its table', 'TRUNCATE "review" CASCADE', 'review_is_permanent'],
  ])('is never %s', async (_case, statement, name) => {
    const claim = await claimAt(rows, 'in_review');
    await addReview(rows, claim, claim.reviewerIds[0]);
    await expect(rows.query(statement)).rejects.toMatchObject(rule(name));
  });

  it('keeps its reviewer assigned', async () => {
    const claim = await claimAt(rows, 'in_review');
    await addReview(rows, claim, claim.reviewerIds[0]);
    await expect(rows.query('DELETE FROM "assignment" WHERE claim_id = $1', [claim.id])).rejects.toMatchObject({
      code: expect.stringMatching(/^2300[13]$/),
    });
  });
});

describe('what a review rests on', () => {
  it('is evidence of its own claim', async () => {
    const [claim, other] = [await claimAt(rows, 'in_review'), await claimAt(rows, 'proposed')];
    const reviewId = await addReview(rows, claim, claim.reviewerIds[0]);
    await rows.insert('review_evidence', { reviewId, evidenceId: claim.evidenceId, position: 0 });
    await expect(
      rows.insert('review_evidence', { reviewId, evidenceId: other.evidenceId, position: 1 }),
    ).rejects.toMatchObject(rule('evidence_of_own_claim'));
  });

  it.each([
    [
      'added to',
      'INSERT INTO "review_evidence" SELECT $1::uuid, e.id, 1 FROM "evidence" e JOIN "review" r ON r.claim_id = e.claim_id AND r.id = $1 OFFSET 1',
    ],
    ['taken from', 'DELETE FROM "review_evidence" WHERE review_id = $1'],
    ['reordered', 'UPDATE "review_evidence" SET position = 5 WHERE review_id = $1'],
  ])('is not %s once the round is closed', async (_case, statement) => {
    const claim = await claimAt(rows, 'in_review');
    const [first, second] = claim.reviewerIds;
    const reviewId = await addReview(rows, claim, first);
    await rows.insert('review_evidence', { reviewId, evidenceId: claim.evidenceId, position: 0 });
    await rows.evidence(claim.id);
    await addReview(rows, claim, second);
    await move(rows, claim.id, 'deciding');
    await expect(rows.query(statement, [reviewId])).rejects.toMatchObject(rule('review_round_is_open'));
  });
});
