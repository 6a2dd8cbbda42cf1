import { problems } from '@isnad/contracts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { setCurrentLocale } from '../i18n/locale-store.js';
import { stubFetch } from '../test-support/stub-fetch.js';
import { request } from './http-client.js';
import { ProblemError } from './problem-error.js';

const Thing = z.object({ id: z.string(), name: z.string() });
const get = () => request({ method: 'GET', path: '/things/1', schema: Thing });

async function refusal(sent: Promise<unknown>): Promise<ProblemError> {
  const error = await sent.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProblemError) return error;
  throw new Error(`Expected a ProblemError, got ${String(error)}`);
}

describe('request', () => {
  beforeEach(() => setCurrentLocale('ar', { remember: false }));

  it('answers the checked body and the version from the ETag', async () => {
    stubFetch(() => ({ body: { id: '1', name: 'خطاب' }, headers: { ETag: '"7"' } }));
    expect(await get()).toEqual({ data: { id: '1', name: 'خطاب' }, version: 7 });
  });

  it('answers no version without an ETag, and null where no body is awaited', async () => {
    stubFetch(() => ({ status: 204 }));
    expect(await request({ method: 'DELETE', path: '/things/1', schema: null })).toEqual({ data: null, version: null });
  });

  it('sends language, version, repeated query keys and JSON', async () => {
    const sent = stubFetch(() => ({ body: { id: '1', name: 'خطاب' } }));
    await request({
      method: 'PATCH',
      path: '/things/1',
      query: { status: ['queued', 'in_review'], q: 'نفط', page: 2, tag: undefined, none: null },
      body: { name: 'خطاب' },
      ifMatch: 3,
      schema: Thing,
    });
    const [only] = sent;
    expect(only?.path).toBe(`/api/things/1?status=queued&status=in_review&q=${encodeURIComponent('نفط')}&page=2`);
    expect(only?.body).toEqual({ name: 'خطاب' });
    expect(only?.headers.get('If-Match')).toBe('"3"');
    expect(only?.headers.get('Accept-Language')).toBe('ar');
    expect(only?.headers.get('Content-Type')).toBe('application/json');
  });

  it('leaves the content type of a form to the browser, which knows its boundary', async () => {
    const sent = stubFetch(() => ({ body: { id: '1', name: 'خطاب' } }));
    const form = new FormData();
    form.append('title', 'نص');
    await request({ method: 'POST', path: '/things', body: form, schema: Thing });
    expect(sent[0]?.headers.get('Content-Type')).toBeNull();
    expect(sent[0]?.body).toEqual({ title: 'نص' });
  });

  it('throws the problem that the server states', async () => {
    const problem = {
      type: '/problems/validation.failed',
      title: 'في الطلب حقول غير صحيحة',
      status: 422,
      detail: 'راجع الحقول',
      code: 'validation.failed',
      errors: [
        { path: 'title', code: 'too_small', message: 'اكتب عنواناً' },
        { path: 'speaker.name', code: 'too_small', message: 'اكتب الاسم' },
        { path: 'appearances.0.end', code: 'too_small', message: 'النهاية قبل البداية' },
        { path: '', code: 'custom', message: 'عن الطلب كله' },
      ],
    };
    stubFetch(() => ({ status: 422, body: problem }));
    const error = await refusal(get());
    expect(error.message).toBe('في الطلب حقول غير صحيحة: راجع الحقول');
    expect(error.problem).toEqual(problem);
    expect(error.status).toBe(422);
    expect(error.body.errors).toEqual({
      title: 'اكتب عنواناً',
      speaker: { name: 'اكتب الاسم' },
      appearances: { 0: { end: 'النهاية قبل البداية' } },
    });
  });

  it.each([
    [502, 'server.unavailable'],
    [413, 'request.too-large'],
    [404, 'not-found'],
    [418, 'server.error'],
  ] as const)('makes a problem of an answer %d that is none', async (status, code) => {
    stubFetch(() => ({ status, body: '<html>' }));
    const error = await refusal(get());
    expect(error.problem).toMatchObject({ code, status, title: problems[code].title.ar });
    expect(error.body).toEqual({});
  });

  it('says so when the server cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const error = await refusal(get());
    expect(error.problem).toMatchObject({ code: 'server.unavailable', status: 0 });
    expect(error.message).toContain('تعذّر الوصول إلى الخادم');
  });

  it('speaks English to an English reader', async () => {
    setCurrentLocale('en', { remember: false });
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect((await refusal(get())).message).toContain('The server cannot be reached');
  });

  it('refuses an answer that breaks the contract and names the field', async () => {
    stubFetch(() => ({ body: { id: '1' } }));
    const error = await refusal(get());
    expect(error.is('server.error')).toBe(true);
    expect(error.message).toContain('name');
  });

  it('lets an abort be an abort', async () => {
    const controller = new AbortController();
    controller.abort();
    globalThis.fetch = (_input, init) => Promise.reject(init?.signal?.reason);
    const sent = request({ method: 'GET', path: '/things/1', schema: Thing, signal: controller.signal });
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
  });
});
