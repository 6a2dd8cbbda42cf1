import type { ClaimStatus } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addVerdict, approve, claimAt, move } from '../platform/db/testing/claim-walk.js';
import { type Columns, DeskRows } from '../platform/db/testing/desk-rows.js';
import { foreignKeyViolation, rule } from '../platform/db/testing/refusals.js';
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

const approverOf = async (verdictId: string) => {
  const [verdict] = await rows.query<{ approved_by_id: string | null }>(
    'SELECT approved_by_id FROM "verdict" WHERE id = $1',
    [verdictId],
  );
  return verdict?.approved_by_id;
};

describe('nobody approves a verdict that they wrote', () => {
  it('not its author', async () => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(approve(rows, claim.verdictId, claim.authorId)).rejects.toMatchObject(
      rule('verdict_is_not_approved_by_its_author'),
    );
    expect(await approverOf(claim.verdictId)).toBeNull();
  });

  it('nor the author of an earlier revision, whose words may stand in the newest', async () => {
    const claim = await claimAt(rows, 'deciding');
    const firstAuthor = await rows.user();
    await addVerdict(rows, claim, { authorId: firstAuthor });
    const newest = await addVerdict(rows, claim, { number: 2 });
    await move(rows, claim.id, 'awaiting_approval');
    await expect(approve(rows, newest, firstAuthor)).rejects.toMatchObject(
      rule('verdict_is_not_approved_by_its_author'),
    );
  });

  it('nor a reviewer among its authors who has become an editor', async () => {
    const claim = await claimAt(rows, 'deciding');
    const [author] = claim.reviewerIds;
    const verdictId = await addVerdict(rows, claim, { authorId: author });
    await move(rows, claim.id, 'awaiting_approval');
    await rows.query(`UPDATE "user" SET role = 'editor' WHERE id = $1`, [author]);
    await expect(approve(rows, verdictId, author)).rejects.toMatchObject(rule('verdict_is_not_approved_by_its_author'));
  });

  it('the author of the verdict that a correction replaces may approve its successor', async () => {
    const claim = await claimAt(rows, 'published');
    await move(rows, claim.id, 'deciding', { cycle: 2 });
    const corrected = await addVerdict(rows, claim, { number: 2, cycle: 2, authorId: claim.approverId });
    await move(rows, claim.id, 'awaiting_approval');
    await approve(rows, corrected, claim.authorId);
    expect(await approverOf(corrected)).toBe(claim.authorId);
  });

  it('and nobody makes themself another by rewriting the author', async () => {
    const claim = await claimAt(rows, 'awaiting_approval');
    const rewritten = rows.query(
      'UPDATE "verdict" SET author_id = $2, approved_by_id = $3, approved_at = now() WHERE id = $1',
      [claim.verdictId, claim.approverId, claim.authorId],
    );
    await expect(rewritten).rejects.toMatchObject(rule('verdict_is_permanent'));
  });
});

describe('a verdict is approved by an active editor', () => {
  const others: [string, Columns<'user'>][] = [
    ['a viewer', { role: 'viewer' }],
    ['a reviewer', { role: 'reviewer' }],
    ['an admin', { role: 'admin' }],
    ['an editor who was switched off', { role: 'editor', active: false }],
  ];
  it.each(others)('not by %s', async (_case, columns) => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(approve(rows, claim.verdictId, await rows.user(columns))).rejects.toMatchObject(
      rule('verdict_is_approved_by_an_editor'),
    );
  });

  it('by one who wrote none of it', async () => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await approve(rows, claim.verdictId, claim.approverId);
    expect(await approverOf(claim.verdictId)).toBe(claim.approverId);
  });
});

