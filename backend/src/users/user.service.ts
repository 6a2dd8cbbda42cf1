import type { CreateUser, UpdateUser, User, UserListQuery } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf, type Caller } from '../auth/caller.js';
import { hashPassword } from '../auth/password.js';
import { changesOf } from '../platform/db/changes.js';
import { Database, type Db } from '../platform/db/database.js';
import { isUniqueViolation } from '../platform/db/database-error.js';
import type { Page } from '../platform/db/paging.js';
import { type Actor, UnitOfWork } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { UserRepository } from './user.repository.js';

const FIELDS = ['name', 'role', 'active', 'language'] as const;

/** The people of the desk, as its admins keep them. */
@Injectable()
export class UserService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UserRepository,
  ) {}

  list(query: UserListQuery): Promise<Page<User>> {
    return this.users.list(this.database.client, query);
  }

  async get(id: string): Promise<User> {
    const user = await this.users.find(this.database.client, id);
    if (!user) throw problem('not-found');
    return user;
  }

  /** Adds a member. Without an actor they add themself, as the first admin of a new desk does. */
  async create({ password, ...input }: CreateUser, actor?: Actor): Promise<User> {
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(async ({ db, record }) => {
      const user = await this.add(db, { ...input, passwordHash });
      const { name, email, role, language } = user;
      record({
        type: 'user.created',
        actor: actor ?? actorOf(user),
        subject: { type: 'user', id: user.id },
        data: { name, email, role, language },
      });
      return user;
    });
  }

  /**
   * Changes a member. A member who is switched off or given another password is signed out everywhere; only the admin's own
   * session stays. The last active admin keeps their role.
   */
  async update(id: string, version: number, { password, ...change }: UpdateUser, caller: Caller): Promise<User> {
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    return this.unitOfWork.run(async ({ db, record }) => {
      const losesAdmin = change.active === false || (change.role !== undefined && change.role !== 'admin');
      if (losesAdmin) await this.keepAnAdmin(db, id);
      const before = await this.users.find(db, id);
      if (before?.version !== version) throw missingOrStale(before);
      const done = await this.users.update(db, id, version, { ...change, passwordHash });
      const after = await this.users.find(db, id);
      if (!done || !after) throw missingOrStale(after);
      if (passwordHash !== undefined || !after.active) await this.users.endSessions(db, id, caller.sessionId);
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

  private async add(db: Db, user: Parameters<UserRepository['create']>[1]): Promise<User> {
    try {
      return await this.users.create(db, user);
    } catch (error) {
      throw isUniqueViolation(error) ? problem('user.email-taken', { field: 'email', cause: error }) : error;
    }
  }

  private async keepAnAdmin(db: Db, id: string): Promise<void> {
    const admins = await this.users.lockActiveAdmins(db);
    if (admins.length === 1 && admins[0] === id) throw problem('user.last-admin');
  }
}
