import type { User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { toUser, userColumns } from '../users/user.mapper.js';

/** Seeds that keep the locks of addresses and of e-mails apart. */
const ADDRESS_LOCK = 1;
const EMAIL_LOCK = 2;

export interface StoredSession {
  readonly id: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly user: User;
}

/** Sessions, personal tokens and failed sign-ins as stored. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  async findSession(tokenHash: string): Promise<StoredSession | null> {
    const row = await this.database.client.session.findUnique({
      where: { tokenHash },
      select: { id: true, lastSeenAt: true, expiresAt: true, user: { select: userColumns } },
    });
    return row && { ...row, user: toUser(row.user) };
  }

  async findToken(
    tokenHash: string,
  ): Promise<{ id: string; expiresAt: Date | null; lastUsedAt: Date | null; user: User } | null> {
    const row = await this.database.client.personalToken.findUnique({
      where: { tokenHash },
      select: { id: true, expiresAt: true, lastUsedAt: true, user: { select: userColumns } },
    });
    return row && { ...row, user: toUser(row.user) };
  }

  async createSession(userId: string, tokenHash: string, now: Date, expiresAt: Date): Promise<void> {
    await this.database.client.session.create({
      data: { userId, tokenHash, createdAt: now, lastSeenAt: now, expiresAt },
    });
  }

  async touchSession(id: string, lastSeenAt: Date): Promise<void> {
    await this.database.client.session.updateMany({ where: { id }, data: { lastSeenAt } });
  }

  async touchToken(id: string, lastUsedAt: Date): Promise<void> {
    await this.database.client.personalToken.updateMany({ where: { id }, data: { lastUsedAt } });
  }

  async deleteSession(id: string): Promise<void> {
    await this.database.client.session.deleteMany({ where: { id } });
  }

  async deleteExpired(now: Date, failuresBefore: Date): Promise<void> {
    await this.database.client.session.deleteMany({ where: { expiresAt: { lt: now } } });
    await this.database.client.signInFailure.deleteMany({ where: { at: { lt: failuresBefore } } });
  }

  findCredentials(email: string): Promise<{ id: string; passwordHash: string; active: boolean } | null> {
    return this.database.client.user.findUnique({
      where: { email },
      select: { id: true, passwordHash: true, active: true },
    });
  }

  /**
   * Counts an attempt to sign in as failed, which `forgetFailures` undoes once it has succeeded. False, and not counted, when
   * `most` have failed since then. Attempts for one e-mail or from one address pass here one after another, so that many guesses
   * sent at once are no more than the limit.
   */
  countAttempt(
    attempt: { readonly emailHash: string; readonly address: string; readonly at: Date },
    since: Date,
    most: { readonly forEmail: number; readonly fromAddress: number },
  ): Promise<boolean> {
    const { emailHash, address } = attempt;
    return this.database.client.$transaction(async (db) => {
      // Always in this order, so that no two wait for each other in a circle.
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${address}, ${ADDRESS_LOCK}))`;
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${emailHash}, ${EMAIL_LOCK}))`;
      const forEmail = await db.signInFailure.count({ where: { emailHash, at: { gte: since } } });
      const fromAddress = await db.signInFailure.count({ where: { address, at: { gte: since } } });
      if (forEmail >= most.forEmail || fromAddress >= most.fromAddress) return false;
      await db.signInFailure.create({ data: attempt });
      return true;
    });
  }

  async forgetFailures(emailHash: string): Promise<void> {
    await this.database.client.signInFailure.deleteMany({ where: { emailHash } });
  }
}