describe('an approval', () => {
  it('is not written together with the verdict', async () => {
    const claim = await claimAt(rows, 'deciding');
    const approved = addVerdict(rows, claim, { approvedById: claim.approverId, approvedAt: new Date() });
    await expect(approved).rejects.toMatchObject(rule('verdict_begins_unapproved'));
  });

  it('is not given before the verdict was submitted', async () => {
    const claim = await claimAt(rows, 'deciding');
    const verdictId = await addVerdict(rows, claim);
    await expect(approve(rows, verdictId, claim.approverId)).rejects.toMatchObject(rule('verdict_awaits_approval'));
  });

  it('is not given to a revision that another has replaced', async () => {
    const claim = await claimAt(rows, 'deciding');
    const replaced = await addVerdict(rows, claim);
    await addVerdict(rows, claim, { number: 2 });
    await move(rows, claim.id, 'awaiting_approval');
    await expect(approve(rows, replaced, claim.approverId)).rejects.toMatchObject(rule('verdict_awaits_approval'));
  });

  it.each([
    ['taken back', 'approved_by_id = NULL, approved_at = NULL'],
    ['dated again', `approved_at = approved_at - interval '1 day'`],
  ])('is not %s', async (_case, change) => {
    const claim = await claimAt(rows, 'approved');
    await expect(rows.query(`UPDATE "verdict" SET ${change} WHERE id = $1`, [claim.verdictId])).rejects.toMatchObject(
      rule('verdict_approval_is_permanent'),
    );
  });

  it('names both who and when', async () => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(
      rows.query('UPDATE "verdict" SET approved_by_id = $2 WHERE id = $1', [claim.verdictId, claim.approverId]),
    ).rejects.toMatchObject({ constraint: 'verdict_approval_is_whole' });
  });
});

describe('a verdict', () => {
  it.each([
    ['summary', `summary = 'ارتفعت.'`],
    ['explanation', `explanation = ''`],
    ['truth rating', `truth_rating = 'true'`],
    ['attribution rating', `attribution_rating = 'distorted'`],
    ['resolution', `resolution = 'سبب'`],
    ['cycle', 'cycle = 2'],
    ['number', 'number = 9'],
  ])('keeps its %s', async (_case, change) => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(rows.query(`UPDATE "verdict" SET ${change} WHERE id = $1`, [claim.verdictId])).rejects.toMatchObject(
      rule('verdict_is_permanent'),
    );
  });

  it('is never removed', async () => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(rows.query('DELETE FROM "verdict" WHERE id = $1', [claim.verdictId])).rejects.toMatchObject(
      rule('verdict_is_permanent'),
    );
    await expect(rows.query('TRUNCATE "verdict_evidence" CASCADE')).rejects.toMatchObject(
      rule('verdict_evidence_is_permanent'),
    );
  });

  it.each([
    ['taken away', 'DELETE FROM "verdict_evidence" WHERE verdict_id = $1'],
    ['reordered', 'UPDATE "verdict_evidence" SET position = 7 WHERE verdict_id = $1'],
  ])('keeps its evidence: none is %s', async (_case, statement) => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(rows.query(statement, [claim.verdictId])).rejects.toMatchObject(rule('verdict_evidence_is_permanent'));
  });

  it('rests on evidence of its own claim', async () => {
    const [claim, other] = [await claimAt(rows, 'awaiting_approval'), await claimAt(rows, 'proposed')];
    const foreign = rows.insert('verdict_evidence', {
      verdictId: claim.verdictId,
      evidenceId: other.evidenceId,
      position: 1,
    });
    await expect(foreign).rejects.toMatchObject(rule('evidence_of_own_claim'));
  });

  it('has a truth rating of the scale', async () => {
    const claim = await claimAt(rows, 'deciding');
    await expect(addVerdict(rows, claim, { truthRating: 'half_true' })).rejects.toMatchObject(foreignKeyViolation);
  });

  const closed: ClaimStatus[] = ['in_review', 'awaiting_approval', 'approved', 'published', 'retracted'];
  it.each(closed)('is not written while the claim is %s', async (status) => {
    const claim = await claimAt(rows, status);
    await expect(addVerdict(rows, claim, { number: 2 })).rejects.toMatchObject(rule('verdict_while_deciding'));
  });

  it('is written for the cycle that the claim is in', async () => {
    const claim = await claimAt(rows, 'deciding');
    await expect(addVerdict(rows, claim, { cycle: 2 })).rejects.toMatchObject(rule('verdict_while_deciding'));
  });
});
