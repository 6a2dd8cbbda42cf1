import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { Database } from './db/database.js';
import { DatabaseListener } from './db/database-listener.js';
import { UnitOfWork } from './db/unit-of-work.js';
import { addressRule } from './fetch/address-rules.js';
import { GuardedFetch } from './fetch/guarded-fetch.js';
import { PUBLIC_ADDRESS, type PublicAddress } from './public-address.js';

export interface PlatformOptions {
  readonly databaseUrl: string;
  readonly address: PublicAddress;
  readonly clock?: Clock;
  /** Networks besides the open internet from which evidence may be fetched. */
  readonly fetchAllow?: readonly string[];
}

/** What every feature stands on. The database is opened and migrated before the application is made. */
@Global()
@Module({})
export class PlatformModule {
  static with({ databaseUrl, address, clock = new SystemClock(), fetchAllow = [] }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Database, useFactory: () => new Database(databaseUrl) },
        { provide: DatabaseListener, useFactory: () => new DatabaseListener(databaseUrl) },
        {
          provide: GuardedFetch,
          useFactory: () => new GuardedFetch(addressRule(fetchAllow), () => `Isnad (+${address.url})`),
        },
        { provide: PUBLIC_ADDRESS, useValue: address },
        UnitOfWork,
      ],
      exports: [Clock, Database, DatabaseListener, GuardedFetch, PUBLIC_ADDRESS, UnitOfWork],
    };
  }
}
