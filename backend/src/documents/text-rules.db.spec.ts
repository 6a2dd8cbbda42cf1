import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt } from '../platform/db/testing/claim-walk.js';
import { type Columns, DeskRows } from '../platform/db/testing/desk-rows.js';
import { checkViolation, rule, uniqueViolation } from '../platform/db/testing/refusals.js';
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

const text = 'قال الوزير: «ارتفعت الصادرات».';

describe('a stored file', () => {
  const bytes = new TextEncoder().encode('محضر');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  it.each([
    ['the hash of other bytes', { sha256: '0'.repeat(64) }],
    ['another length', { byteLength: 1 }],
  ])('is refused with %s', async (_case, wrong) => {
    const file = { sha256, bytes, byteLength: bytes.length, ...wrong };
    await expect(rows.insert('stored_file', file)).rejects.toMatchObject(checkViolation('stored_file_hash_is_true'));
  });

  it.each([
    ['changed', `UPDATE "stored_file" SET bytes = 'x'`],
    ['deleted', 'DELETE FROM "stored_file"'],
    ['emptied away', 'TRUNCATE "stored_file" CASCADE'],
  ])('is never %s', async (_case, statement) => {
    await rows.file(Buffer.from('نص'));
    await expect(rows.query(statement)).rejects.toMatchObject(rule('stored_file_is_permanent'));
  });
});

describe('a document version', () => {
  it.each([
    ['rewritten', `UPDATE "document_version" SET text = 'x'`],
    ['given another hash', `UPDATE "document_version" SET sha256 = sha256`],
    ['deleted', 'DELETE FROM "document_version"'],
    ['emptied away', 'TRUNCATE "document_version" CASCADE'],
  ])('is never %s', async (_case, statement) => {
    await rows.text(await rows.speech(), text);
    await expect(rows.query(statement)).rejects.toMatchObject(rule('document_version_is_permanent'));
  });

  it('shares its number with none of its document', async () => {
    const { documentId } = await rows.text(await rows.speech(), text);
    await expect(rows.version(documentId, 1, 'نص آخر')).rejects.toMatchObject(uniqueViolation);
  });

  it('does not hold U+FFFF, by which spans are counted', async () => {
    await expect(rows.text(await rows.speech(), 'قبل\uFFFFبعد')).rejects.toMatchObject(
      checkViolation('document_version_text_is_countable'),
    );
  });
});

describe('a segment', () => {
  const cases: [string, Columns<'segment'>, string][] = [
    ['skipped without a reason', { disposition: 'skipped' }, 'segment_skip_has_reason'],
    ['undecided with a reason', { skipReason: 'رأي' }, 'segment_skip_has_reason'],
    ['claimed with a reason', { disposition: 'claimed', skipReason: 'رأي' }, 'segment_skip_has_reason'],
    ['a score above one', { score: 1.01 }, 'segment_score_is_a_share'],
    ['a score below nought', { score: -0.01 }, 'segment_score_is_a_share'],
  ];
  it.each(cases)('is refused: %s', async (_case, columns, constraint) => {
    const source = await rows.text(await rows.speech(), text);
    await expect(rows.segment(source, 0, 4, columns)).rejects.toMatchObject(checkViolation(constraint));
  });

  it('is one for each place', async () => {
    const source = await rows.text(await rows.speech(), text);
    await rows.segment(source, 0, 4, { disposition: 'skipped', skipReason: 'رأي' });
    await expect(rows.segment(source, 0, 4)).rejects.toMatchObject(uniqueViolation);
  });
});

describe('an appearance', () => {
  it("lies in a text of the claim's own speech", async () => {
    const claim = await claimAt(rows, 'proposed');
    const own = await rows.text(claim.speechId, text);
    const other = await rows.text(await rows.speech(), text);
    const id = await rows.appearance(claim.id, own, 0, 3);
    await expect(rows.appearance(claim.id, other, 0, 3)).rejects.toMatchObject(rule('appearance_in_own_speech'));
    const elsewhere = await claimAt(rows, 'proposed');
    await expect(
      rows.query('UPDATE "appearance" SET claim_id = $2 WHERE id = $1', [id, elsewhere.id]),
    ).rejects.toMatchObject(rule('appearance_in_own_speech'));
  });

  it('is one for each place of a claim', async () => {
    const claim = await claimAt(rows, 'proposed');
    const own = await rows.text(claim.speechId, text);
    await rows.appearance(claim.id, own, 0, 3);
    await expect(rows.appearance(claim.id, own, 0, 3)).rejects.toMatchObject(uniqueViolation);
  });
});
