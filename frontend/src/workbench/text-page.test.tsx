import type { DocumentSpeaker, DocumentWithText, Presence, Segment, Settings } from '@isnad/contracts';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { loadSession } from '../providers/session-store.js';
import { aList, aSession, aSpeech } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import { aText, someSettings } from '../test-support/workbench-records.js';
import TextPage from './TextPage.js';

const text = 'قال الراوي: «تخدم المحطة 40 ألف أسرة».\r\n\r\nوأضاف: «كلّفت المحطة تسعة مليارات دينار».';
const first = 'تخدم المحطة 40 ألف أسرة';
const second = 'كلّفت المحطة تسعة مليارات دينار';

// A whole page on a busy machine; nothing here depends on how long it takes.
configure({ asyncUtilTimeout: 20_000 });

// jsdom has no layout, so nothing can be scrolled into view.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const twoSpeakers = [
  { name: 'سامر الراوي', heard: ['سامر الراوي'], segmentCount: 4 },
  { name: 'الوزير', heard: ['الوزير'], segmentCount: 1 },
];

/** Opens the page on a server that keeps what is sent to it. */
async function open(
  write: (method: string, body: unknown, segment: Segment) => StubbedAnswer = () => ({}),
  {
    settings = someSettings(),
    others = [],
    speakers = twoSpeakers,
    ...given
  }: Partial<DocumentWithText> & {
    settings?: Settings;
    others?: readonly Presence[];
    speakers?: readonly DocumentSpeaker[];
  } = {},
) {
  const { document: written, segments } = aText(text, [first, second]);
  const document = { ...written, ...given };
  const session = aSession();
  const sent = stubFetch(({ method, path, body }) => {
    if (path === '/api/session') return { body: session };
    if (path === '/api/settings') return { body: settings };
    if (path === `/api/documents/${document.id}`) return { body: document };
    if (path.startsWith(`/api/documents/${document.id}/segments`)) return { body: aList(segments) };
    if (path === `/api/documents/${document.id}/appearances`) return { body: aList([]) };
    if (path.startsWith('/api/presence')) return { body: aList(others) };
    if (path.startsWith('/api/speeches/')) return { body: aSpeech({ id: document.speechId }) };
    if (path === `/api/documents/${document.id}/speakers`) return { body: aList(speakers) };
    if (path.startsWith(`/api/documents/${document.id}/speakers/`)) return { body: aList(speakers) };
    if (path.startsWith('/api/speakers') || path.startsWith('/api/tags')) return { body: aList([]) };
    const segment = segments.find(({ id }) => path === `/api/segments/${id}`) ?? segments[0];
    return segment && method !== 'GET' ? write(method, body, segment) : undefined;
  });
  await loadSession();
  renderWithApp(
    <Routes>
      <Route path="/documents/:id" element={<TextPage />} />
    </Routes>,
    { path: `/documents/${document.id}` },
  );
  await screen.findByRole('article');
  return { sent, segments };
}

