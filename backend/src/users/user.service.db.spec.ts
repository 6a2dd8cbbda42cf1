import type { User } from '@isnad/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actorOf, type Caller } from '../auth/caller.js';
import { passwordMatches } from '../auth/password.js';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { ProblemError } from '../platform/http/problem-error.js';
import { AccountService } from './account.service.js';
import { PreferencesRepository } from './preferences.repository.js';
import { addUser, TEST_PASSWORD } from './testing/add-user.js';
import { UserRepository } from './user.repository.js';
import { UserService } from './user.service.js';

const NEW_PASSWORD = 'another long passphrase';

describe('members', () => {
  let created: TestDatabase;
  let database: Database;
  let users: UserService;
  let account: AccountService;
  let admin: User;

  beforeEach(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 4);
    const unitOfWork = new UnitOfWork(database);
    const repository = new UserRepository();
    users = new UserService(database, unitOfWork, repository);
    account = new AccountService(database, unitOfWork, repository, new PreferencesRepository());
    admin = await addUser(database, 'admin');
  });
  afterEach(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  const callerOf = (user: User, sessionId: string | null = null): Caller => ({ user, sessionId });
  const openSession = async (user: User): Promise<string> => {
    const { id } = await database.client.session.create({
      data: { userId: user.id, tokenHash: crypto.randomUUID(), expiresAt: new Date(Date.now() + 60_000) },
    });
    return id;
  };
  const sessionsOf = async (user: User): Promise<string[]> => {
    const rows = await database.client.session.findMany({ where: { userId: user.id }, select: { id: true } });
    return rows.map(({ id }) => id);
  };
  const codeOf = async (work: Promise<unknown>): Promise<string> => {
    const [result] = await Promise.allSettled([work]);
    if (result?.status === 'fulfilled') return 'taken';
    return result?.reason instanceof ProblemError ? result.reason.code : String(result?.reason);
  };

  it.each([
    ['another role', { role: 'editor' as const }],
    ['being switched off', { active: false }],
  ])('keeps the last active admin from %s', async (_case, change) => {
    await database.client.user.update({
      where: { id: (await addUser(database, 'admin')).id },
      data: { active: false },
    });
    expect(await codeOf(users.update(admin.id, 1, change, callerOf(admin)))).toBe('user.last-admin');
    expect(await users.get(admin.id)).toMatchObject({ role: 'admin', active: true, version: 1 });
  });

  it('keeps one of two admins who take the role from each other at once', async () => {
    const second = await addUser(database, 'admin');
    const codes = await Promise.all([
      codeOf(users.update(admin.id, 1, { role: 'viewer' }, callerOf(second))),
      codeOf(users.update(second.id, 1, { active: false }, callerOf(admin))),
    ]);
    expect(codes.sort()).toEqual(['taken', 'user.last-admin']);
    expect(await database.client.user.count({ where: { role: 'admin', active: true } })).toBe(1);
  });

  it('lets an admin of several go, and change their own name while alone', async () => {
    expect(await codeOf(users.update(admin.id, 1, { name: 'اسم آخر' }, callerOf(admin)))).toBe('taken');
    await addUser(database, 'admin');
    expect(await codeOf(users.update(admin.id, 2, { role: 'viewer' }, callerOf(admin)))).toBe('taken');
  });

  it('refuses an e-mail that is taken, naming the field', async () => {
    const input = {
      name: 'ع',
      email: admin.email,
      role: 'viewer' as const,
      password: NEW_PASSWORD,
      language: 'ar' as const,
    };
    const [result] = await Promise.allSettled([users.create(input, actorOf(admin))]);
    expect(result).toMatchObject({
      status: 'rejected',
      reason: { code: 'user.email-taken', options: { field: 'email' } },
    });
  });

  it.each([
    ['switched off', { active: false }],
    ['given another password', { password: NEW_PASSWORD }],
  ])('signs a member out everywhere who is %s', async (_case, change) => {
    const member = await addUser(database, 'reviewer');
    await openSession(member);
    await openSession(member);
    await users.update(member.id, 1, change, callerOf(admin));
    expect(await sessionsOf(member)).toEqual([]);
  });

  it('leaves sessions alone when only the name changes, and tells history without secrets', async () => {
    const member = await addUser(database, 'reviewer');
    const session = await openSession(member);
    await users.update(member.id, 1, { name: 'سلمى' }, callerOf(admin));
    await users.update(member.id, 2, { password: NEW_PASSWORD }, callerOf(admin, session));
    expect(await sessionsOf(member)).toEqual([session]);
    const events = await database.client.event.findMany({ where: { subjectId: member.id }, orderBy: { seq: 'asc' } });
    expect(events.map(({ data }) => data)).toEqual([
      { before: { name: 'عضو' }, after: { name: 'سلمى' }, passwordChanged: false },
      { passwordChanged: true },
    ]);
  });

  it('changes the own password with the present one, and keeps only this session', async () => {
    const here = await openSession(admin);
    await openSession(admin);
    const wrong = { newPassword: NEW_PASSWORD, currentPassword: 'not my password' };
    expect(await codeOf(account.update(1, wrong, callerOf(admin, here)))).toBe('validation.failed');
    await account.update(1, { newPassword: NEW_PASSWORD, currentPassword: TEST_PASSWORD }, callerOf(admin, here));
    expect(await sessionsOf(admin)).toEqual([here]);
    const { passwordHash } = await database.client.user.findUniqueOrThrow({ where: { id: admin.id } });
    expect(await passwordMatches(passwordHash, NEW_PASSWORD)).toBe(true);
  });

  it('refuses a stale change of the own account with what is stored', async () => {
    await account.update(1, { name: 'أول' }, callerOf(admin));
    const [result] = await Promise.allSettled([account.update(1, { name: 'ثانٍ' }, callerOf(admin))]);
    expect(result).toMatchObject({
      reason: { code: 'precondition.failed', options: { current: { name: 'أول', version: 2 } } },
    });
  });
});
