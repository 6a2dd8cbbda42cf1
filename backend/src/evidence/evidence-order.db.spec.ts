import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';

describe('the order of evidence, as the database holds it', () => {
  let database: TestDatabase;
  let rows: DeskRows;
  let claim: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await DeskRows.open(database.url);
  });
  beforeEach(async () => {
    claim = await rows.claim();
  });
  afterAll(async () => {
    await rows.close();
    await database.drop();
  });

  const titles = async () =>
    (
      await rows.query<{ title: string }>('SELECT title FROM "evidence" WHERE claim_id = $1 ORDER BY position', [claim])
    ).map(({ title }) => title);

  it('puts what comes without a place at the end, of its own claim', async () => {
    await rows.evidence(await rows.claim(), { title: 'لادعاء آخر' });
    await rows.evidence(claim, { title: 'الأول' });
    const second = await rows.evidence(claim, { title: 'الثاني' });
    await rows.evidence(claim, { title: 'الثالث' });
    await rows.query('DELETE FROM "evidence" WHERE id = $1', [second]);
    await rows.evidence(claim, { title: 'الرابع' });
    expect(await titles()).toEqual(['الأول', 'الثالث', 'الرابع']);
  });

  it('lets two change places in one transaction, and leaves no two in one place', async () => {
    const first = await rows.evidence(claim, { title: 'الأول' });
    const second = await rows.evidence(claim, { title: 'الثاني' });
    const put = (id: string, position: number) =>
      rows.query('UPDATE "evidence" SET position = $2 WHERE id = $1', [id, position]);
    await rows.transaction(async () => {
      await put(first, 2);
      await put(second, 1);
    });
    expect(await titles()).toEqual(['الثاني', 'الأول']);
    await expect(put(first, 1)).rejects.toMatchObject({ constraint: 'evidence_claim_id_position_key' });
    await expect(put(first, 0)).rejects.toMatchObject({ constraint: 'evidence_is_placed' });
  });
});
