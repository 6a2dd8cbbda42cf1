import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { addVerdict, claimAt, type WalkedClaim } from '../platform/db/testing/claim-walk.js';
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

const explanation = 'راجعنا النشرة 📊. ثم قارنّا الجدول.';
const wordsAt = (exact: string): Columns<'verdict_ground'> => {
  const startOffset = explanation.indexOf(exact);
  return { startOffset, endOffset: startOffset + exact.length, exact };
};

/** A verdict that is being written: not in hand yet. */
async function writing(): Promise<{ claim: WalkedClaim; verdictId: string }> {
  const claim = await claimAt(rows, 'deciding');
  const verdictId = uuid();
  await rows.insert('verdict', {
    id: verdictId,
    claimId: claim.id,
    number: 1,
    cycle: 1,
    authorId: claim.authorId,
    ratingScaleId: claim.scaleId,
    attributionRating: 'as_reported',
    truthRating: 'false',
    summary: 'لم ترتفع.',
    explanation,
  });
  await rows.insert('verdict_evidence', { verdictId, evidenceId: claim.evidenceId, position: 0 });
  return { claim, verdictId };
}

type Written = Awaited<ReturnType<typeof writing>>;
const addGround = ({ claim, verdictId }: Written, columns: Columns<'verdict_ground'>) =>
  rows.insert('verdict_ground', {
    verdictId,
    field: 'explanation',
    evidenceId: claim.evidenceId,
    position: 0,
    ...columns,
  });

describe('what a sentence of a verdict rests on', () => {
  it('lies in the text it names, counted in UTF-16', async () => {
    const verdict = await writing();
    await addGround(verdict, wordsAt('راجعنا النشرة 📊.'));
    await addGround(verdict, wordsAt('ثم قارنّا الجدول.'));
    await addGround(verdict, { field: 'summary', startOffset: 0, endOffset: 9, exact: 'لم ترتفع.' });
    const stored = await rows.query('SELECT 1 FROM "verdict_ground" WHERE verdict_id = $1', [verdict.verdictId]);
    expect(stored).toHaveLength(3);
  });

  const chart = explanation.indexOf('📊');
  const wrong: [string, Columns<'verdict_ground'>][] = [
    ['other words', { ...wordsAt('ثم قارنّا'), exact: 'ثم وازنّا' }],
    ['words of the other text', { ...wordsAt('راجعنا'), field: 'summary' }],
    ['a place past the end', { startOffset: 0, endOffset: 900, exact: explanation }],
    ['half a character', { startOffset: 0, endOffset: chart + 1, exact: 'راجعنا النشرة 📊' }],
    ['the other half', { startOffset: chart + 1, endOffset: chart + 3, exact: '.' }],
  ];
  it.each(wrong)('is not %s', async (_case, columns) => {
    await expect(addGround(await writing(), columns)).rejects.toMatchObject(rule('verdict_ground_matches_text'));
  });

  it('is not nothing', async () => {
    const empty = addGround(await writing(), { startOffset: 3, endOffset: 3, exact: '' });
    await expect(empty).rejects.toMatchObject({ constraint: 'verdict_ground_span_has_words' });
  });

  it('lies apart from the next, and may be several items for one sentence', async () => {
    const verdict = await writing();
    const another = await rows.evidence(verdict.claim.id);
    await rows.insert('verdict_evidence', { verdictId: verdict.verdictId, evidenceId: another, position: 1 });
    await addGround(verdict, wordsAt('راجعنا النشرة'));
    await addGround(verdict, { ...wordsAt('راجعنا النشرة'), evidenceId: another, position: 1 });
    await expect(addGround(verdict, wordsAt('النشرة 📊'))).rejects.toMatchObject(rule('verdict_grounds_lie_apart'));
  });

  it('is evidence that the verdict cites', async () => {
    const verdict = await writing();
    const uncited = await rows.evidence(verdict.claim.id);
    const added = addGround(verdict, { ...wordsAt('راجعنا'), evidenceId: uncited });
    await expect(added).rejects.toMatchObject(foreignKeyViolation);
  });

  it.each([
    ['changed', `UPDATE "verdict_ground" SET exact = 'غيره' WHERE verdict_id = $1`],
    ['removed', 'DELETE FROM "verdict_ground" WHERE verdict_id = $1'],
  ])('is never %s', async (_case, statement) => {
    const verdict = await writing();
    await addGround(verdict, wordsAt('راجعنا'));
    await expect(rows.query(statement, [verdict.verdictId])).rejects.toMatchObject(rule('verdict_ground_is_permanent'));
    await expect(rows.query('TRUNCATE "verdict_ground"')).rejects.toMatchObject(rule('verdict_ground_is_permanent'));
  });

  it('is not added to a verdict that is in hand, nor to one that another has replaced', async () => {
    const claim = await claimAt(rows, 'deciding');
    const verdictId = await addVerdict(rows, claim, { explanation });
    await expect(addGround({ claim, verdictId }, wordsAt('راجعنا'))).rejects.toMatchObject(
      rule('verdict_ground_is_permanent'),
    );
    await addVerdict(rows, claim, { number: 2, explanation });
    await expect(addGround({ claim, verdictId }, wordsAt('راجعنا'))).rejects.toMatchObject(
      rule('verdict_ground_is_permanent'),
    );
  });
});
