import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Prisma } from '../../generated/prisma/client.js';
import { Database } from './database.js';

import { createTestDatabase, type TestDatabase } from './testing/test-database.js';
import { wordsIn } from './words-in.js';

describe('wordsIn', () => {
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

  const finds = async (query: string, title: string, speaker = ''): Promise<boolean> => {
    const conditions = wordsIn([Prisma.sql`t.title`, Prisma.sql`t.speaker`], query);
    const rows = await database.client.$queryRaw<unknown[]>`SELECT 1 AS found
      FROM (SELECT ${title}::text AS title, ${speaker}::text AS speaker) t WHERE ${Prisma.join(conditions, ' AND ')}`;
    return rows.length > 0;
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
    ['الميناء خطاب', 'خطاب افتتاح الميناء'],
    ['50%', 'نمو 50% هذا العام'],
    ['a.b (c)', 'x A.B (C) y'],
    ['\\d', 'a \\d b'],
  ])('finds %s in %s', async (query, title) => {
    expect(await finds(query, title)).toBe(true);
  });

  it('finds words that stand in different columns', async () => {
    expect(await finds('احمد الميناء', 'خطاب الميناء', 'أحمد السالم')).toBe(true);
    expect(await finds('احمد المطار', 'خطاب الميناء', 'أحمد السالم')).toBe(false);
  });

  it('asks for nothing when there is nothing to look for', () => {
    expect([wordsIn([Prisma.sql`t.title`], undefined), wordsIn([Prisma.sql`t.title`], ' ـ ')]).toEqual([[], []]);
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
