import type { Outlet, OutletListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Db } from '../platform/db/database.js';
import type { Page } from '../platform/db/paging.js';
import { OutletRepository } from './outlet.repository.js';

/** Who published the texts. Outlets are added by naming them with a text. */
@Injectable()
export class OutletService {
  constructor(
    private readonly database: Database,
    private readonly outlets: OutletRepository,
  ) {}

  list(query: OutletListQuery): Promise<Page<Outlet>> {
    return this.outlets.list(this.database.client, query);
  }

  /** The id of the outlet with this name; one that is new is added, inside the caller's transaction. */
  named(db: Db, name: string): Promise<string> {
    return this.outlets.named(db, name);
  }
}