const marks = () => [...screen.getByRole('article').querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('the text page', () => {
  it('shows the text as it is, its proposals marked and listed in text order', async () => {
    await open();
    expect([...screen.getByRole('article').children].map(({ textContent }) => textContent)).toEqual(
      text.split('\r\n\r\n'),
    );
    expect(marks()).toEqual([first, second]);
    expect(screen.getByText('مقترحان ينتظران البتّ')).toBeTruthy();
  });

  it('tells why a passage is proposed when it is clicked in the text', async () => {
    await open();
    expect(screen.queryByText('فيه رقم')).toBeNull();
    await userEvent.click(within(screen.getByRole('article')).getByText(second));
    expect(await screen.findByText('فيه رقم')).toBeTruthy();
  });

  it('walks by keys, under an Arabic layout too, and skips only with a reason', async () => {
    const skipped = (_: string, body: unknown, segment: Segment): StubbedAnswer => ({
      body: { ...segment, ...(body as Partial<Segment>), version: 2 },
    });
    const { sent, segments } = await open(skipped);
    // What the keys J and S type under an Arabic layout.
    fireEvent.keyDown(document.body, { key: 'ت', code: 'KeyJ' });
    fireEvent.keyDown(document.body, { key: 'س', code: 'KeyS' });
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByText('وعد أو نيّة'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'تخطّيه' }));
    expect(await screen.findByText('مقترح واحد ينتظر البتّ')).toBeTruthy();
    const patch = sent.find(({ method }) => method === 'PATCH');
    expect(patch?.path).toBe(`/api/segments/${segments[0]?.id}`);
    expect(patch?.headers.get('If-Match')).toBe('"1"');
    expect(patch?.body).toEqual({ disposition: 'skipped', reason: 'وعد أو نيّة' });
  });

  it('lists its keys in the app’s own sheet, which its toolbar opens', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'اختصارات لوحة المفاتيح' }));
    const dialog = await screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
    const keys = within(dialog).getByText('تخطّي المقترح مع ذكر السبب').previousElementSibling;
    expect(keys?.textContent).toBe('S');
    expect(within(dialog).getByText('الادعاءات').previousElementSibling?.textContent).toBe('GC');
    expect(within(dialog).getByRole('switch', { name: 'اختصارات المفتاح الواحد' })).toHaveProperty('checked', true);
  });

  it('never fills a claim with the machine’s words: they come when the person asks for them', async () => {
    await open();
    await userEvent.keyboard('ja');
    const dialog = await screen.findByRole('dialog');
    const words = within(dialog).getByRole('textbox', { name: /الادعاء/ });
    expect(words).toHaveProperty('value', '');
    await userEvent.click(within(dialog).getByRole('button', { name: 'استعمال ألفاظ النص' }));
    expect(words).toHaveProperty('value', first);
  });

  it('keeps what was written and says why when the server refuses', async () => {
    const refusal: StubbedAnswer = {
      status: 422,
      body: {
        type: '/problems/validation.failed',
        title: 'في الطلب حقول غير صحيحة',
        status: 422,
        code: 'validation.failed',
        errors: [{ path: 'text', code: 'too_big', message: 'النص أطول من المسموح' }],
      },
    };
    const { sent } = await open(() => refusal);
    await userEvent.keyboard('ja');
    const dialog = await screen.findByRole('dialog');
    const words = within(dialog).getByRole('textbox', { name: /الادعاء/ });
    await userEvent.click(words);
    await userEvent.paste('تخدم المحطة أربعين ألف أسرة');
    await userEvent.click(within(dialog).getByRole('button', { name: 'إنشاء الادعاء' }));
    expect(await within(dialog).findByText('النص أطول من المسموح')).toBeTruthy();
    expect(words).toHaveProperty('value', 'تخدم المحطة أربعين ألف أسرة');
    expect(sent.find(({ method }) => method === 'POST')?.body).toMatchObject({
      appearances: [{ start: text.indexOf(first), end: text.indexOf(first) + first.length, exact: first }],
    });
  });

  it('shows quietly what scores below the desk’s threshold, passes over it, and proposes it when asked', async () => {
    await open(undefined, { settings: someSettings({ proposalThreshold: 0.85 }) });
    const list = await screen.findByRole('button', { name: 'فتح قائمة المقترحات' });
    expect(marks()).toEqual([first, second]);
    await userEvent.keyboard('j');
    expect(screen.queryByText('فيه رقم')).toBeNull();
    await userEvent.click(list);
    expect(await screen.findByText('بُتّ في المقترحات كلها')).toBeTruthy();
    await userEvent.click(screen.getByRole('switch'));
    expect((await screen.findAllByText('مقترحان ينتظران البتّ')).length).toBeGreaterThan(0);
  });

  it('says how many places wait since a newer text came, and leads to them', async () => {
    await open(undefined, { pendingAnchorings: 2, versionNumber: 3 });
    expect(screen.getByText(/موضعان لادعاءات ينتظران البتّ/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'حسمها الآن' });
    expect(link.getAttribute('href')).toContain('/anchorings?documentId=');
    expect(screen.getByRole('button', { name: 'النسخة 3' })).toBeTruthy();
  });

  it('says nothing of putting names together where there is one', async () => {
    await open(undefined, { speakers: twoSpeakers.slice(0, 1) });
    await userEvent.click(screen.getByRole('button', { name: 'المتحدثون' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('سامر الراوي')).toBeTruthy();
    expect(within(dialog).queryByRole('checkbox')).toBeNull();
    expect(within(dialog).queryByText(/ادمجها/)).toBeNull();
  });

  it('puts the names of one person together, on the document’s version, with no name chosen for the person', async () => {
    const { sent } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'المتحدثون' }));
    const dialog = await screen.findByRole('dialog');
    for (const { name } of twoSpeakers) {
      await userEvent.click(await within(dialog).findByRole('checkbox', { name: `اختيار \u2068${name}\u2069` }));
    }
    const merge = within(dialog).getByRole('button', { name: 'دمجها' });
    expect(merge).toHaveProperty('disabled', true);
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'الاسم الباقي' }));
    await userEvent.click(await screen.findByRole('option', { name: 'سامر الراوي' }));
    await userEvent.click(merge);
    const posted = sent.find(({ method }) => method === 'POST');
    expect(posted?.path).toContain('/speakers/merge');
    expect(posted?.body).toEqual({ names: ['الوزير'], into: 'سامر الراوي' });
    expect(posted?.headers.get('If-Match')).toBe('"1"');
  });
});
