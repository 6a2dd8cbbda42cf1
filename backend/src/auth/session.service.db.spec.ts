import { limits } from '@isnad/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { type Columns, DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { ProblemError } from '../platform/http/problem-error.js';
import { hashPassword, passwordMatches } from './password.js';
import { secretHash } from './secret.js';
import { SessionRepository } from './session.repository.js';
import { SESSION_COOKIE, SessionService } from './session.service.js';

class SetClock extends Clock {
  private time = Date.parse('2026-03-01T08:00:00Z');
  now(): Date {
    return new Date(this.time);
  }
  pass({ days = 0, minutes = 0, milliseconds = 0 }: { days?: number; minutes?: number; milliseconds?: number }): void {
    this.time += days * 86_400_000 + minutes * 60_000 + milliseconds;
  }
}

const PASSWORD = 'كلمة مرور طويلة';
const ADDRESS = '192.0.2.7';
let created: TestDatabase;
let rows: DeskRows;
let database: Database;
let passwordHash: string;
let clock: SetClock;
let sessions: SessionService;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
  database = new Database(created.url, 4);
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(async () => {
  clock = new SetClock();
  sessions = new SessionService(new SessionRepository(database), new UnitOfWork(database), clock);
  await rows.query('TRUNCATE "sign_in_failure"');
});
afterAll(async () => {
  await database.onModuleDestroy();
  await rows.close();
  await created.drop();
});

interface Member {
  readonly id: string;
  readonly email: string;
}
async function member(columns: Columns<'user'> = {}): Promise<Member> {
  const id = await rows.user({ passwordHash, ...columns });
  return { id, email: columns.email ?? `member-${id}@example.org` };
}

const signIn = (email: string, password = PASSWORD, address = ADDRESS) => sessions.signIn({ email, password }, address);
const identify = (secret: string) => sessions.identify({ [SESSION_COOKIE]: secret }, undefined);
const codeOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ProblemError ? error.code : error;
};

describe('a session', () => {
  it('stands for the person who signed in', async () => {
    const { id, email } = await member({ name: 'ليلى حسن', role: 'reviewer' });
    const { secret } = await signIn(email);
    expect(await identify(secret)).toMatchObject({ user: { id, email, name: 'ليلى حسن', role: 'reviewer' } });
  });

  it('is kept as a hash, from which nobody can sign in', async () => {
    const { id, email } = await member();
    const { secret } = await signIn(email);
    const kept = await database.client.session.findMany({ where: { userId: id }, select: { tokenHash: true } });
    expect(kept).toEqual([{ tokenHash: secretHash(secret) }]);
    expect(await identify(secretHash(secret))).toBeUndefined();
  });

  it.each([
    ['is used within the week, however long', [{ days: 6 }, { days: 6 }, { days: 6 }], true],
    ['has lain for a week', [{ days: 7 }], true],
    ['has lain for more than a week', [{ days: 7, milliseconds: 1 }], false],
    ['is thirty days old, though in use', [{ days: 6 }, { days: 6 }, { days: 6 }, { days: 6 }, { days: 6 }], false],
    [
      'is just under thirty days old and in use',
      [{ days: 6 }, { days: 6 }, { days: 6 }, { days: 6 }, { days: 6, milliseconds: -1 }],
      true,
    ],
  ])('that %s', async (_case, steps, alive) => {
    const { secret } = await signIn((await member()).email);
    let caller = await identify(secret);
    for (const step of steps) {
      clock.pass(step);
      caller = await identify(secret);
    }
    expect(caller !== undefined).toBe(alive);
  });

  it('follows what becomes of the person: another role at once, nothing once switched off', async () => {
    const { id, email } = await member({ role: 'editor' });
    const { secret } = await signIn(email);
    await rows.query(`UPDATE "user" SET role = 'viewer' WHERE id = $1`, [id]);
    expect((await identify(secret))?.user.role).toBe('viewer');
    await rows.query('UPDATE "user" SET active = false WHERE id = $1', [id]);
    expect(await identify(secret)).toBeUndefined();
  });

  it('ends by signing out, and no other with it', async () => {
    const { email } = await member();
    const [here, there] = [await signIn(email), await signIn(email)];
    const caller = await identify(here.secret);
    if (!caller) throw new Error('The session is not there.');
    await sessions.signOut(caller);
    expect(await identify(here.secret)).toBeUndefined();
    expect(await identify(there.secret)).toBeDefined();
  });

  it('ends everywhere at once, for this person alone, and history tells of it', async () => {
    const [one, other] = [await member(), await member()];
    const mine = [await signIn(one.email), await signIn(one.email)];
    const theirs = await signIn(other.email);
    const caller = await identify(mine[0]?.secret ?? '');
    if (!caller) throw new Error('The session is not there.');
    await sessions.signOutEverywhere(caller);
    for (const { secret } of mine) expect(await identify(secret)).toBeUndefined();
    expect(await identify(theirs.secret)).toBeDefined();
    const told = await database.client.event.findMany({ where: { subjectId: one.id }, select: { type: true } });
    expect(told).toEqual([{ type: 'user.signed-out-everywhere' }]);
  });

  it.each(['', 'nonsense', 'x'.repeat(5_000), "' OR 1=1 --"])('is not had by a made-up secret', async (secret) => {
    expect(await identify(secret)).toBeUndefined();
  });
});

