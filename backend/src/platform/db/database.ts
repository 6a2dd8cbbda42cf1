import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../../generated/prisma/client.js';

/** What a repository needs to read and write: the client, or one transaction of it. */
export type Db = Prisma.TransactionClient;

/** How long a transaction may wait for a connection, and then run. */
const TRANSACTION_WAIT_MS = 10_000;
const TRANSACTION_LIMIT_MS = 60_000;

/** The one connection pool of the process. Only repositories and queries see Prisma through it. */
@Injectable()
export class Database implements OnModuleDestroy {
  readonly client: PrismaClient;

  constructor(url: string, poolSize = 10) {
    this.client = new PrismaClient({
      adapter: new PrismaPg({ connectionString: url, max: poolSize }),
      transactionOptions: { maxWait: TRANSACTION_WAIT_MS, timeout: TRANSACTION_LIMIT_MS },
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.client.$disconnect();
  }
}
