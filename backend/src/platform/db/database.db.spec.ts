import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory, SqlQuery, SqlResultSet, Transaction } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { PrismaClient } from '../../generated/prisma/client.js';
import { Database } from './database.js';
import { OneQueryAtATime } from './one-query-at-a-time.js';
import { claimAt } from './testing/claim-walk.js';
import { DeskRows } from './testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from './testing/test-database.js';

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

const settingOf = async (from: Database, name: string) => {
  const [row] = await from.client.$queryRaw<{ value: string }[]>`SELECT current_setting(${name}) AS value`;
  return row?.value;
};

describe('the connections of the program', () => {
  it('are planned for by what it is, not by PostgreSQL’s usual figures', async () => {
    expect([await settingOf(database, 'random_page_cost'), await settingOf(database, 'jit')]).toEqual(['1.1', 'off']);
  });

  it('leave to the address what it says itself', async () => {
    const address = new URL(created.url);
    address.searchParams.set('options', '-c jit=on');
    const told = new Database(address.toString(), 1);
    try {
      expect(await settingOf(told, 'jit')).toBe('on');
    } finally {
      await told.onModuleDestroy();
    }
  });
});

/** Counts how many queries of one transaction have been sent and not answered, at the most. */
class Counter implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'counter';
  most = 0;

  constructor(private readonly bridge: SqlDriverAdapterFactory) {}

  async connect() {
    const adapter = await this.bridge.connect();
    const startTransaction = adapter.startTransaction.bind(adapter);
    return Object.assign(adapter, { startTransaction: async () => this.watch(await startTransaction()) });
  }

  private watch(transaction: Transaction): Transaction {
    let open = 0;
    const counted =
      <Result>(send: (query: SqlQuery) => Promise<Result>) =>
      async (query: SqlQuery): Promise<Result> => {
        open += 1;
        this.most = Math.max(this.most, open);
        try {
          return await send(query);
        } finally {
          open -= 1;
        }
      };
    return Object.assign(transaction, {
      queryRaw: counted<SqlResultSet>(transaction.queryRaw.bind(transaction)),
      executeRaw: counted<number>(transaction.executeRaw.bind(transaction)),
    });
  }
}

const wholeClaim = {
  speaker: true,
  ratingScale: { include: { values: true } },
  assignments: { include: { reviewer: true } },
  reviews: true,
  verdicts: { include: { grounds: true, evidence: true } },
  tags: { include: { tag: true } },
} as const;

describe('a transaction', () => {
  const mostAtOnce = async (around: (bridge: SqlDriverAdapterFactory) => SqlDriverAdapterFactory) => {
    const { id } = await claimAt(rows, 'published');
    const counter = new Counter(new PrismaPg({ connectionString: created.url, max: 1 }));
    const client = new PrismaClient({ adapter: around(counter) });
    try {
      const found = await client.$transaction((db) =>
        Promise.all([
          db.claim.findUniqueOrThrow({ where: { id }, include: wholeClaim }),
          db.claim.count({ where: { id } }),
        ]),
      );
      expect(found).toMatchObject([{ id, status: 'published', reviews: [{}, {}], verdicts: [{}] }, 1]);
    } finally {
      await client.$disconnect();
    }
    return counter.most;
  };

  it('has one connection, on which Prisma by itself asks side by side', async () => {
    expect(await mostAtOnce((bridge) => bridge)).toBeGreaterThan(1);
  });

  it('asks one after another, whatever is asked at once', async () => {
    expect(await mostAtOnce((bridge) => new OneQueryAtATime(bridge))).toBe(1);
  });

  it('goes on in order after a query that failed, and leaves the connection usable', async () => {
    const name = uuid();
    const failing = database.client.$transaction((db) =>
      Promise.all([
        db.$queryRaw`SELECT 1 / 0`,
        db.outlet.create({ data: { name } }),
        db.outlet.findMany({ where: { name } }),
      ]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    expect(await database.client.outlet.count({ where: { name } })).toBe(0);
    await database.client.$transaction((db) => db.outlet.create({ data: { name } }));
    expect(await database.client.outlet.count({ where: { name } })).toBe(1);
  });

  it('of the program never finds its connection busy', async () => {
    const { id } = await claimAt(rows, 'published');
    // `pg` says so once a process, and only to standard error: here every query that meets another is seen.
    const query = pg.Client.prototype.query;
    const answered = new WeakMap<object, Promise<unknown>>();
    const met: unknown[] = [];
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...asked) {
      if (answered.has(this)) met.push(asked[0]);
      const answer: unknown = Reflect.apply(query, this, asked);
      if (answer instanceof Promise) {
        const mine = answer.finally(() => answered.get(this) === mine && answered.delete(this));
        answered.set(this, mine);
        return mine;
      }
      return answer;
    });
    try {
      await database.client.$transaction((db) => db.claim.findUniqueOrThrow({ where: { id }, include: wholeClaim }));
      expect(spy.mock.calls.length).toBeGreaterThan(3);
      expect(met).toEqual([]);
    } finally {
      spy.mockRestore();
    }
  });
});
