import { DocumentWithText, Import, ImportPreview, limits, listOf } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { docx, paragraph } from '../../backend/src/reading/testing/zip.js';
import { ARABIC_REPORT, makeSpeech } from '../support/claims.js';
import type { Member } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const LONG_SENTENCE = 'قال مدير الميناء إن 40 سفينة دخلت المرسى هذا الأسبوع، وأضاف أن العمل سيتوسع العام المقبل.\n';
const longest = LONG_SENTENCE.repeat(Math.floor(limits.documentBytes / Buffer.byteLength(LONG_SENTENCE)));

const { desk, team } = await deskOfSpec();

describe('imports', () => {
  const paste = (text: string, member: Member = team.reviewer, language?: string) =>
    member.client.post(Import, '/api/imports', { text, language });
  const upload = (bytes: Uint8Array<ArrayBuffer> | string, name: string, member: Member = team.reviewer) => {
    const body = new FormData();
    body.set('file', new File([bytes], name));
    return member.client.send(Import, 'POST', '/api/imports', { body });
  };
  /** Asks until reading has ended, as the app does; answers everything that was said on the way. */
  async function follow({ id }: Import, member: Member = team.reviewer): Promise<Import[]> {
    const said: Import[] = [];
    for (;;) {
      const now = await member.client.get(Import, `/api/imports/${id}`);
      said.push(now);
      if (now.state === 'ready' || now.state === 'failed') return said;
    }
  }
  const ended = async (started: Import, member?: Member) => (await follow(started, member)).at(-1);
  const forget = ({ id }: Import, member: Member = team.reviewer) =>
    member.client.request('DELETE', `/api/imports/${id}`);
  const preview = ({ id }: Import, member: Member = team.reviewer, language: 'ar' | 'en' = 'ar') =>
    member.client.get(ImportPreview, `/api/imports/${id}/preview`, { language });
  const describeText = async (change: Partial<z.input<typeof DocumentWithText>> = {}) => ({
    speechId: (await makeSpeech(team.reviewer)).id,
    title: 'خبر',
    kind: 'report',
    language: 'ar',
    ...change,
  });

  it('is read, shown, and kept as a text with its bytes and its name', async () => {
    const started = await upload(`\uFEFF${ARABIC_REPORT}`, 'خبر الميناء.txt');
    expect(started).toMatchObject({ progress: 0, fileName: 'خبر الميناء.txt', problem: null });
    expect(await ended(started)).toMatchObject({ state: 'ready', progress: 1, format: 'plain', encoding: 'utf-8' });

    const shown = await preview(started);
    expect(shown).toMatchObject({ text: ARABIC_REPORT, language: 'ar' });
    expect(shown.segments.map(({ start, end }) => ARABIC_REPORT.slice(start, end))).toEqual(
      shown.segments.map(({ exact }) => exact),
    );
    const { data: list } = await team.reviewer.client.get(listOf(Import), '/api/imports');
    expect(list.map(({ id }) => id)).toContain(started.id);

    const body = { ...(await describeText()), importId: started.id };
    const document = await team.reviewer.client.post(DocumentWithText, '/api/documents', body);
    expect(document).toMatchObject({
      segmentCount: shown.segments.length,
      currentVersion: { text: ARABIC_REPORT, fileName: 'خبر الميناء.txt', format: 'plain' },
    });
    const original = await team.reviewer.client.request('GET', `/api/documents/${document.id}/original`);
    expect(original.text).toBe(ARABIC_REPORT);
    expect(original.bytes.subarray(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(original.headers.get('content-disposition')).toMatch(/^attachment;.*filename\*=UTF-8''%D8%AE/);

    expect((await team.reviewer.client.refused('GET', `/api/imports/${started.id}`)).code).toBe('not-found');
    const again = await team.reviewer.client.refused('POST', '/api/documents', {
      body: { ...body, allowDuplicate: true },
    });
    expect(again.errors).toMatchObject([{ path: 'importId', code: 'unknown-reference' }]);
  });

  it('tells its reasons in the language of the reader', async () => {
    const started = await paste(ARABIC_REPORT);
    await ended(started);
    const reasons = async (language: 'ar' | 'en') =>
      (await preview(started, team.reviewer, language)).segments.flatMap(({ checkWorthiness }) =>
        checkWorthiness.reasons.map(({ text }) => text),
      );
    expect((await reasons('ar')).join()).toMatch(/\p{Script=Arabic}/u);
    expect((await reasons('en')).join()).not.toMatch(/\p{Script=Arabic}/u);
    await forget(started);
  });

  it.each([
    ['blanks', ' \n', 'document.empty'],
    ['a bomb', new Uint8Array(docx(paragraph('ا'.repeat(60 * 1024 * 1024)))), 'document.too-large'],
    ['a broken Word document', new Uint8Array(docx(paragraph('نص')).subarray(0, 200)), 'document.damaged'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'document.format-unsupported'],
  ])('fails on %s, and says why in both languages', async (_case, bytes, code) => {
    const started = await upload(bytes, 'خبر.txt');
    const failed = await ended(started);
    expect(failed).toMatchObject({ state: 'failed', problem: { code } });
    const problems = await Promise.all(
      (['ar', 'en'] as const).map((language) =>
        team.reviewer.client.get(Import, `/api/imports/${started.id}`, { language }),
      ),
    );
    expect(problems.map(({ problem }) => /\p{Script=Arabic}/u.test(`${problem?.title}`))).toEqual([true, false]);
    expect(problems.map(({ problem }) => /\p{Script=Arabic}/u.test(`${problem?.detail}`))).toEqual([true, false]);
    const refusal = await team.reviewer.client.refused('GET', `/api/imports/${started.id}/preview`);
    expect(refusal.errors).toMatchObject([{ code: 'import-not-ready' }]);
    const kept = await team.reviewer.client.refused('POST', '/api/documents', {
      body: { ...(await describeText()), importId: started.id },
    });
    expect(kept.errors).toMatchObject([{ path: 'importId', code: 'import-not-ready' }]);
    await forget(started);
  });

  it('of a Word document offers its file again, under its name and as what it is', async () => {
    const bytes = new Uint8Array(docx(paragraph('قال الوزير إن الجسر اكتمل.')));
    const started = await upload(bytes, 'خطاب.docx');
    expect(await ended(started)).toMatchObject({ state: 'ready', format: 'docx', encoding: null });
    const body = { ...(await describeText()), importId: started.id };
    const { id } = await team.reviewer.client.post(DocumentWithText, '/api/documents', body);
    const original = await team.reviewer.client.request('GET', `/api/documents/${id}/original`);
    expect([...original.bytes]).toEqual([...bytes]);
    expect(original.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(original.headers.get('content-disposition')).toMatch(/^attachment;.*\.docx$/);
  });

  it('of a saved page is never shown on this origin', async () => {
    const page = `<!doctype html><html><head><meta charset="utf-8"></head><body><p>${ARABIC_REPORT}</p></body></html>`;
    const started = await upload(page, 'خبر.html');
    await ended(started);
    const body = { ...(await describeText()), importId: started.id };
    const { id } = await team.reviewer.client.post(DocumentWithText, '/api/documents', body);
    const original = await team.reviewer.client.request('GET', `/api/documents/${id}/original`);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(original.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is its owner’s alone', async () => {
    const started = await paste(ARABIC_REPORT);
    const { client } = team.secondReviewer;
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/preview'],
      ['DELETE', ''],
    ] as const) {
      expect((await client.refused(method, `/api/imports/${started.id}${path}`)).code).toBe('not-found');
    }
    expect((await client.get(listOf(Import), '/api/imports')).data).toEqual([]);
    const stolen = await client.refused('POST', '/api/documents', {
      body: { ...(await describeText()), importId: started.id },
    });
    expect(stolen.errors).toMatchObject([{ path: 'importId', code: 'unknown-reference' }]);
    expect((await team.viewer.client.refused('GET', '/api/imports')).code).toBe('forbidden');
    expect((await forget(started)).status).toBe(204);
    expect((await forget(started)).status).toBe(404);
  });

  it('lets others be answered while the longest text is read, and shows how far it is', async () => {
    const started = await paste(longest);
    const said = await follow(started);
    // Everything asked meanwhile was answered; had the text been read on the event loop, nobody had heard of the way.
    const shares = said.map(({ progress }) => progress);
    expect(said.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
    expect(said.at(-1)).toMatchObject({ state: 'ready' });
    await forget(started);
  });

  it('is stopped in the middle when nobody wants it any more, and the next is read', async () => {
    const started = await paste(longest);
    expect((await forget(started)).status).toBe(204);
    const next = await paste(ARABIC_REPORT);
    expect(await ended(next)).toMatchObject({ state: 'ready' });
    await forget(next);
  });

  it('is taken over from a process that is gone', async () => {
    const started = await paste(ARABIC_REPORT);
    await ended(started);
    const abandoned = {
      state: 'extracting',
      result: null,
      attempts: 1,
      heartbeatAt: new Date(Date.now() - 60_000),
    } as const;
    await desk.database.client.import.update({ where: { id: started.id }, data: abandoned });
    expect(await ended(started)).toMatchObject({ state: 'ready' });
    const { attempts } = await desk.database.client.import.findUniqueOrThrow({ where: { id: started.id } });
    expect(attempts).toBe(2);
    await forget(started);
  });

  it('is given up when it brought down every process that began with it', async () => {
    const started = await paste(ARABIC_REPORT);
    await ended(started);
    const abandoned = {
      state: 'reading',
      result: null,
      attempts: 3,
      heartbeatAt: new Date(Date.now() - 60_000),
    } as const;
    await desk.database.client.import.update({ where: { id: started.id }, data: abandoned });
    expect(await ended(started)).toMatchObject({ state: 'failed', problem: { code: 'document.reading-stopped' } });
    await forget(started);
  });

  it('is gone when its time is up', async () => {
    const started = await paste(ARABIC_REPORT);
    await ended(started);
    await desk.database.client.import.update({ where: { id: started.id }, data: { expiresAt: new Date() } });
    expect((await team.reviewer.client.refused('GET', `/api/imports/${started.id}`)).code).toBe('not-found');
  });

  it('is one of a limited number', async () => {
    const { client } = team.editor;
    const all = await Promise.all(
      Array.from({ length: limits.importsPerMember + 3 }, () =>
        client.request('POST', '/api/imports', { body: { text: ARABIC_REPORT } }),
      ),
    );
    expect(all.filter(({ status }) => status === 202)).toHaveLength(limits.importsPerMember);
    const refusal = await client.refused('POST', '/api/imports', { body: { text: ARABIC_REPORT } });
    expect(refusal.code).toBe('import.too-many');
  });

  it.each([
    ['nothing', ' ', 'document.empty'],
    ['half a character', 'قبل\ud83d بعد', 'document.binary'],
    ['more than a text may have', 'س'.repeat(limits.documentBytes / 2 + 1), 'document.too-large'],
  ])('is not begun with %s', async (_case, text, code) => {
    const refusal = await team.reviewer.client.refused('POST', '/api/imports', { body: { text } });
    expect(refusal).toMatchObject({ code, errors: [{ path: 'text' }] });
  });

  it('asks for a file, and for one that is not too large', async () => {
    const { client } = team.reviewer;
    const none = await client.refused('POST', '/api/imports', { body: new FormData() });
    expect(none.errors).toMatchObject([{ path: 'file', code: 'file-missing' }]);
    const body = new FormData();
    body.set('file', new File([new Uint8Array(limits.documentFileBytes + 1)], 'كبير.pdf'));
    expect((await client.refused('POST', '/api/imports', { body })).code).toBe('document.too-large');
  });
});
