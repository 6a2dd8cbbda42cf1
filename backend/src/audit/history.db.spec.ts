import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Prisma } from '../generated/prisma/client.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { rule, uniqueViolation } from '../platform/db/testing/refusals.js';
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

interface EventRow {
  seq: string;
  id: string;
  at: Date;
  type: string;
  actor_id: string | null;
  actor_name: string;
  subject_type: string;
  subject_id: string;
  claim_id: string | null;
  data: unknown;
  request_id: string | null;
  prev_hash: string;
  hash: string;
}

const history = () => rows.query<EventRow>('SELECT * FROM "event" ORDER BY seq');
const head = async () =>
  (await rows.query<{ seq: string; hash: string }>('SELECT seq, hash FROM "event_chain_head"'))[0];

/** jsonb as PostgreSQL writes it: keys by length and then by bytes, a space after each comma and colon. */
function jsonbText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, member]) => ({ key, bytes: Buffer.from(key), member }));
  entries.sort((a, b) => a.bytes.length - b.bytes.length || Buffer.compare(a.bytes, b.bytes));
  return `{${entries.map(({ key, member }) => `${JSON.stringify(key)}: ${jsonbText(member)}`).join(', ')}}`;
}

/** The hash that a row should have, from its columns alone. */
function hashOf(row: EventRow): string {
  const covered = [
    Number(row.seq),
    row.id,
    row.at.toISOString(),
    row.type,
    row.actor_id,
    row.actor_name,
    row.subject_type,
    row.subject_id,
    row.claim_id,
    row.data,
    row.request_id,
    row.prev_hash,
  ];
  return createHash('sha256').update(jsonbText(covered)).digest('hex');
}

describe('the history', () => {
  it.each([
    ['UPDATE', `UPDATE "event" SET actor_name = 'غيره'`],
    ['an UPDATE that changes nothing', 'UPDATE "event" SET seq = seq'],
    ['DELETE', 'DELETE FROM "event"'],
    ['TRUNCATE', 'TRUNCATE "event"'],
    ['an upsert', 'INSERT INTO "event" SELECT * FROM "event" ON CONFLICT (id) DO UPDATE SET type = excluded.type'],
  ])('accepts no %s', async (_case, statement) => {
    await rows.event();
    await expect(rows.query(statement)).rejects.toMatchObject(rule('event_is_permanent'));
  });

  it('gives number, time and hashes itself, whatever the writer says', async () => {
    const before = await head();
    const id = await rows.event({ seq: 4_000n, hash: 'f'.repeat(64), prevHash: '', at: new Date('2001-01-01') });
    const [row] = await rows.query<EventRow>('SELECT * FROM "event" WHERE id = $1', [id]);
    expect(Number(row?.seq)).toBe(Number(before?.seq) + 1);
    expect(row?.prev_hash).toBe(before?.hash);
    expect(row?.at.getUTCFullYear()).not.toBe(2001);
    expect(await head()).toEqual({ seq: row?.seq, hash: row?.hash });
  });

  it('tells nothing twice under one id', async () => {
    const id = await rows.event();
    await expect(rows.event({ id })).rejects.toMatchObject(uniqueViolation);
  });

  it.each([
    ['moved', `UPDATE "event_chain_head" SET seq = 0, hash = repeat('0', 64)`, 'event_chain_head_follows_events'],
    ['deleted', 'DELETE FROM "event_chain_head"', 'event_chain_head_is_permanent'],
    ['emptied away', 'TRUNCATE "event_chain_head"', 'event_chain_head_is_permanent'],
    ['doubled', `INSERT INTO "event_chain_head" VALUES (2, 0, '')`, 'event_chain_head_is_one'],
  ])('has a head that is not %s', async (_case, statement, constraint) => {
    await expect(rows.query(statement)).rejects.toMatchObject({ constraint });
  });
});

describe('the chain', () => {
  const told: [string, Prisma.JsonObject][] = [
    ['nothing', {}],
    ['Arabic', { text: 'ارتفعت «الصادرات»\nبنسبة ١٢٪', reason: 'خطأ في "الجدول"' }],
    ['an emoji and control characters', { note: '📈 \u0001 \t \\ / \u007F \u2028' }],
    ['keys out of order', { zz: 1, a: [1, 2.5, -3, true, null], é: {}, 'مفتاح طويل': { b: [], aa: [{}] } }],
  ];
  it.each(told)('has hashes that can be reckoned anew outside the database: %s', async (_case, data) => {
    const id = await rows.event({
      data,
      actorId: '0198f0a1-7c3d-7b1e-9a55-0123456789ab',
      requestId: 'r1',
    });
    const [row] = await rows.query<EventRow>('SELECT * FROM "event" WHERE id = $1', [id]);
    if (!row) throw new Error('The event is not there.');
    expect(row.data).toEqual(data);
    expect(row.hash).toBe(hashOf(row));
  });

  it('holds from the first event to the last, without a gap', async () => {
    await rows.event();
    let previous = '0'.repeat(64);
    for (const [index, row] of (await history()).entries()) {
      expect({ seq: Number(row.seq), prev: row.prev_hash, hash: row.hash }).toEqual({
        seq: index + 1,
        prev: previous,
        hash: hashOf(row),
      });
      previous = row.hash;
    }
    expect((await head())?.hash).toBe(previous);
  });

  it('has no gap after writers at once, one of whom gives up', async () => {
    const writers = await Promise.all(Array.from({ length: 6 }, () => DeskRows.open(created.url)));
    const before = Number((await head())?.seq);
    await Promise.all(
      writers.map(async (writer, index) => {
        for (let round = 0; round < 5; round += 1) {
          const writing = writer.transaction(async () => {
            await writer.event({ data: { writer: index, round } });
            await writer.event({ data: { writer: index, round, second: true } });
            if (index === 0) throw new Error('given up');
          });
          if (index === 0) await expect(writing).rejects.toThrow('given up');
          else await writing;
        }
      }),
    );
    await Promise.all(writers.map((writer) => writer.close()));

    const added = (await history()).slice(before);
    expect(added.map(({ seq }) => Number(seq))).toEqual(added.map((_row, index) => before + index + 1));
    expect(added).toHaveLength(5 * 5 * 2);
    for (const [index, row] of added.entries()) {
      expect(row.hash).toBe(hashOf(row));
      if (index > 0) expect(row.prev_hash).toBe(added[index - 1]?.hash);
    }
  });
});
