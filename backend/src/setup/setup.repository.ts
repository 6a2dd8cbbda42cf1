import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';

/** Setup links as stored, and whether the desk still needs one. */
@Injectable()
export class SetupRepository {
  /** Lets one set-up at a time look whether the desk has members, whichever link it comes by. */
  async lock(db: Db): Promise<void> {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first admin', 0))`;
  }

  async hasMembers(db: Db): Promise<boolean> {
    return (await db.user.findFirst({ select: { id: true } })) !== null;
  }

  /** Uses the link up; false when there is none or it was used. */
  async use(db: Db, tokenHash: string, usedAt: Date): Promise<boolean> {
    const { count } = await db.setupLink.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt } });
    return count > 0;
  }
}
