import type { SignIn } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { actorOf, type Caller } from './caller.js';
import { decoyHash, passwordMatches } from './password.js';
import { newSecret, secretHash } from './secret.js';
import { SessionRepository } from './session.repository.js';

export const SESSION_COOKIE = 'isnad_session';
const DAY_MS = 86_400_000;
/** A session ends after this long, and earlier when nobody used it. */
const SESSION_MS = 30 * DAY_MS;
const IDLE_MS = 7 * DAY_MS;
/** How stale the stored "last seen" may be: exact to the minute would be a write with every read. */
const TOUCH_MS = 5 * 60_000;
/** Guessing is slowed over this window: a person mistypes a few times, a whole newsroom behind one address some dozens. */
const FAILURE_WINDOW_MS = 15 * 60_000;
const MOST_FAILURES = { forEmail: 10, fromAddress: 60 };

const bearerOf = (authorization: string | undefined) => /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];

/** Signing in and out, and finding out who asks. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers who the cookie or the `Authorization: Bearer` token stands for; undefined when neither is valid now. */
  async identify(
    cookies: Readonly<Record<string, string | undefined>>,
    authorization: string | undefined,
  ): Promise<Caller | undefined> {
    const bearer = bearerOf(authorization);
    if (bearer) return this.identifyToken(bearer);
    const secret = cookies[SESSION_COOKIE];
    return secret ? this.identifySession(secret) : undefined;
  }

  /**
   * As `identify`, for what an open page asks of itself and for a connection that was opened with them and stays: neither is a use of
   * the session, which would otherwise never end on a page that somebody left open.
   */
  async recognise(
    cookies: Readonly<Record<string, string | undefined>>,
    authorization: string | undefined,
  ): Promise<Caller | undefined> {
    const bearer = bearerOf(authorization);
    if (bearer) return this.identifyToken(bearer, false);
    const secret = cookies[SESSION_COOKIE];
    return secret ? this.identifySession(secret, false) : undefined;
  }

  private async identifySession(secret: string, isUse = true): Promise<Caller | undefined> {
    const session = await this.sessions.findSession(secretHash(secret));
    const now = this.clock.now();
    if (!session?.user.active || session.expiresAt <= now) return undefined;
    const idle = now.getTime() - session.lastSeenAt.getTime();
    if (idle > IDLE_MS) return undefined;
    if (isUse && idle > TOUCH_MS) await this.sessions.touchSession(session.id, now);
    return { user: session.user, sessionId: session.id };
  }

  private async identifyToken(secret: string, isUse = true): Promise<Caller | undefined> {
    const token = await this.sessions.findToken(secretHash(secret));
    const now = this.clock.now();
    if (!token?.user.active || (token.expiresAt && token.expiresAt <= now)) return undefined;
    if (isUse && (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > TOUCH_MS)) {
      await this.sessions.touchToken(token.id, now);
    }
    return { user: token.user, sessionId: null };
  }

  /**
   * Checks the password and opens a session; answers its secret for the cookie. An unknown e-mail, a wrong password and an
   * account that was switched off get the same answer after the same work. Too many failures are refused before that.
   */
  async signIn({ email, password }: SignIn, address: string): Promise<{ secret: string; expiresAt: Date }> {
    const now = this.clock.now();
    const emailHash = secretHash(email);
    const windowStart = new Date(now.getTime() - FAILURE_WINDOW_MS);
    if (!(await this.sessions.countAttempt({ emailHash, address, at: now }, windowStart, MOST_FAILURES))) {
      throw problem('request.too-many', { retryAfterSeconds: FAILURE_WINDOW_MS / 1000 });
    }
    const credentials = await this.sessions.findCredentials(email);
    const matches = await passwordMatches(credentials?.passwordHash ?? (await decoyHash()), password);
    if (!credentials?.active || !matches) throw problem('session.bad-credentials');
    await this.sessions.forgetFailures(emailHash);
    await this.sessions.deleteExpired(now, windowStart);
    return this.open(credentials.id);
  }

  /** Opens a session for a person who has just proved who they are. */
  async open(userId: string): Promise<{ secret: string; expiresAt: Date }> {
    const now = this.clock.now();
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + SESSION_MS);
    await this.sessions.createSession(userId, secretHash(secret), now, expiresAt);
    return { secret, expiresAt };
  }

  async signOut(caller: Caller): Promise<void> {
    if (caller.sessionId) await this.sessions.deleteSession(caller.sessionId);
  }

  /** Ends every session of the person on every device. Personal tokens are not sessions and stay. */
  async signOutEverywhere({ user }: Caller): Promise<void> {
    await this.unitOfWork.run(async ({ db, record }) => {
      await db.session.deleteMany({ where: { userId: user.id } });
      record({
        type: 'user.signed-out-everywhere',
        actor: actorOf(user),
        subject: { type: 'user', id: user.id },
        data: {},
      });
    });
  }
}
