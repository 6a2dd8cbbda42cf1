import type { User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { toUser, userColumns } from '../users/user.mapper.js';

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

  async countFailures(
    emailHash: string,
    address: string,
    since: Date,
  ): Promise<{ forEmail: number; fromAddress: number }> {
    const [forEmail, fromAddress] = await Promise.all([
      this.database.client.signInFailure.count({ where: { emailHash, at: { gte: since } } }),
      this.database.client.signInFailure.count({ where: { address, at: { gte: since } } }),
    ]);
    return { forEmail, fromAddress };
  }

  async recordFailure(emailHash: string, address: string, at: Date): Promise<void> {
    await this.database.client.signInFailure.create({ data: { emailHash, address, at } });
  }

  async forgetFailures(emailHash: string): Promise<void> {
    await this.database.client.signInFailure.deleteMany({ where: { emailHash } });
  }
}
