import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addPublication,
  addVerdict,
  approve,
  claimAt,
  move,
  type WalkedClaim,
} from '../platform/db/testing/claim-walk.js';
import { type Columns, DeskRows } from '../platform/db/testing/desk-rows.js';
import { rule } from '../platform/db/testing/refusals.js';
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

const correction = { number: 2, kind: 'correction', reason: 'صُحّح الرقم' } as const;

/** A published claim whose correction is approved and not yet out. */
async function correctedClaim(): Promise<WalkedClaim> {
  const claim = await claimAt(rows, 'published');
  await move(rows, claim.id, 'deciding', { cycle: 2 });
  const verdictId = await addVerdict(rows, claim, { number: 2, cycle: 2, truthRating: 'mixed' });
  await move(rows, claim.id, 'awaiting_approval');
  await approve(rows, verdictId, claim.approverId);
  await move(rows, claim.id, 'approved');
  return { ...claim, verdictId };
}

describe('what was published', () => {
  it.each([
    ['rewritten', `UPDATE "publication" SET snapshot = '{"summary": "other"}'`],
    ['dated otherwise', `UPDATE "publication" SET published_at = now() - interval '1 year'`],
    ['given another reason', `UPDATE "publication" SET reason = 'سبب آخر'`],
    ['deleted', 'DELETE FROM "publication"'],
    ['emptied away', 'TRUNCATE "publication"'],
  ])('is never %s', async (_case, statement) => {
    await claimAt(rows, 'published');
    await expect(rows.query(statement)).rejects.toMatchObject(rule('publication_is_permanent'));
  });
});

describe('the first publication', () => {
  const cases: [string, Columns<'publication'>, string][] = [
    ['has number one', { number: 2, reason: 'سبب' }, 'publication_numbers_follow'],
    ['is no correction', { kind: 'correction', reason: 'سبب' }, 'publication_kind_fits'],
    ['is no retraction', { kind: 'retraction', reason: 'سبب' }, 'publication_kind_fits'],
  ];
  it.each(cases)('%s', async (_case, columns, name) => {
    const claim = await claimAt(rows, 'approved');
    await expect(addPublication(rows, claim, columns)).rejects.toMatchObject(rule(name));
  });

  it('is of a verdict that was approved', async () => {
    const claim = await claimAt(rows, 'awaiting_approval');
    await expect(addPublication(rows, claim)).rejects.toMatchObject(rule('publication_of_approved_verdict'));
  });

  it("is of the claim's own verdict", async () => {
    const [claim, other] = [await claimAt(rows, 'approved'), await claimAt(rows, 'approved')];
    await expect(addPublication(rows, claim, { verdictId: other.verdictId })).rejects.toMatchObject(
      rule('publication_of_approved_verdict'),
    );
  });

  it("does not take another claim's address", async () => {
    const [claim, other] = [await claimAt(rows, 'approved'), await claimAt(rows, 'published')];
    await expect(addPublication(rows, claim, { slug: `الصادرات-${other.id}` })).rejects.toMatchObject(
      rule('publication_keeps_its_address'),
    );
  });
});

describe('a correction', () => {
  it('follows under the same address with its reason', async () => {
    const claim = await correctedClaim();
    await addPublication(rows, claim, correction);
    await move(rows, claim.id, 'published');
    const published = await rows.query(
      'SELECT number, kind, reason FROM "publication" WHERE claim_id = $1 ORDER BY 1',
      [claim.id],
    );
    expect(published).toEqual([{ number: 1, kind: 'fact_check', reason: null }, correction]);
  });

  const cases: [string, Columns<'publication'>, string][] = [
    ['without a reason', { ...correction, reason: null }, 'publication_says_why'],
    ['with a blank reason', { ...correction, reason: '  ' }, 'publication_says_why'],
    ['that leaves a gap in the numbers', { ...correction, number: 3 }, 'publication_numbers_follow'],
    ['with a number that is taken', { ...correction, number: 1 }, 'publication_numbers_follow'],
    ['that calls itself the fact-check', { ...correction, kind: 'fact_check' }, 'publication_kind_fits'],
    ['under another address', { ...correction, slug: 'another-address' }, 'publication_keeps_its_address'],
  ];
  it.each(cases)('%s is refused', async (_case, columns, name) => {
    const claim = await correctedClaim();
    await expect(addPublication(rows, claim, columns)).rejects.toMatchObject(rule(name));
  });

  it('is not public by the publication of the verdict that it corrects', async () => {
    const claim = await correctedClaim();
    await expect(move(rows, claim.id, 'published')).rejects.toMatchObject(rule('claim_has_publication'));
  });

  it('published by two editors at once gets one number', async () => {
    const claim = await correctedClaim();
    const other = await DeskRows.open(created.url);
    await rows.client.query('BEGIN');
    await addPublication(rows, claim, correction);
    const second = expect(addPublication(other, claim, correction)).rejects.toMatchObject({
      code: expect.stringMatching(/^(IS001|23505)$/),
    });
    await rows.client.query('COMMIT');
    await second;
    await other.close();
  });
});

describe('a retraction', () => {
  it('gives its reason', async () => {
    const claim = await claimAt(rows, 'published');
    await expect(addPublication(rows, claim, { number: 2, kind: 'retraction' })).rejects.toMatchObject(
      rule('publication_says_why'),
    );
  });
});
