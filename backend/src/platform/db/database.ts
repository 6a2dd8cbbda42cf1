import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../../generated/prisma/client.js';
import { OneQueryAtATime } from './one-query-at-a-time.js';

/** What a repository needs to read and write: the client, or one transaction of it. */
export type Db = Prisma.TransactionClient;

/** How long a transaction may wait for a connection, and then run. */
const TRANSACTION_WAIT_MS = 10_000;
const TRANSACTION_LIMIT_MS = 60_000;
/**
 * How PostgreSQL plans for this program, unless the address says otherwise. Its own figure is of disks on which a row read out of
 * order costs four times one in order: it then goes through a million claims rather than find a few thousand by their index.
 */
const PLANNING = '-c random_page_cost=1.1';

/** The one connection pool of the process. Only repositories and queries see Prisma through it. */
@Injectable()
export class Database implements OnModuleDestroy {
  readonly client: PrismaClient;

  constructor(url: string, poolSize = 10) {
    this.client = new PrismaClient({
      adapter: new OneQueryAtATime(new PrismaPg({ connectionString: url, max: poolSize, options: PLANNING })),
      transactionOptions: { maxWait: TRANSACTION_WAIT_MS, timeout: TRANSACTION_LIMIT_MS },
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.client.$disconnect();
  }
}
