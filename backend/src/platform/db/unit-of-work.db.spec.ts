import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { Database, type Db } from './database.js';
import { brokenRule, isForeignKeyViolation, isTimedOut, isUnavailable, isUniqueViolation } from './database-error.js';
import { claimAt } from './testing/claim-walk.js';
import { DeskRows } from './testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';
import { type Actor, type NewEvent, SYSTEM, UnitOfWork } from './unit-of-work.js';

let created: TestDatabase;
let rows: DeskRows;
let database: Database;
let unitOfWork: UnitOfWork;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
  database = new Database(created.url, 4);
  unitOfWork = new UnitOfWork(database);
});
afterAll(async () => {
  await database.onModuleDestroy();
  await rows.close();
  await created.drop();
});

const layla: Actor = { id: uuid(), name: 'ليلى حسن' };
const told = (subjectId: string): NewEvent => ({
  type: 'speech.created',
  actor: layla,
  subject: { type: 'speech', id: subjectId },
  data: { title: 'كلمة' },
});
const eventsOf = (subjectId: string) =>
  database.client.event.findMany({ where: { subjectId }, orderBy: { seq: 'asc' } });
const outletNamed = (name: string) => database.client.outlet.count({ where: { name } });
const notificationsOf = (userId: string) => database.client.notification.findMany({ where: { userId } });

