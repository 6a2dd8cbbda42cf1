import { describe, expect, it } from '@jest/globals';
import { aList, aSpeech, newId } from '../test-support/records.js';
import { stubFetch } from '../test-support/stub-fetch.js';
import { dataProvider } from './data-provider.js';
import { ProblemError } from './problem-error.js';

describe('the data provider', () => {
  it('asks for a page as the API writes it', async () => {
    const sent = stubFetch(() => ({ body: aList([aSpeech()], 51) }));
    const answer = await dataProvider.getList('speeches', {
      pagination: { page: 2, perPage: 25 },
      sort: { field: 'date', order: 'DESC' },
      filter: { q: 'ماء' },
    });
    expect(sent[0]?.path).toBe(`/api/speeches?page=2&perPage=25&sort=date&order=desc&q=${encodeURIComponent('ماء')}`);
    expect(answer).toMatchObject({ total: 51, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
  });

  it('pages without a total where counting stopped', async () => {
    stubFetch(() => ({ body: aList([aSpeech()], 10_000, false) }));
    const answer = await dataProvider.getList('speeches', { pagination: { page: 1, perPage: 1 } });
    expect(answer.total).toBeUndefined();
    expect(answer.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false });
    expect(answer.meta).toEqual({ total: 10_000, totalIsExact: false });
  });

  it('changes a record on the version that was shown', async () => {
    const speech = aSpeech({ version: 4 });
    const sent = stubFetch(() => ({ body: { ...speech, title: 'عنوان جديد', version: 5 } }));
    const { data } = await dataProvider.update('speeches', {
      id: speech.id,
      data: { title: 'عنوان جديد' },
      previousData: speech,
    });
    expect(sent[0]).toMatchObject({
      method: 'PATCH',
      path: `/api/speeches/${speech.id}`,
      body: { title: 'عنوان جديد' },
    });
    expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
    expect(data.version).toBe(5);
  });

  it('refuses to change a record without knowing its version', async () => {
    const change = dataProvider.update('speeches', { id: newId(), data: {}, previousData: { id: newId() } });
    await expect(change).rejects.toThrow('version');
  });

  it('tells of a conflict with the stored version', async () => {
    const speech = aSpeech({ version: 4 });
    const current = { ...speech, version: 6 };
    stubFetch(() => ({
      status: 412,
      body: {
        type: '/problems/precondition.failed',
        title: 'عدّل شخص آخر هذا السجل قبلك',
        status: 412,
        code: 'precondition.failed',
        currentVersion: 6,
        current,
      },
    }));
    const change = dataProvider.update('speeches', { id: speech.id, data: { title: 'أ' }, previousData: speech });
    const error = await change.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ problem: { code: 'precondition.failed', currentVersion: 6, current } });
  });

  it('hands field errors to react-admin in the form’s shape', async () => {
    stubFetch(() => ({
      status: 422,
      body: {
        type: '/problems/validation.failed',
        title: 'في الطلب حقول غير صحيحة',
        status: 422,
        code: 'validation.failed',
        errors: [{ path: 'speaker.name', code: 'too_small', message: 'اكتب اسم المتحدث' }],
      },
    }));
    await expect(dataProvider.create('speeches', { data: {} })).rejects.toMatchObject({
      status: 422,
      body: { errors: { speaker: { name: 'اكتب اسم المتحدث' } } },
    });
  });

  it('knows no resource that the API does not have', async () => {
    await expect(dataProvider.getList('planets', {})).rejects.toThrow('planets');
  });
});
