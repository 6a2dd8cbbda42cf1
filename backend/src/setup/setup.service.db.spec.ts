import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SessionRepository } from '../auth/session.repository.js';
import { SESSION_COOKIE, SessionService } from '../auth/session.service.js';
import { SystemClock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { ProblemError } from '../platform/http/problem-error.js';
import { UserRepository } from '../users/user.repository.js';
import { UserService } from '../users/user.service.js';
import { SetupRepository } from './setup.repository.js';
import { SetupService } from './setup.service.js';
import { createSetupLink } from './setup-link.js';

describe('SetupService', () => {
  let created: TestDatabase;
  let database: Database;
  let setup: SetupService;
  let sessions: SessionService;

  beforeEach(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 4);
    const unitOfWork = new UnitOfWork(database);
    const clock = new SystemClock();
    const users = new UserService(database, unitOfWork, new UserRepository());
    sessions = new SessionService(new SessionRepository(database), unitOfWork, clock);
    setup = new SetupService(database, unitOfWork, new SetupRepository(), users, sessions, clock);
  });
  afterEach(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  const complete = (token: string, email = 'first@desk.example') =>
    setup.complete({ token, email, name: 'المديرة', password: 'correct horse battery' });
  const codeOf = async (work: Promise<unknown>): Promise<string> => {
    const [result] = await Promise.allSettled([work]);
    if (result?.status === 'fulfilled') return 'taken';
    return result?.reason instanceof ProblemError ? result.reason.code : String(result?.reason);
  };

  it('makes the first admin, signs them in, and is then over', async () => {
    const link = await createSetupLink(database.client);
    expect(await setup.state()).toEqual({ needed: true });
    const { user, session } = await complete(link);
    expect(user).toMatchObject({ email: 'first@desk.example', role: 'admin', active: true });
    const caller = await sessions.identify({ [SESSION_COOKIE]: session.secret }, undefined);
    expect(caller?.user.id).toBe(user.id);
    expect(await setup.state()).toEqual({ needed: false });
    expect(await codeOf(complete(link, 'second@desk.example'))).toBe('setup.link-invalid');
  });

  it('refuses every link once there is a member, and an unknown one at any time', async () => {
    const unused = await createSetupLink(database.client);
    expect(await codeOf(complete('not a link'))).toBe('setup.link-invalid');
    await complete(await createSetupLink(database.client));
    expect(await codeOf(complete(unused, 'second@desk.example'))).toBe('setup.link-invalid');
  });

  it('makes one admin when two links are used at once', async () => {
    const links = await Promise.all([createSetupLink(database.client), createSetupLink(database.client)]);
    const codes = await Promise.all(links.map((link, index) => codeOf(complete(link, `admin${index}@desk.example`))));
    expect(codes.sort()).toEqual(['setup.link-invalid', 'taken']);
    expect(await database.client.user.count()).toBe(1);
  });

  it('does not use the link up when the admin cannot be made', async () => {
    const link = await createSetupLink(database.client);
    const refused = setup.complete({
      token: link,
      email: 'UPPER@desk.example',
      name: 'م',
      password: 'correct horse battery',
    });
    expect(await codeOf(refused)).not.toBe('taken');
    expect(await codeOf(complete(link))).toBe('taken');
  });
});