describe('a personal token', () => {
  const bearer = (secret: string) => sessions.identify({}, `Bearer ${secret}`);
  const addToken = async (userId: string, expiresAt: Date | null = null) => {
    const secret = `token-of-${userId}`;
    await database.client.personalToken.create({
      data: { userId, name: 'نص برمجي', tokenHash: secretHash(secret), expiresAt },
    });
    return secret;
  };

  it('stands for its person until it expires', async () => {
    const { id } = await member();
    const secret = await addToken(id, new Date(clock.now().getTime() + 60_000));
    expect(await bearer(secret)).toMatchObject({ user: { id }, sessionId: null });
    clock.pass({ minutes: 1 });
    expect(await bearer(secret)).toBeUndefined();
  });

  it('is worth nothing once the person is switched off', async () => {
    const { id } = await member({ active: false });
    expect(await bearer(await addToken(id))).toBeUndefined();
  });

  it('comes before a cookie: a wrong one is not made good by it', async () => {
    const { secret } = await signIn((await member()).email);
    expect(await sessions.identify({ [SESSION_COOKIE]: secret }, 'Bearer wrong')).toBeUndefined();
  });
});

describe('signing in', () => {
  it('answers a wrong password, an unknown e-mail and a switched-off account alike', async () => {
    const { email } = await member();
    const off = await member({ active: false });
    const answers = [signIn(email, 'a wrong password'), signIn('nobody@example.org'), signIn(off.email)];
    expect(await Promise.all(answers.map(codeOf))).toEqual(Array(3).fill('session.bad-credentials'));
  });

  it('keeps no trace of what was typed as an e-mail', async () => {
    await codeOf(signIn('my-password-by-mistake@example.org'));
    const [failure] = await database.client.signInFailure.findMany();
    expect(JSON.stringify(failure)).not.toContain('by-mistake');
  });

  it('takes a password in either normalisation form of Unicode', async () => {
    const hash = await hashPassword('re\u0301sume\u0301 passphrase');
    expect(await passwordMatches(hash, 'r\u00E9sum\u00E9 passphrase')).toBe(true);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('takes a password of the longest length allowed', async () => {
    const longest = 'ا'.repeat(limits.passwordMax);
    expect(await passwordMatches(await hashPassword(longest), longest)).toBe(true);
    expect(await passwordMatches(await hashPassword(longest), longest.slice(1))).toBe(false);
  });
});

describe('guessing is slowed', () => {
  const failures = async (count: number, email: string, address: (index: number) => string) => {
    for (let index = 0; index < count; index += 1) {
      await database.client.signInFailure.create({
        data: { emailHash: secretHash(email), address: address(index), at: clock.now() },
      });
    }
  };
  const elsewhere = (index: number) => `198.51.100.${index}`;

  it('for one e-mail after ten failures, from wherever they came', async () => {
    const { email } = await member();
    await failures(9, email, elsewhere);
    expect(await codeOf(signIn(email, 'a wrong password'))).toBe('session.bad-credentials');
    expect(await codeOf(signIn(email))).toBe('request.too-many');
    expect(await codeOf(signIn((await member()).email))).toBeUndefined();
  });

  it('for one address after sixty failures, whomever they were aimed at', async () => {
    const { email } = await member();
    for (let index = 0; index < 60; index += 1) await failures(1, `guess-${index}@example.org`, () => ADDRESS);
    expect(await codeOf(signIn(email))).toBe('request.too-many');
    expect(await codeOf(signIn(email, PASSWORD, '203.0.113.9'))).toBeUndefined();
  });

  it('for an e-mail that nobody has just as for one that somebody has', async () => {
    await failures(10, 'nobody@example.org', elsewhere);
    expect(await codeOf(signIn('nobody@example.org'))).toBe('request.too-many');
  });

  it('for a quarter of an hour', async () => {
    const { email } = await member();
    await failures(10, email, elsewhere);
    clock.pass({ minutes: 15 });
    expect(await codeOf(signIn(email))).toBe('request.too-many');
    clock.pass({ milliseconds: 1 });
    expect(await codeOf(signIn(email))).toBeUndefined();
  });

  it('no more for whoever got in', async () => {
    const { email } = await member();
    await failures(9, email, elsewhere);
    await signIn(email);
    await failures(9, email, elsewhere);
    expect(await codeOf(signIn(email))).toBeUndefined();
  });

  it('and says when to try again', async () => {
    const { email } = await member();
    await failures(10, email, elsewhere);
    await expect(signIn(email)).rejects.toMatchObject({ status: 429, options: { retryAfterSeconds: 900 } });
  });

  it('even when the guesses come all at once', async () => {
    const { email } = await member();
    const guesses = Array.from({ length: 30 }, (_guess, index) => codeOf(signIn(email, `guess ${index}`)));
    const tried = (await Promise.all(guesses)).filter((code) => code === 'session.bad-credentials');
    expect(tried).toHaveLength(10);
  });
});
