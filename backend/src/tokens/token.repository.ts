import type { Token } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/db/database.js';
import { tokenColumns, toToken } from './token.mapper.js';

export interface NewToken {
  readonly userId: string;
  readonly name: string;
  readonly tokenHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** Personal tokens as stored. Every method names whose they are. */
@Injectable()
export class TokenRepository {
  constructor(private readonly database: Database) {}

  async list(userId: string): Promise<Token[]> {
    const rows = await this.database.client.personalToken.findMany({
      where: { userId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: tokenColumns,
    });
    return rows.map(toToken);
  }

  async create(token: NewToken): Promise<Token> {
    return toToken(await this.database.client.personalToken.create({ data: token, select: tokenColumns }));
  }

  /** Removes a token of this person; answers whether there was one. */
  async remove(userId: string, id: string): Promise<boolean> {
    const { count } = await this.database.client.personalToken.deleteMany({ where: { id, userId } });
    return count > 0;
  }
}
