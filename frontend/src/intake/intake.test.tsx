import type { Import, ImportPreview } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DocumentForm } from '../documents/DocumentForm.js';
import { aList, aSpeech, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import { stubUpload } from '../test-support/stub-upload.js';
import { aText } from '../test-support/workbench-records.js';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const words = 'قال الراوي: «تخدم المحطة 40 ألف أسرة».';
const at = '2026-03-01T09:00:00.000Z';

const anImport = (given: Partial<Import>): Import => ({
  id: newId(),
  state: 'waiting',
  progress: 0,
  fileName: 'خبر.html',
  byteLength: 2_048,
  format: 'html',
  encoding: 'utf-8',
  problem: null,
  expiresAt: at,
  createdAt: at,
  ...given,
});

const preview: ImportPreview = {
  text: words,
  language: 'ar',
  found: { title: 'افتتاح المحطة', outlet: 'صحيفة النهر', url: 'https://example.org/a', publishedAt: at },
  notes: [{ code: 'navigation', text: 'تُركت قوائم الموقع' }],
  speakers: [{ name: 'سامر الراوي', segmentCount: 1 }],
  counts: { quote: 1, reported: 0, narration: 0, boilerplate: 0 },
  segments: aText(words, ['تخدم المحطة 40 ألف أسرة']).segments.map(
    ({ start, end, exact, kind, speaker, cue, time, checkWorthiness }) => ({
      ...{ start, end, exact, kind, speaker, cue, time, checkWorthiness },
    }),
  ),
};

/** A desk that reads an import in the given steps. */
function deskReading(states: Import[], keep: StubbedAnswer = {}) {
  stubUpload();
  let step = 0;
  return stubFetch(({ method, path }) => {
    if (path.startsWith('/api/outlets')) return { body: aList([]) };
    if (path === '/api/imports') return { status: 202, body: states[0] };
    if (path.endsWith('/preview')) return { body: preview };
    if (path.startsWith('/api/imports/')) {
      if (method === 'DELETE') return { status: 204 };
      step = Math.min(step + 1, states.length - 1);
      return { body: states[step] };
    }
    return method === 'POST' && path === '/api/documents' ? keep : undefined;
  });
}

async function chooseFile() {
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'من ملف' }));
  await user.upload(screen.getByLabelText('من ملف', { selector: 'input' }), new File([words], 'خبر.html'));
  return user;
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('taking in a file', () => {
  it('shows what was understood, offers what was found, fills nothing in, and keeps the import', async () => {
    const id = newId();
    const sent = deskReading(
      [
        anImport({ id }),
        anImport({ id, state: 'extracting', progress: 0.6 }),
        anImport({ id, state: 'ready', progress: 1 }),
      ],
      { body: aText(words, []).document },
    );
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    const user = await chooseFile();
    expect(await screen.findByRole('heading', { name: 'ما فُهم منه' })).toBeTruthy();
    expect(screen.getByText('تُركت قوائم الموقع')).toBeTruthy();
    expect(screen.getByText('تخدم المحطة 40 ألف أسرة').tagName).toBe('MARK');
    expect(field(/العنوان/).value).toBe('');
    expect(field(/الرابط/).value).toBe('');

    await user.click(screen.getAllByRole('button', { name: 'استعماله' })[0] as HTMLElement);
    expect(field(/العنوان/).value).toBe('افتتاح المحطة');
    expect(field(/الرابط/).value).toBe('');
    await user.click(screen.getByRole('button', { name: 'إضافة النص' }));
    await waitFor(() => expect(sent.some(({ path }) => path === '/api/documents')).toBe(true));
    const kept = sent.find(({ path }) => path === '/api/documents')?.body;
    expect(kept).toMatchObject({ importId: id, title: 'افتتاح المحطة', allowDuplicate: false });
    expect(kept).not.toHaveProperty('text');
    expect(kept).not.toHaveProperty('url');
  });

  it('says why a file could not be read and what to do, and takes another', async () => {
    const problem = { code: 'document.scanned', title: 'في الملف صور بلا نص', detail: null } as const;
    const sent = deskReading([anImport({}), anImport({ state: 'failed', problem })]);
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    const user = await chooseFile();
    expect(await screen.findByText('في الملف صور بلا نص')).toBeTruthy();
    expect(screen.getByText(/للتعرف على النصوص/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'إدخال نص آخر' }));
    expect(await screen.findByRole('tab', { name: 'من ملف' })).toBeTruthy();
    expect(sent.some(({ method }) => method === 'DELETE')).toBe(true);
  });

  it('finds an import again by the address, and lets it be cancelled', async () => {
    const id = newId();
    const sent = deskReading([anImport({ id, state: 'reading', progress: 0.4 })]);
    renderWithApp(<DocumentForm speech={aSpeech()} />, { path: `/?import=${id}` });
    const bar = await screen.findByRole('progressbar', { name: 'قراءة النص' });
    expect(bar.getAttribute('aria-valuenow')).toBe('40');
    expect(screen.getByRole('button', { name: 'إضافة النص' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'إلغاء' }));
    expect(await screen.findByRole('tab', { name: 'لصق' })).toBeTruthy();
    expect(sent.find(({ method }) => method === 'DELETE')?.path).toBe(`/api/imports/${id}`);
  });
});
