import type { CreateSpeaker, Speaker, SpeakerListQuery, UpdateSpeaker } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import { normaliseForSearch } from '../language/normalise.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { speakerColumns, toSpeaker } from './speaker.mapper.js';

const sortColumns = {
  name: Prisma.sql`t.normalised_name`,
  createdAt: Prisma.sql`t.created_at`,
} as const satisfies Record<SpeakerListQuery['sort'], Prisma.Sql>;

/** Speakers as stored. */
@Injectable()
export class SpeakerRepository {
  async list(db: Db, query: SpeakerListQuery): Promise<Page<Speaker>> {
    const ids = await pageOfIds(
      db,
      {
        from: Prisma.sql`"speaker" t`,
        conditions: wordsIn([Prisma.sql`t.normalised_name`], query.q),
        sort: sortColumns[query.sort],
      },
      query,
    );
    const page = await readPage(ids, (wanted) =>
      db.speaker.findMany({ where: { id: { in: wanted } }, select: speakerColumns }),
    );
    return toPage(page, toSpeaker);
  }

  async find(db: Db, id: string): Promise<Speaker | null> {
    const row = await db.speaker.findUnique({ where: { id }, select: speakerColumns });
    return row && toSpeaker(row);
  }

  async create(db: Db, { name, description, sameAs }: CreateSpeaker): Promise<Speaker> {
    const data = { name, normalisedName: normaliseForSearch(name), description, sameAs };
    return toSpeaker(await db.speaker.create({ data, select: speakerColumns }));
  }

  /** Changes the speaker if it still has this version; answers whether it did. */
  async update(db: Db, id: string, version: number, change: UpdateSpeaker): Promise<boolean> {
    const { name, description, sameAs } = change;
    const normalisedName = name === undefined ? undefined : normaliseForSearch(name);
    const { count } = await db.speaker.updateMany({
      where: { id, version },
      data: { name, normalisedName, description, sameAs, version: { increment: 1 } },
    });
    return count > 0;
  }

  /** Speakers whose name is spelt the same but for what `normaliseForSearch` ignores, the oldest first. */
  async findNamesakes(db: Db, name: string): Promise<Speaker[]> {
    const rows = await db.speaker.findMany({
      where: { normalisedName: normaliseForSearch(name) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: speakerColumns,
    });
    return rows.map(toSpeaker);
  }

  /** Lets one transaction at a time look for a name and add it, so that two at once do not both add it. */
  async lockName(db: Db, name: string): Promise<void> {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`speaker ${normaliseForSearch(name)}`}, 0))`;
  }
}