describe('a unit of work', () => {
  it('keeps the change, its event and its notification', async () => {
    const [subject, reader] = [uuid(), await rows.user()];
    const answer = await unitOfWork.run(async ({ db, record, notify }) => {
      await db.outlet.create({ data: { name: subject } });
      record(told(subject));
      notify({ userId: reader, type: 'speech.created', actor: layla });
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await outletNamed(subject)).toBe(1);
    expect(await eventsOf(subject)).toMatchObject([
      { actorId: layla.id, actorName: layla.name, data: { title: 'كلمة' } },
    ]);
    expect(await notificationsOf(reader)).toMatchObject([
      { type: 'speech.created', actorName: layla.name, readAt: null },
    ]);
  });

  it('leaves nothing behind when it fails', async () => {
    const [subject, reader] = [uuid(), await rows.user()];
    const failing = unitOfWork.run(async ({ db, record, notify }) => {
      await db.outlet.create({ data: { name: subject } });
      record(told(subject));
      notify({ userId: reader, type: 'speech.created', actor: layla });
      throw new Error('changed their mind');
    });
    await expect(failing).rejects.toThrow('changed their mind');
    expect(await outletNamed(subject)).toBe(0);
    expect(await eventsOf(subject)).toEqual([]);
    expect(await notificationsOf(reader)).toEqual([]);
  });

  it('runs again when PostgreSQL gives it up in a deadlock, so that both of two that meet are kept', async () => {
    const [first, second] = [uuid(), uuid()];
    await database.client.outlet.createMany({ data: [{ name: first }, { name: second }] });
    const touch = (db: Db, name: string) => db.$executeRaw`UPDATE "outlet" SET name = name WHERE name = ${name}`;
    const holds = new Map<string, () => void>();
    const held = new Map([first, second].map((name) => [name, new Promise<void>((go) => holds.set(name, go))]));
    let attempts = 0;
    const inOrder = (mine: string, other: string) =>
      unitOfWork.run(async ({ db, record }) => {
        attempts += 1;
        await touch(db, mine);
        holds.get(mine)?.();
        await held.get(other);
        await touch(db, other);
        record(told(subjectOf(mine)));
      });
    const subjects = new Map([first, second].map((name) => [name, uuid()]));
    const subjectOf = (name: string) => subjects.get(name) ?? '';
    await Promise.all([inOrder(first, second), inOrder(second, first)]);
    expect(attempts).toBe(3);
    expect(await eventsOf(subjectOf(first))).toHaveLength(1);
    expect(await eventsOf(subjectOf(second))).toHaveLength(1);
  });

  it('leaves no change behind when its event cannot be written', async () => {
    const subject = uuid();
    const failing = unitOfWork.run(async ({ db, record }) => {
      await db.outlet.create({ data: { name: subject } });
      record({ ...told(subject), subject: { type: 'speech', id: 'not an id' } });
    });
    await expect(failing).rejects.toThrow();
    expect(await outletNamed(subject)).toBe(0);
  });

  it('leaves no event behind when its notification cannot be written', async () => {
    const subject = uuid();
    const failing = unitOfWork.run(async ({ record, notify }) => {
      record(told(subject));
      notify({ userId: uuid(), type: 'speech.created', actor: layla });
    });
    await expect(failing).rejects.toThrow();
    expect(await eventsOf(subject)).toEqual([]);
  });
});

describe('a unit of work inside another', () => {
  it('is kept with it', async () => {
    const [outer, inner] = [uuid(), uuid()];
    await unitOfWork.run(async ({ db, record }) => {
      await db.outlet.create({ data: { name: outer } });
      await unitOfWork.run(async (nested) => {
        expect(await nested.db.outlet.count({ where: { name: outer } })).toBe(1);
        await nested.db.outlet.create({ data: { name: inner } });
        nested.record(told(inner));
      });
      record(told(outer));
    });
    expect([await outletNamed(outer), await outletNamed(inner)]).toEqual([1, 1]);
    expect([(await eventsOf(outer)).length, (await eventsOf(inner)).length]).toEqual([1, 1]);
  });

  it.each(['outer', 'inner'] as const)('is undone with it when the %s one fails', async (failing) => {
    const [outer, inner] = [uuid(), uuid()];
    const running = unitOfWork.run(async ({ db }) => {
      await db.outlet.create({ data: { name: outer } });
      await unitOfWork.run(async (nested) => {
        await nested.db.outlet.create({ data: { name: inner } });
        nested.record(told(inner));
        if (failing === 'inner') throw new Error('failed within');
      });
      throw new Error('failed around');
    });
    await expect(running).rejects.toThrow(failing === 'inner' ? 'failed within' : 'failed around');
    expect([await outletNamed(outer), await outletNamed(inner)]).toEqual([0, 0]);
    expect(await eventsOf(inner)).toEqual([]);
  });

  it('is none when the two merely run at once', async () => {
    const [kept, undone] = [uuid(), uuid()];
    const both = await Promise.allSettled([
      unitOfWork.run(async ({ db }) => db.outlet.create({ data: { name: kept } })),
      unitOfWork.run(async ({ db }) => {
        await db.outlet.create({ data: { name: undone } });
        throw new Error('alone');
      }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect([await outletNamed(kept), await outletNamed(undone)]).toEqual([1, 0]);
  });
});

describe('a notification', () => {
  it('does not go to whoever acted', async () => {
    const [actor, other] = [await rows.user(), await rows.user()];
    await unitOfWork.run(async ({ notify }) => {
      for (const userId of [actor, other]) {
        notify({ userId, type: 'claim.updated', actor: { id: actor, name: 'ليلى' } });
      }
    });
    expect(await notificationsOf(actor)).toEqual([]);
    expect(await notificationsOf(other)).toHaveLength(1);
  });

  it('goes once to each for one thing, and again for another', async () => {
    const [reader, first, second] = [await rows.user(), await rows.claim(), await rows.claim()];
    await unitOfWork.run(async ({ notify }) => {
      for (const claimId of [first, first, second]) {
        notify({ userId: reader, type: 'claim.updated', claimId, actor: SYSTEM });
      }
    });
    const sent = await notificationsOf(reader);
    expect(sent.map(({ claimId }) => claimId).sort()).toEqual([first, second].sort());
    expect(new Set(sent.map(({ actorName }) => actorName))).toEqual(new Set(['Isnad']));
  });
});

describe('what the database refused, as the services hear of it', () => {
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('a rule that would have been broken', async () => {
    const claim = await claimAt(rows, 'proposed');
    const broken = await refusal(database.client.claim.delete({ where: { id: claim.id } }));
    expect(brokenRule(broken)).toBe('DELETE of claim is refused: what is written there stays');
    expect([isUniqueViolation(broken), isUnavailable(broken)]).toEqual([false, false]);
  });

  it('a rule that shows at commit', async () => {
    const claim = await claimAt(rows, 'proposed');
    const silent = unitOfWork.run(({ db }) =>
      db.claim.update({ where: { id: claim.id }, data: { status: 'queued', version: { increment: 1 } } }),
    );
    expect(brokenRule(await refusal(silent))).toBe('a change of status without its event is refused');
  });

  it.each(['the client', 'SQL'])('a key that is taken, through %s', async (way) => {
    const name = uuid();
    const add = () =>
      way === 'SQL'
        ? database.client.$executeRaw`INSERT INTO "outlet" (id, name) VALUES (${uuid()}::uuid, ${name})`
        : database.client.outlet.create({ data: { name } });
    await add();
    const taken = await refusal(add());
    expect(isUniqueViolation(taken)).toBe(true);
    expect(brokenRule(taken)).toBeUndefined();
  });

  it.each(['the client', 'SQL'])('a record that is not there, through %s', async (way) => {
    const token = { userId: uuid(), tokenHash: uuid(), expiresAt: new Date() };
    const add = () =>
      way === 'SQL'
        ? database.client
            .$executeRaw`INSERT INTO "session" (id, user_id, token_hash, expires_at) VALUES (${uuid()}::uuid, ${token.userId}::uuid, ${token.tokenHash}, ${token.expiresAt})`
        : database.client.session.create({ data: token });
    const unknown = await refusal(add());
    expect(isForeignKeyViolation(unknown)).toBe(true);
    expect([brokenRule(unknown), isUniqueViolation(unknown)]).toEqual([undefined, false]);
  });

  it('a statement that took longer than it was given', async () => {
    const slow = database.client.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('statement_timeout', '20', true)`;
      await db.$queryRaw`SELECT pg_sleep(20)::text`;
    });
    const stopped = await refusal(slow);
    expect([isTimedOut(stopped), isUnavailable(stopped)]).toEqual([true, false]);
  });

  it('a server that is not there', async () => {
    const nowhere = new Database('postgresql://nobody@127.0.0.1:1/nothing', 1);
    expect(isUnavailable(await refusal(nowhere.client.outlet.count()))).toBe(true);
    await nowhere.onModuleDestroy();
  });

  it.each([undefined, null, 'text', new Error('anything'), { cause: { cause: {} } }])(
    'nothing of the kind in %p',
    (error) => {
      expect([brokenRule(error), isUniqueViolation(error), isUnavailable(error)]).toEqual([undefined, false, false]);
    },
  );
});
