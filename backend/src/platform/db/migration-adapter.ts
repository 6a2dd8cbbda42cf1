import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import type { Migration } from './migration-files.js';

const CHAR_TYPE = 18;
const TEXT_TYPE = 25;

/**
 * The bridge between Prisma's schema engine and PostgreSQL. It differs from the one Prisma brings in three ways:
 * scripts are sent whole, because Prisma's tears them apart at every semicolon, also inside function bodies; a migration's
 * script commits together with the note that it is finished, so that a crash cannot fall between the two; and the
 * catalogue's one-letter columns are understood.
 */
export class MigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  /** What PostgreSQL answered to the last script it refused; the engine's own error does not carry it. */
  refusal: { error: pg.DatabaseError; script: string } | undefined;
  private readonly pool: pg.Pool;
  private readonly letterColumns = new WeakMap<object, Set<string>>();

  constructor(
    url: string,
    private readonly migrations: readonly Migration[] = [],
  ) {
    this.pool = new pg.Pool({ connectionString: url, max: 2 });
    this.disguiseLetters();
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPg(this.pool).connect();
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: async (query) => this.revealLetters(await adapter.queryRaw(query)),
      executeRaw: (query) => adapter.executeRaw(query),
      startTransaction: (level) => adapter.startTransaction(level),
      getConnectionInfo: () => adapter.getConnectionInfo(),
      dispose: () => adapter.dispose(),
      executeScript: (script) => this.executeScript(script),
    };
  }

  connectToShadowDb(): Promise<never> {
    return Promise.reject(new Error('No schema comparison here needs a shadow database.'));
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async executeScript(script: string): Promise<void> {
    const migration = this.migrations.find(({ sql }) => sql === script);
    try {
      // One simple query of several statements is one transaction.
      await this.pool.query(migration ? `${script}\n;${this.noteFinished(migration)}` : script);
    } catch (error) {
      if (error instanceof pg.DatabaseError) this.refusal = { error, script };
      throw error;
    }
  }

  private noteFinished({ name }: Migration): string {
    return `UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1
      WHERE migration_name = ${pg.escapeLiteral(name)} AND finished_at IS NULL AND rolled_back_at IS NULL;`;
  }

  /**
   * PostgreSQL's catalogue has columns of type "char", one letter, which the engine asks for and Prisma's bridge refuses as
   * unknown: they pass it as text and are named for what they are afterwards.
   */
  private disguiseLetters(): void {
    const query = this.pool.query.bind(this.pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
    const disguised = async (config: pg.QueryConfig) => {
      const result = await query(config);
      const letters = (result.fields ?? []).filter((field) => field.dataTypeID === CHAR_TYPE);
      if (letters.length > 0) this.letterColumns.set(result.rows, new Set(letters.map((field) => field.name)));
      for (const field of letters) field.dataTypeID = TEXT_TYPE;
      return result;
    };
    Object.assign(this.pool, { query: disguised });
  }

  private revealLetters(result: SqlResultSet): SqlResultSet {
    const letters = this.letterColumns.get(result.rows);
    if (!letters) return result;
    const columnTypes = result.columnTypes.map((type, index) =>
      letters.has(result.columnNames[index] ?? '') ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  }
}
