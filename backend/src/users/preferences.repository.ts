import { defaultPreferences, Preferences } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';

/** How members like to read, as stored. Whoever has chosen nothing has no row. */
@Injectable()
export class PreferencesRepository {
  async find(db: Db, userId: string): Promise<Preferences> {
    const columns = { digits: true, months: true, hijri: true, tourDismissed: true } as const;
    const row = await db.preferences.findUnique({ where: { userId }, select: columns });
    return row ? Preferences.parse(row) : defaultPreferences;
  }

  /** Keeps what is given and leaves the rest as it was. */
  async change(db: Db, userId: string, change: Partial<Preferences>): Promise<void> {
    await db.preferences.upsert({
      where: { userId },
      create: { userId, ...defaultPreferences, ...change },
      update: change,
      select: { userId: true },
    });
  }
}
