import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { textHash } from '../documents/text-hash.js';
import { Database } from '../platform/db/database.js';
import { claimAt } from '../platform/db/testing/claim-walk.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { verifyDesk } from './verify-desk.js';

let created: TestDatabase;
let rows: DeskRows;
let database: Database;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
  database = new Database(created.url, 2);
});
afterAll(async () => {
  await database.onModuleDestroy();
  await rows.close();
  await created.drop();
});

/** What only the owner of the database can do: the rules are switched off, the statement runs, the rules come back. */
async function tamper(table: string, statement: string, values: unknown[] = []): Promise<void> {
  await rows.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  await rows.query(statement, values);
  await rows.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
}

const findings = async () => (await verifyDesk(database)).findings;

describe('verifyDesk', () => {
  it('finds nothing on a new desk', async () => {
    expect(await verifyDesk(database)).toEqual({ checked: { events: 0, spans: 0, files: 0 }, findings: [] });
  });

  it('finds nothing on a desk that was worked on, and says what it has read', async () => {
    const claim = await claimAt(rows, 'queued');
    const source = await rows.text(claim.speechId, 'قال الوزير 📈 إن الصادرات ارتفعت.');
    await rows.segment(source, 0, 10);
    await rows.appearance(claim.id, source, 11, 13);
    await rows.event();
    expect(await verifyDesk(database)).toEqual({ checked: { events: 2, spans: 2, files: 1 }, findings: [] });
  });
});

describe('verifyDesk, on a chain of five events', () => {
  const chain = ['event', 'event_chain_head'];
  beforeAll(async () => {
    const [head] = await rows.query<{ seq: string }>('SELECT seq FROM "event_chain_head"');
    for (let seq = Number(head?.seq); seq < 5; seq += 1) await rows.event({ data: { seq } });
    for (const table of chain) await rows.query(`CREATE TABLE "kept_${table}" AS TABLE "${table}"`);
  });
  afterEach(async () => {
    for (const table of chain) {
      await tamper(table, `DELETE FROM "${table}"`);
      await tamper(table, `INSERT INTO "${table}" SELECT * FROM "kept_${table}"`);
    }
  });

  const changed = 'was changed after it was written';
  const unlinked = 'does not hold the hash of the one before';
  const newest = (seq: number) => `the newest event is ${seq}: the end was cut or the head changed`;
  const event = (id: number, problem: string) => ({ what: 'event', id: String(id), problem });

  it.each([
    ["an event's data", `UPDATE "event" SET data = '{"index": 99}' WHERE seq = 3`, [event(3, changed)]],
    ["an actor's name", `UPDATE "event" SET actor_name = 'غيره' WHERE seq = 1`, [event(1, changed)]],
    ["an event's time", `UPDATE "event" SET at = at - interval '1 day' WHERE seq = 2`, [event(2, changed)]],
    [
      'an event with its hash made to fit',
      `UPDATE "event" e SET actor_name = 'غيره', hash = encode(sha256(convert_to(isnad_event_payload(
         jsonb_populate_record(e, '{"actor_name": "غيره"}')), 'UTF8')), 'hex') WHERE seq = 3`,
      [event(4, unlinked)],
    ],
    [
      'the hash of the last',
      `UPDATE "event" SET hash = repeat('a', 64) WHERE seq = 5`,
      [event(5, changed), { what: 'chain', id: '5', problem: newest(5) }],
    ],
    [
      'an event taken out',
      'DELETE FROM "event" WHERE seq = 3',
      [event(4, 'follows 2: rows are missing or were slipped in'), event(4, unlinked)],
    ],
    ['the end cut off', 'DELETE FROM "event" WHERE seq >= 4', [{ what: 'chain', id: '5', problem: newest(3) }]],
    ['everything taken out', 'DELETE FROM "event"', [{ what: 'chain', id: '5', problem: newest(0) }]],
    [
      'an event slipped in before the first',
      `INSERT INTO "event" SELECT 0, gen_random_uuid(), at, type, actor_id, actor_name,
       subject_type, subject_id, claim_id, data, request_id, prev_hash, hash FROM "event" WHERE seq = 1`,
      [event(0, 'follows 0: rows are missing or were slipped in'), event(0, changed), event(1, unlinked)],
    ],
  ])('finds %s', async (_case, statement, found) => {
    await tamper('event', statement);
    expect(await findings()).toEqual(found);
  });

  it.each([
    ['set back', `UPDATE "event_chain_head" SET seq = 2, hash = (SELECT hash FROM "event" WHERE seq = 2)`, '2'],
    ['given another hash', `UPDATE "event_chain_head" SET hash = repeat('b', 64)`, '5'],
    ['taken away', 'DELETE FROM "event_chain_head"', 'none'],
  ])('finds the head of the chain %s', async (_case, statement, id) => {
    await tamper('event_chain_head', statement);
    expect(await findings()).toEqual([{ what: 'chain', id, problem: newest(5) }]);
  });
});

describe('verifyDesk, on spans and files', () => {
  const cases: [string, 'segment' | 'appearance', string, string][] = [
    [
      'a segment that was moved',
      'segment',
      'segment',
      'UPDATE "segment" SET end_offset = end_offset + 1 WHERE id = $1',
    ],
    [
      'an appearance that was moved',
      'appearance',
      'appearance',
      'UPDATE "appearance" SET start_offset = start_offset + 1 WHERE id = $1',
    ],
    ['an appearance of other words', 'appearance', 'appearance', `UPDATE "appearance" SET exact = 'كان' WHERE id = $1`],
    [
      'a text that was changed under its spans',
      'segment',
      'document_version',
      `UPDATE "document_version" SET text = 'كان' || text
       WHERE id = (SELECT document_version_id FROM "segment" WHERE id = $1)`,
    ],
  ];
  it.each(cases)('finds %s', async (_case, what, table, statement) => {
    const claim = await claimAt(rows, 'proposed');
    const source = await rows.text(claim.speechId, 'قال الوزير 📈 إن الصادرات ارتفعت.');
    const spans = {
      segment: await rows.segment(source, 0, 10),
      appearance: await rows.appearance(claim.id, source, 11, 13),
    };
    await tamper(table, statement, [spans[what]]);
    expect(await findings()).toContainEqual({ what, id: spans[what], problem: 'does not match its text' });
  });

  it('finds a text that was changed where no span lies, by what history says of it', async () => {
    const claim = await claimAt(rows, 'proposed');
    const { documentId, versionId } = await rows.text(claim.speechId, 'افتتح الوزير المعرض.');
    const textSha256 = textHash('افتتح الوزير المعرض.');
    const subject = { subjectType: 'document', subjectId: documentId };
    await rows.event({ type: 'document.created', ...subject, data: { number: 1, textSha256 } });
    expect(await findings()).not.toContainEqual(expect.objectContaining({ what: 'text' }));
    await tamper('document_version', `UPDATE "document_version" SET text = text || ' اليوم' WHERE id = $1`, [
      versionId,
    ]);
    expect(await findings()).toContainEqual({
      what: 'text',
      id: versionId,
      problem: 'is not the text that history tells of',
    });
  });

  it('finds a file whose bytes were changed', async () => {
    const id = await rows.file(Buffer.from('محضر الجلسة'));
    await rows.query('ALTER TABLE "stored_file" DROP CONSTRAINT stored_file_hash_is_true');
    await tamper('stored_file', `UPDATE "stored_file" SET bytes = bytes || '\\x00' WHERE sha256 = $1`, [id]);
    expect(await findings()).toContainEqual({ what: 'file', id, problem: 'its bytes have another hash' });
  });
});
