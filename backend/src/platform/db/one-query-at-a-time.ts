import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils';

/**
 * Prisma's bridge to PostgreSQL, with the queries of one transaction sent one after another. A transaction has one connection, and
 * Prisma reads the relations of a record side by side: `pg` warns of a second query on a busy connection, and from its version 9
 * refuses it. Queries outside of transactions have a connection each and stay side by side.
 */
export class OneQueryAtATime implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName: string;

  constructor(private readonly bridge: SqlDriverAdapterFactory) {
    this.adapterName = bridge.adapterName;
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await this.bridge.connect();
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      executeScript: (script) => adapter.executeScript(script),
      startTransaction: async (level) => new OrderlyTransaction(await adapter.startTransaction(level)),
      getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
      dispose: () => adapter.dispose(),
    };
  }
}

/** A transaction in which everything waits for what was asked before it, its end included. */
class OrderlyTransaction implements Transaction {
  readonly provider = 'postgres';
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly inner: Transaction) {}

  get adapterName(): string {
    return this.inner.adapterName;
  }
  get options(): Transaction['options'] {
    return this.inner.options;
  }

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.next(() => this.inner.queryRaw(query));
  }
  executeRaw(query: SqlQuery): Promise<number> {
    return this.next(() => this.inner.executeRaw(query));
  }
  commit(): Promise<void> {
    return this.next(() => this.inner.commit());
  }
  rollback(): Promise<void> {
    return this.next(() => this.inner.rollback());
  }
  createSavepoint(name: string): Promise<void> {
    return this.next(async () => this.inner.createSavepoint?.(name));
  }
  rollbackToSavepoint(name: string): Promise<void> {
    return this.next(async () => this.inner.rollbackToSavepoint?.(name));
  }
  releaseSavepoint(name: string): Promise<void> {
    return this.next(async () => this.inner.releaseSavepoint?.(name));
  }

  /** Begins `work` once what came before has ended, well or not: its failure is told to whoever asked for it. */
  private next<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.last.then(work, work);
    this.last = mine;
    return mine;
  }
}
