import type { Settings, UpdateSettings } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import type { Db } from '../platform/db/database.js';
import { settingsColumns, toSettings } from './settings.mapper.js';

/** The one row of settings; the migrations put it there and the database keeps it the only one. */
const SETTINGS_ID = 1;

/** The desk's settings as stored. */
@Injectable()
export class SettingsRepository {
  async read(db: Db): Promise<Settings> {
    return toSettings(await db.settings.findUniqueOrThrow({ where: { id: SETTINGS_ID }, select: settingsColumns }));
  }

  /** Changes the settings if they still have this version; answers whether it did. */
  async update(db: Db, version: number, { deskName, ...rest }: UpdateSettings): Promise<boolean> {
    const { count } = await db.settings.updateMany({
      where: { id: SETTINGS_ID, version },
      data: { ...rest, deskNameAr: deskName?.ar, deskNameEn: deskName?.en, version: { increment: 1 } },
    });
    return count > 0;
  }
}
