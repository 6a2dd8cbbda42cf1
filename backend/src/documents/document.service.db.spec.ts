import { type CreateDocument, type DocumentWithText, SegmentListQuery, type User } from '@isnad/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportRepository } from '../imports/import.repository.js';
import { ImportRunner } from '../imports/import.runner.js';
import { ImportService } from '../imports/import.service.js';
import { OutletRepository } from '../outlets/outlet.repository.js';
import { OutletService } from '../outlets/outlet.service.js';
import { SystemClock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { ProblemError } from '../platform/http/problem-error.js';
import { ReadingPool } from '../reading/reading-pool.js';
import { addUser } from '../users/testing/add-user.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentService } from './document.service.js';
import { SegmentRepository } from './segment.repository.js';
import { SegmentService } from './segment.service.js';
import { SourceTextRepository } from './source-text.repository.js';
import { TextIntake } from './text-intake.service.js';

const TEXT = 'زار الوزير المصنع أمس. وقال: «أنتج المصنع ٩ آلاف طن هذا العام 😀».\r\nوأضاف أن العمل سيتوسع في مدينتين.';

describe('DocumentService', () => {
  let created: TestDatabase;
  let database: Database;
  let documents: DocumentService;
  let segments: SegmentService;
  let pool: ReadingPool;
  let user: User;
  let speechId: string;

  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 4);
    const unitOfWork = new UnitOfWork(database);
    const repository = new DocumentRepository();
    const ledger = new SegmentRepository();
    const outlets = new OutletService(database, new OutletRepository());
    const texts = new SourceTextRepository();
    pool = new ReadingPool();
    const clock = new SystemClock();
    const stored = new ImportRepository();
    const runner = new ImportRunner(database, stored, pool, clock);
    const imports = new ImportService(database, unitOfWork, stored, runner, pool, clock);
    const intake = new TextIntake(pool, imports);
    documents = new DocumentService(database, unitOfWork, repository, texts, ledger, outlets, intake);
    segments = new SegmentService(database, unitOfWork, repository, ledger);
    user = await addUser(database, 'editor');
  });
  afterAll(async () => {
    await pool.close();
    await database.onModuleDestroy();
    await created.drop();
  });
  beforeEach(async () => {
    const speech = await database.client.speech.create({
      data: {
        title: 'خطاب',
        date: new Date('2026-01-01'),
        language: 'ar',
        speaker: { create: { name: 'متحدث', normalisedName: 'متحدث' } },
      },
    });
    speechId = speech.id;
  });

  const describeText = (change: Partial<CreateDocument> = {}): CreateDocument => ({
    speechId,
    title: 'تقرير',
    kind: 'report',
    language: 'ar',
    text: TEXT,
    allowDuplicate: false,
    ...change,
  });
  const paste = (change: Partial<CreateDocument> = {}) => documents.create(describeText(change), user);
  const upload = (bytes: Buffer) => {
    const { text: _text, ...description } = describeText({ title: 'ملف' });
    return documents.upload(description, { name: 'a.txt', mediaType: 'text/plain', bytes }, user);
  };
  const refusalOf = async (work: Promise<unknown>): Promise<ProblemError> => {
    const [result] = await Promise.allSettled([work]);
    if (result?.status === 'rejected' && result.reason instanceof ProblemError) return result.reason;
    throw new Error(`Expected a refusal, got ${JSON.stringify(result)}`);
  };
  const ledgerOf = async ({ id }: DocumentWithText) => (await segments.list(id, SegmentListQuery.parse({}))).data;

  it('keeps the bytes as they came, the text without its mark, and statements that match it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);
    const document = await upload(bytes);
    expect(document.currentVersion).toMatchObject({
      number: 1,
      text: TEXT,
      encoding: 'utf-16le',
      byteLength: bytes.length,
    });
    const original = await documents.original(document.id);
    expect(Buffer.from(original.bytes).equals(bytes)).toBe(true);
    const ledger = await ledgerOf(document);
    expect(ledger.length).toBeGreaterThan(0);
    expect(ledger.map(({ start, end }) => TEXT.slice(start, end))).toEqual(ledger.map(({ exact }) => exact));
    expect(document).toMatchObject({ segmentCount: ledger.length, undecidedCount: ledger.length });
  });

  it.each([
    ['the same text', Buffer.from(TEXT)],
    ['with other line ends', Buffer.from(TEXT.replaceAll('\r\n', '\n'))],
    ['with old line ends and one more at the end', Buffer.from(`${TEXT.replaceAll('\r\n', '\r')}\r`)],
    ['with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['in another encoding', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
  ])('refuses a text that the speech has already: %s', async (_case, bytes) => {
    const first = await paste();
    const refusal = await refusalOf(upload(bytes));
    expect(refusal.code).toBe('document.duplicate');
    expect(refusal.options.existing).toEqual({ id: first.id, title: first.title });
  });

  it('takes the same text for another speech, and again when that is asked for', async () => {
    const first = await paste();
    const again = await paste({ allowDuplicate: true });
    expect(again.currentVersion.sha256).toBe(first.currentVersion.sha256);
    const other = await database.client.speech.create({
      data: {
        title: 'آخر',
        date: new Date(0),
        language: 'ar',
        speaker: { create: { name: 'س', normalisedName: 'س' } },
      },
    });
    expect((await paste({ speechId: other.id })).speechId).toBe(other.id);
  });

  it('takes one of two equal texts that arrive at once', async () => {
    const results = await Promise.allSettled([paste(), paste(), paste()]);
    const codes = results.map((result) =>
      result.status === 'rejected' ? (result.reason as ProblemError).code : 'taken',
    );
    expect(codes.sort()).toEqual(['document.duplicate', 'document.duplicate', 'taken']);
  });

  it('names the field of an unknown speech', async () => {
    const refusal = await refusalOf(paste({ speechId: user.id }));
    expect(refusal.options.fields).toEqual([{ path: 'speechId', rule: 'unknown-reference' }]);
  });

  it('changes what describes a text under If-Match and tells history what changed', async () => {
    const document = await paste({ outlet: 'صحيفة المدينة' });
    const changed = await documents.update(document.id, 1, { title: 'تقرير مصحح', outlet: null }, user);
    expect(changed).toMatchObject({ title: 'تقرير مصحح', outlet: null, version: 2, currentVersion: { text: TEXT } });
    expect((await refusalOf(documents.update(document.id, 1, { title: 'قديم' }, user))).options).toMatchObject({
      currentVersion: 2,
      current: { title: 'تقرير مصحح' },
    });
    const event = await database.client.event.findFirstOrThrow({
      where: { subjectId: document.id, type: 'document.updated' },
    });
    expect(event.data).toEqual({
      before: { title: 'تقرير', outlet: document.outlet },
      after: { title: 'تقرير مصحح', outlet: null },
    });
  });

  describe('the ledger', () => {
    const first = async () => {
      const document = await paste();
      const [segment] = await ledgerOf(document);
      if (!segment) throw new Error('The text has no statements');
      return segment;
    };

    it('skips with a reason, takes it back, and tells both', async () => {
      const segment = await first();
      const skipped = await segments.update(segment.id, 1, { disposition: 'skipped', reason: 'سياق' }, user);
      expect(skipped).toMatchObject({ disposition: 'skipped', reason: 'سياق', version: 2 });
      const restored = await segments.update(segment.id, 2, { disposition: 'undecided' }, user);
      expect(restored).toMatchObject({ disposition: 'undecided', reason: null, version: 3 });
      const events = await database.client.event.findMany({
        where: { subjectId: segment.id },
        orderBy: { seq: 'asc' },
      });
      expect(events.map(({ type, data }) => [type, data])).toEqual([
        ['segment.skipped', { reason: 'سياق', documentId: segment.documentId }],
        ['segment.restored', { reason: 'سياق', documentId: segment.documentId }],
      ]);
    });

    it('lets one of two decisions about the same version win', async () => {
      const segment = await first();
      const results = await Promise.allSettled(
        ['أ', 'ب'].map((reason) => segments.update(segment.id, 1, { disposition: 'skipped', reason }, user)),
      );
      const codes = results.map((result) =>
        result.status === 'rejected' ? (result.reason as ProblemError).code : 'taken',
      );
      expect(codes.sort()).toEqual(['precondition.failed', 'taken']);
    });

    it('leaves a claimed segment alone', async () => {
      const segment = await first();
      await database.client.segment.update({ where: { id: segment.id }, data: { disposition: 'claimed' } });
      const refusal = await refusalOf(segments.update(segment.id, 1, { disposition: 'undecided' }, user));
      expect(refusal.code).toBe('segment.already-decided');
    });

    it('filters and sorts', async () => {
      const document = await paste();
      const query = SegmentListQuery.parse({ sort: 'score', order: 'desc', kind: ['quote', 'reported'] });
      const { data, total } = await segments.list(document.id, query);
      expect(data.every(({ kind }) => kind === 'quote' || kind === 'reported')).toBe(true);
      expect(total).toBe(data.length);
      const scores = data.map(({ checkWorthiness }) => checkWorthiness.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('finds what overlaps a span', async () => {
      const document = await paste();
      const ledger = await ledgerOf(document);
      const [one, two] = ledger;
      if (!one || !two) throw new Error('The text has fewer than two statements');
      const found = await segments.overlapping(document.id, one.end - 1, two.start + 1);
      expect(found.map(({ id }) => id)).toEqual([one.id, two.id]);
    });
  });
});
