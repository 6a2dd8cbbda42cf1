import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemaDrift } from './schema-drift.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

describe('the database after all migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('is what the Prisma schema describes', async () => {
    expect(await schemaDrift(database.url)).toBe('');
  });
});
