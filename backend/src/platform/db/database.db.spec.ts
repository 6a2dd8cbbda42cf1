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

const costOfAPageIn = async (from: Database) => {
  const [row] = await from.client.$queryRaw<{ cost: string }[]>`SELECT current_setting('random_page_cost') AS cost`;
  return row?.cost;
};

describe('the connections of the program', () => {
  it('are planned for by what reading by an index costs here, not by PostgreSQL’s usual figure', async () => {
    expect(await costOfAPageIn(database)).toBe('1.1');
  });

  it('leave it to the address where that says so itself', async () => {
    const address = new URL(created.url);
    address.searchParams.set('options', '-c random_page_cost=3');
    const told = new Database(address.toString(), 1);
    try {
      expect(await costOfAPageIn(told)).toBe('3');
    } finally {
      await told.onModuleDestroy();
    }
  });
});

/** Counts the queries of a transaction: all of them, and how many were sent and not answered at the most. */
class Counter implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'counter';
  all = 0;
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
        this.all += 1;
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
  it('asks one after another, whatever is asked at once', async () => {
    const { id } = await claimAt(rows, 'published');
    const counter = new Counter(new PrismaPg({ connectionString: created.url, max: 1 }));
    const client = new PrismaClient({ adapter: new OneQueryAtATime(counter) });
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
    expect(counter.all).toBeGreaterThan(8);
    expect(counter.most).toBe(1);
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
