import { defaultTruthScale, RatingScaleListQuery } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { ensureDefaultRatingScale } from './default-rating-scale.js';
import { RatingScaleRepository } from './rating-scale.repository.js';

describe('ensureDefaultRatingScale', () => {
  let created: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 4);
  });
  afterAll(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  it('adds the scale of contracts once, however many processes start', async () => {
    await Promise.all([1, 2, 3].map(() => ensureDefaultRatingScale(database)));
    await ensureDefaultRatingScale(database);
    const { data } = await new RatingScaleRepository().list(database.client, RatingScaleListQuery.parse({}));
    expect(data).toEqual([
      expect.objectContaining({ name: 'default', version: 1, isDefault: true, values: [...defaultTruthScale] }),
    ]);
    expect(await database.client.event.count({ where: { type: 'rating-scale.created' } })).toBe(1);
  });
});
