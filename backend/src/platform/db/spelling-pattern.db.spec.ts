import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from './database.js';
import { spellingPattern } from './spelling-pattern.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

describe('spellingPattern', () => {
  let created: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 2);
  });
  afterAll(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  const finds = async (query: string, title: string): Promise<boolean> => {
    const [row] = await database.client.$queryRaw<
      { found: boolean }[]
    >`SELECT ${title} ~* ${spellingPattern(query)} AS found`;
    return row?.found ?? false;
  };

  it.each([
    ['احمد', 'كلمة أحمد في المؤتمر'],
    ['إفتتاح', 'افتتاح الميناء'],
    ['جلسه', 'جلسة البرلمان'],
    ['مصطفي', 'مصطفى'],
    ['الميناء', 'الـميـناء'],
    ['محمد', 'مُحَمَّد'],
    ['2026', 'موازنة ٢٠٢٦'],
    ['٢٠٢٦', 'Budget 2026'],
    ['budget', 'The BUDGET speech'],
    ['خطاب الميناء', 'خطاب   الميناء'],
    ['50%', 'نمو 50% هذا العام'],
    ['a.b (c)', 'x A.B (C) y'],
    ['\\d', 'a \\d b'],
  ])('finds %s in %s', async (query, title) => {
    expect(await finds(query, title)).toBe(true);
  });

  it.each([
    ['50%', 'نمو 500 هذا العام'],
    ['a.b', 'axb'],
    ['.*', 'anything'],
    ['_', 'x'],
    ['\\d', '7'],
    ['سماء', 'أسماك'],
  ])('does not find %s in %s', async (query, title) => {
    expect(await finds(query, title)).toBe(false);
  });
});
