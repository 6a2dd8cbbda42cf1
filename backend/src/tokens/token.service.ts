import type { CreatedToken, CreateToken, Token } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../auth/caller.js';
import { newSecret, secretHash } from '../auth/secret.js';
import { Clock } from '../platform/clock.js';
import type { Page } from '../platform/db/paging.js';
import { fieldProblem, problem } from '../platform/http/problem-error.js';
import { TokenRepository } from './token.repository.js';

/** What every token begins with, so that people and scanners of leaked secrets can tell what they have found. */
const PREFIX = 'isnad_';

/** The personal tokens with which people's programs speak to the desk. */
@Injectable()
export class TokenService {
  constructor(
    private readonly tokens: TokenRepository,
    private readonly clock: Clock,
  ) {}

  async list({ user }: Caller): Promise<Page<Token>> {
    const data = await this.tokens.list(user.id);
    return { data, total: data.length, totalIsExact: true };
  }

  /**
   * Makes a token and answers its secret, the only time that it is seen: what is stored is its hash. A token cannot make another,
   * or it would outlive its own end.
   */
  async create({ name, expiresAt }: CreateToken, { user, sessionId }: Caller): Promise<CreatedToken> {
    if (sessionId === null) {
      const detail = { ar: 'أنشئ الرمز بعد تسجيل الدخول لا برمز آخر.', en: 'Sign in to make a token; a token cannot.' };
      throw problem('forbidden', { detail });
    }
    const createdAt = this.clock.now();
    const end = expiresAt === undefined ? null : new Date(expiresAt);
    if (end && end <= createdAt) throw fieldProblem({ path: 'expiresAt', rule: 'future-needed' });
    const secret = `${PREFIX}${newSecret()}`;
    const token = await this.tokens.create({
      userId: user.id,
      name,
      tokenHash: secretHash(secret),
      createdAt,
      expiresAt: end,
    });
    return { ...token, secret };
  }

  /** Takes a token of the caller's own out of use at once. */
  async remove(id: string, { user }: Caller): Promise<void> {
    if (!(await this.tokens.remove(user.id, id))) throw problem('not-found');
  }
}
