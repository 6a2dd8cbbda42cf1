import type { Speech, SpeechListQuery, UpdateSpeech } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Prisma } from '../generated/prisma/client.js';
import type { Db } from '../platform/db/database.js';
import { pageOfIds, readPage } from '../platform/db/id-page.js';
import { type Page, toPage } from '../platform/db/paging.js';
import { wordsIn } from '../platform/db/words-in.js';
import { speechColumns, toSpeech } from './speech.mapper.js';

export interface NewSpeech {
  readonly title: string;
  readonly speakerId: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly place?: string | null;
  readonly occasion?: string | null;
  readonly language: string;
  readonly isSample?: boolean;
}

const sortColumns = {
  date: Prisma.sql`t.date`,
  createdAt: Prisma.sql`t.created_at`,
  title: Prisma.sql`t.title`,
} as const satisfies Record<SpeechListQuery['sort'], Prisma.Sql>;

/** Speeches as stored. */
@Injectable()
export class SpeechRepository {
  async list(db: Db, query: SpeechListQuery): Promise<Page<Speech>> {
    const conditions = wordsIn([Prisma.sql`t.title`, Prisma.sql`s.normalised_name`], query.q);
    if (query.speakerId) conditions.push(Prisma.sql`t.speaker_id = ${query.speakerId}::uuid`);
    const from = Prisma.sql`"speech" t JOIN "speaker" s ON s.id = t.speaker_id`;
    const ids = await pageOfIds(db, { from, conditions, sort: sortColumns[query.sort] }, query);
    const page = await readPage(ids, (wanted) =>
      db.speech.findMany({ where: { id: { in: wanted } }, select: speechColumns }),
    );
    return toPage(page, toSpeech);
  }

  async find(db: Db, id: string): Promise<Speech | null> {
    const row = await db.speech.findUnique({ where: { id }, select: speechColumns });
    return row && toSpeech(row);
  }

  async create(db: Db, { date, ...speech }: NewSpeech): Promise<Speech> {
    return toSpeech(await db.speech.create({ data: { ...speech, date: new Date(date) }, select: speechColumns }));
  }

  /** Changes the speech if it still has this version; answers whether it did. */
  async update(db: Db, id: string, version: number, { date, ...change }: UpdateSpeech): Promise<boolean> {
    const { count } = await db.speech.updateMany({
      where: { id, version },
      data: { ...change, date: date === undefined ? undefined : new Date(date), version: { increment: 1 } },
    });
    return count > 0;
  }
}
