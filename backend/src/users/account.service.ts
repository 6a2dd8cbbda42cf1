import type { Preferences, UpdateAccount, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../auth/caller.js';
import { hashPassword, passwordMatches } from '../auth/password.js';
import { changesOf } from '../platform/db/changes.js';
import { Database } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { fieldProblem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { PreferencesRepository } from './preferences.repository.js';
import { UserRepository } from './user.repository.js';

const FIELDS = ['name', 'language'] as const;

/** What people change about themselves. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
    private readonly preferences: PreferencesRepository,
  ) {}

  /** How the member likes to read. */
  preferencesOf(userId: string): Promise<Preferences> {
    return this.preferences.find(this.database.client, userId);
  }

  /**
   * Changes the caller's own account. A new password needs the present one, and ends every other session. How somebody likes to
   * read is nothing that history tells of.
   */
  async update(version: number, change: UpdateAccount, caller: Caller): Promise<User> {
    const { id } = caller.user;
    const { currentPassword, newPassword, preferences, ...fields } = change;
    if (newPassword !== undefined) await this.checkPassword(id, currentPassword);
    const passwordHash = newPassword === undefined ? undefined : await hashPassword(newPassword);
    return this.unitOfWork.run(async ({ db, record }) => {
      const before = await this.users.find(db, id);
      if (before?.version !== version) throw missingOrStale(before);
      const done = await this.users.update(db, id, version, { ...fields, passwordHash });
      const after = await this.users.find(db, id);
      if (!done || !after) throw missingOrStale(after);
      if (preferences) await this.preferences.change(db, id, preferences);
      if (passwordHash !== undefined) await this.users.endSessions(db, id, caller.sessionId);
      const changes = changesOf(before, after, FIELDS);
      if (changes || passwordHash !== undefined) {
        record({
          type: 'user.updated',
          actor: actorOf(caller.user),
          subject: { type: 'user', id },
          data: { ...changes, passwordChanged: passwordHash !== undefined },
        });
      }
      return after;
    });
  }

  private async checkPassword(id: string, password: string | undefined): Promise<void> {
    const stored = await this.users.passwordHash(this.database.client, id);
    if (stored !== undefined && password !== undefined && (await passwordMatches(stored, password))) return;
    throw fieldProblem({ path: 'currentPassword', rule: 'current-password-wrong' });
  }
}
