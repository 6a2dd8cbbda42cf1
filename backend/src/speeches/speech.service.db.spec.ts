import { type CreateSpeech, SpeechListQuery, type User } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { SpeakerRepository } from '../speakers/speaker.repository.js';
import { SpeakerService } from '../speakers/speaker.service.js';
import { addUser } from '../users/testing/add-user.js';
import { SpeechRepository } from './speech.repository.js';
import { SpeechService } from './speech.service.js';

const WIKIDATA = 'https://www.wikidata.org/wiki/';

describe('SpeechService', () => {
  let created: TestDatabase;
  let database: Database;
  let speeches: SpeechService;
  let user: User;

  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 4);
    const unitOfWork = new UnitOfWork(database);
    const speakers = new SpeakerService(database, unitOfWork, new SpeakerRepository());
    speeches = new SpeechService(database, unitOfWork, new SpeechRepository(), speakers);
    user = await addUser(database, 'editor');
  });
  afterAll(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  const speechOf = (speaker: CreateSpeech['speaker'], title = 'كلمة') =>
    speeches.create({ title, speaker, date: '2026-03-01', language: 'ar' }, user);

  it.each([
    ['هالة إسماعيل', 'هاله  اسماعيل'],
    ['مُنى القاضي', 'منى القاضي'],
    ['Hala Ismail', 'HALA ismail'],
  ])('takes %s and %s for one speaker', async (known, spelt) => {
    const first = await speechOf({ name: known });
    const second = await speechOf({ name: spelt });
    expect(second.speaker).toEqual(first.speaker);
  });

  it('tells namesakes apart by their address, and gives one to a speaker who had none', async () => {
    const plain = await speechOf({ name: 'سعاد حداد' });
    const named = await speechOf({ name: 'سعاد حداد', sameAs: `${WIKIDATA}Q1` });
    const other = await speechOf({ name: 'سعاد حداد', sameAs: `${WIKIDATA}Q2` });
    const again = await speechOf({ name: 'سعاد حداد', sameAs: `${WIKIDATA}Q1` });
    expect(named.speaker).toEqual({ ...plain.speaker, sameAs: `${WIKIDATA}Q1` });
    expect(other.speaker.id).not.toBe(plain.speaker.id);
    expect(again.speaker.id).toBe(plain.speaker.id);
  });

  it('adds a new speaker once when several speeches name them at once', async () => {
    const made = await Promise.all([1, 2, 3].map((n) => speechOf({ name: 'وليد النجار' }, `كلمة ${n}`)));
    expect(new Set(made.map(({ speaker }) => speaker.id)).size).toBe(1);
  });

  it('names the field of an unknown speaker', async () => {
    const refused = speeches.create({ title: 'كلمة', speakerId: user.id, date: '2026-03-01', language: 'ar' }, user);
    await expect(refused).rejects.toMatchObject({
      options: { fields: [{ path: 'speakerId', rule: 'unknown-reference' }] },
    });
  });

  it('finds speeches by words of title and speaker, counts and pages them', async () => {
    for (const year of ['٢٠٢١', '٢٠٢٢', '٢٠٢٣']) await speechOf({ name: 'رائد الأمين' }, `بيان الموازنة ${year}`);
    const query = SpeechListQuery.parse({ q: 'امين موازنه', perPage: '2', sort: 'title', order: 'asc' });
    const page = await speeches.list(query);
    expect({ total: page.total, exact: page.totalIsExact, titles: page.data.map(({ title }) => title) }).toEqual({
      total: 3,
      exact: true,
      titles: ['بيان الموازنة ٢٠٢١', 'بيان الموازنة ٢٠٢٢'],
    });
    const second = await speeches.list({ ...query, page: 2 });
    expect(second.data.map(({ title }) => title)).toEqual(['بيان الموازنة ٢٠٢٣']);
    const { total } = await speeches.list(SpeechListQuery.parse({ q: 'الأمين 2023' }));
    expect(total).toBe(1);
  });

  it('changes a speech under If-Match, keeps what is not named and tells history', async () => {
    const speech = await speechOf({ name: 'كمال شاهين' });
    const changed = await speeches.update(speech.id, 1, { place: 'القاعة', date: '2026-04-02' }, user);
    expect(changed).toMatchObject({ title: 'كلمة', place: 'القاعة', date: '2026-04-02', version: 2 });
    await expect(speeches.update(speech.id, 1, { place: 'غيرها' }, user)).rejects.toMatchObject({
      code: 'precondition.failed',
      options: { currentVersion: 2, current: { place: 'القاعة' } },
    });
    const event = await database.client.event.findFirstOrThrow({
      where: { subjectId: speech.id, type: 'speech.updated' },
    });
    expect(event.data).toEqual({
      before: { place: null, date: '2026-03-01' },
      after: { place: 'القاعة', date: '2026-04-02' },
    });
  });
});
