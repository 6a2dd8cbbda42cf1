import type { Settings, UpdateSettings, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { NIL } from 'uuid';
import { actorOf } from '../auth/caller.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { missingOrStale } from '../platform/http/stale.js';
import { SettingsRepository } from './settings.repository.js';

const FIELDS = [
  'deskName',
  'deskUrl',
  'correctionsPolicyUrl',
  'requiredReviews',
  'minimumEvidence',
  'selfAssignment',
  'proposalThreshold',
] as const;

/** What the desk has agreed on. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: SettingsRepository,
  ) {}

  /** The settings as they stand now; inside a transaction when one is given. */
  current(db: Db = this.database.client): Promise<Settings> {
    return this.settings.read(db);
  }

  update(version: number, change: UpdateSettings, user: User): Promise<Settings> {
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.settings.read(db);
      if (before.version !== version) throw missingOrStale(before);
      const done = await this.settings.update(db, version, change);
      const after = await this.settings.read(db);
      if (!done) throw missingOrStale(after);
      const data = changesOf(before, after, FIELDS);
      // There is one record of settings, and history asks for an id: the one that stands for none.
      if (data)
        record({ type: 'settings.updated', actor: actorOf(user), subject: { type: 'settings', id: NIL }, data });
      return after;
    });
  }
}
