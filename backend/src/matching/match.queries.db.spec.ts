import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { normaliseForSearch } from '../language/normalise.js';
import { Database } from '../platform/db/database.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { MatchQueries } from './match.queries.js';

const wording = 'ارتفع إنفاق وزارة التربية على بناء المدارس في المحافظات الجنوبية خلال العام الماضي';

describe('the claims most like a text', () => {
  let created: TestDatabase;
  let database: Database;
  let rows: DeskRows;
  let queries: MatchQueries;
  let claim: (text: string) => Promise<string>;
  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 2);
    rows = await DeskRows.open(created.url);
    queries = new MatchQueries(database);
    const [speechId, ratingScaleId] = [await rows.speech(), await rows.scale()];
    claim = async (text) => {
      const id = await rows.claim({ speechId, ratingScaleId, text });
      await rows.query('INSERT INTO "claim_search" (claim_id, normalised) VALUES ($1, $2)', [
        id,
        normaliseForSearch(text),
      ]);
      return id;
    };
  });
  afterAll(async () => {
    await rows.close();
    await database.onModuleDestroy();
    await created.drop();
  });

  it('are its twin first, on a desk where more claims share half its words than can be weighed', async () => {
    const common = 'ارتفع إنفاق وزارة التربية على بناء المدارس';
    await rows.transaction(async () => {
      for (let number = 0; number < 620; number += 1) await claim(`${common} ${number} مرة بعد شهر من ${number * 7}`);
    });
    const nearly = await claim(`${wording} كله`);
    const twin = await claim(wording);
    const itself = await claim(wording);
    const { matches, complete } = await queries.likest(wording, itself);
    expect(matches.slice(0, 2).map(({ row }) => row.id)).toEqual([twin, nearly]);
    expect(matches[0]?.score).toBe(1);
    expect([matches.length, complete]).toEqual([10, true]);
  });

  it('are none for a text that nothing resembles', async () => {
    const { matches, complete } = await queries.likest(
      'صادرات التمور إلى الهند',
      await claim('صادرات التمور إلى الهند'),
    );
    expect([matches, complete]).toEqual([[], true]);
  });
});
