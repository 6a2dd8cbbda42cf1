import type { User } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../auth/caller.js';
import { SessionRepository } from '../auth/session.repository.js';
import { SessionService } from '../auth/session.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { addUser } from '../users/testing/add-user.js';
import { TokenRepository } from './token.repository.js';
import { TokenService } from './token.service.js';

class SetClock extends Clock {
  time = new Date('2026-05-01T10:00:00Z');
  now(): Date {
    return this.time;
  }
}

describe('TokenService', () => {
  let created: TestDatabase;
  let database: Database;
  let user: User;
  let other: User;
  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 2);
    user = await addUser(database, 'reviewer');
    other = await addUser(database, 'admin');
  });
  afterAll(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  const make = () => {
    const clock = new SetClock();
    const tokens = new TokenService(new TokenRepository(database), clock);
    const sessions = new SessionService(new SessionRepository(database), new UnitOfWork(database), clock);
    return { clock, tokens, sessions };
  };
  const signedIn = (who: User): Caller => ({ user: who, sessionId: 'a session' });

  it('makes a token that stands for its owner until it ends, and stores no secret', async () => {
    const { clock, tokens, sessions } = make();
    const token = await tokens.create({ name: 'برنامج', expiresAt: '2026-05-02T10:00:00Z' }, signedIn(user));
    expect(token.secret).toMatch(/^isnad_[\w-]{43}$/);
    expect((await sessions.identify({}, `Bearer ${token.secret}`))?.user.id).toBe(user.id);
    const stored = await database.client.personalToken.findUniqueOrThrow({ where: { id: token.id } });
    expect(JSON.stringify(stored)).not.toContain(token.secret);
    clock.time = new Date('2026-05-02T10:00:00Z');
    expect(await sessions.identify({}, `Bearer ${token.secret}`)).toBeUndefined();
  });

  it('shows and removes only the own tokens', async () => {
    const { tokens, sessions } = make();
    const token = await tokens.create({ name: 'للحذف' }, signedIn(user));
    expect((await tokens.list(signedIn(other))).data).toEqual([]);
    await expect(tokens.remove(token.id, signedIn(other))).rejects.toMatchObject({ code: 'not-found' });
    await tokens.remove(token.id, signedIn(user));
    expect(await sessions.identify({}, `Bearer ${token.secret}`)).toBeUndefined();
    expect((await tokens.list(signedIn(user))).data.map(({ id }) => id)).not.toContain(token.id);
  });

  it('refuses an end in the past, and a token that would make another', async () => {
    const { tokens } = make();
    const past = tokens.create({ name: 'قديم', expiresAt: '2026-05-01T10:00:00Z' }, signedIn(user));
    await expect(past).rejects.toMatchObject({ options: { fields: [{ path: 'expiresAt', rule: 'future-needed' }] } });
    await expect(tokens.create({ name: 'آخر' }, { user, sessionId: null })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
