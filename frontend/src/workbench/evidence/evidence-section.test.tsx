import type { Evidence, EvidenceIntake } from '@isnad/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSession, loadSession } from '../../providers/session-store.js';
import { GlobalShortcuts } from '../../shortcuts/GlobalShortcuts.js';
import { aDuplicate, anEvidence, anIntake } from '../../test-support/evidence-records.js';
import { aList, aSession, aUser, newId } from '../../test-support/records.js';
import { renderWithApp } from '../../test-support/render-with-app.js';
import { readShortcutSheet } from '../../test-support/shortcut-sheet.js';
import { aDraft, StubbedDrafts } from '../../test-support/stub-drafts.js';
import { type SentRequest, type StubbedAnswer, stubFetch } from '../../test-support/stub-fetch.js';
import { stubUpload } from '../../test-support/stub-upload.js';
import { aWholeClaim } from '../../test-support/workbench-records.js';
import { EvidenceSection } from './EvidenceSection.js';

configure({ asyncUtilTimeout: 20_000 });

const claim = aWholeClaim({ status: 'in_review' });
const me = aUser({ role: 'reviewer' });
const ADDRESS = 'https://example.org/table';

beforeEach(() => {
  // jsdom draws no pictures and lays nothing out.
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  cleanup();
  forgetSession();
  window.localStorage.clear();
});

interface Server {
  readonly items?: readonly Evidence[];
  readonly intake?: () => StubbedAnswer;
  readonly write?: (request: SentRequest) => StubbedAnswer;
  readonly status?: 'in_review' | 'published';
}

async function open({ items = [], intake, write, status = 'in_review' }: Server = {}) {
  stubUpload();
  let stored = [...items];
  const sent = stubFetch((request) => {
    const { method, path } = request;
    if (path === '/api/session') return { body: aSession(me) };
    if (path.startsWith('/api/drafts')) return drafts.answer(request);
    if (path === '/api/evidence-intake') return intake?.() ?? { body: anIntake() };
    if (method === 'POST' && path === `/api/claims/${claim.id}/evidence`) {
      const answer = write?.(request) ?? { status: 201, body: anEvidence({ title: 'الجدول السنوي' }) };
      if ((answer.status ?? 200) < 400) stored = [...stored, answer.body as Evidence];
      return answer;
    }
    if (method !== 'GET') return write?.(request);
    return { body: aList(path.endsWith('/evidence') ? stored : []) };
  });
  await loadSession();
  const view = renderWithApp(
    <>
      <EvidenceSection claim={{ ...claim, status }} />
      <GlobalShortcuts />
    </>,
  );
  await screen.findByRole('region', { name: 'الأدلة' });
  return { sent, view };
}

const dialog = () => screen.findByRole('dialog', { name: 'إضافة دليل' });
const pasteOnPage = (data: { text?: string; file?: File }) =>
  fireEvent.paste(document.body, {
    clipboardData: {
      files: data.file ? [data.file] : [],
      getData: (format: string) => (format === 'text/plain' ? (data.text ?? '') : ''),
    },
  });
const field = (form: HTMLElement, name: string | RegExp) => within(form).getByRole('textbox', { name });
const bodies = (sent: readonly SentRequest[], end: string) =>
  sent.filter(({ method, path }) => method === 'POST' && path.endsWith(end)).map(({ body }) => body);

/** The drafts that the server has. */
let drafts = new StubbedDrafts();
afterEach(() => {
  drafts = new StubbedDrafts();
});

const problem = (code: string, detail: string) => ({
  status: 422,
  body: { type: `/problems/${code}`, title: 'لم يُجلب العنوان', status: 422, code, detail },
});

describe('evidence by one gesture', () => {
  it('reads an address that was pasted on the page, fills in nothing unasked, and keeps what was taken', async () => {
    const intake: EvidenceIntake = anIntake();
    const { sent } = await open({ intake: () => ({ body: intake }) });
    pasteOnPage({ text: ` ${ADDRESS}\n` });
    const form = await dialog();
    const offers = await within(form).findByRole('region', { name: 'بيانات المصدر كما وردت فيه' });
    expect(field(form, 'الرابط')).toHaveProperty('value', ADDRESS);
    expect(field(form, /^العنوان/)).toHaveProperty('value', '');
    expect(field(form, 'الناشر')).toHaveProperty('value', '');

    await userEvent.click(within(offers).getByRole('button', { name: 'استعماله: الناشر' }));
    expect(field(form, 'الناشر')).toHaveProperty('value', 'هيئة الإحصاء');
    expect(field(form, /^العنوان/)).toHaveProperty('value', '');
    await userEvent.click(within(offers).getByRole('button', { name: 'ملء الحقول الفارغة بها' }));
    expect(field(form, /^العنوان/)).toHaveProperty('value', 'الجدول السنوي');
    await userEvent.keyboard('2');
    expect(within(form).getByRole('radio', { name: /ينفي/ })).toHaveProperty('checked', true);
    await userEvent.click(within(form).getByRole('radio', { name: /مصدر أولي/ }));
    await userEvent.click(within(form).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies(sent, '/evidence')).toEqual([
      {
        stance: 'refutes',
        kind: 'primary',
        title: 'الجدول السنوي',
        url: ADDRESS,
        publisher: 'هيئة الإحصاء',
        publishedAt: '2025-05-01',
        captureId: intake.captureId,
      },
    ]);
    await screen.findByRole('heading', { name: 'الجدول السنوي' });
  });

  it('leaves the fetched copy where the person does not want it kept', async () => {
    const { sent } = await open();
    pasteOnPage({ text: ADDRESS });
    const form = await dialog();
    await userEvent.click(await within(form).findByRole('checkbox', { name: /حفظ النسخة المجلوبة/ }));
    await userEvent.click(within(form).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(bodies(sent, '/evidence')).toHaveLength(1));
    expect(bodies(sent, '/evidence')[0]).not.toHaveProperty('captureId');
  });

  it('says why a source could not be read, in the reader’s words, and saves what the person writes all the same', async () => {
    const { sent } = await open({ intake: () => problem('fetch.no-network', 'لا شبكة لدى الخادم الآن.') });
    pasteOnPage({ text: ADDRESS });
    const form = await dialog();
    expect(await within(form).findByText(/لا شبكة لدى الخادم الآن/)).toBeTruthy();
    await userEvent.click(field(form, /^العنوان/));
    await userEvent.paste('جدول رأيته مطبوعاً');
    await userEvent.click(within(form).getByRole('radio', { name: /يؤيد/ }));
    await userEvent.click(within(form).getByRole('radio', { name: /مصدر ثانوي/ }));
    await userEvent.click(within(form).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies(sent, '/evidence')).toMatchObject([{ title: 'جدول رأيته مطبوعاً', stance: 'supports', url: ADDRESS }]);
  });

  it('takes a screenshot under a name of its own, shows it, and sends it with the evidence', async () => {
    const { sent } = await open({
      intake: () => ({ body: anIntake({ captureId: null, type: 'image', text: null, title: null, publisher: null }) }),
    });
    pasteOnPage({ file: new File(['صورة'], 'image.png', { type: 'image/png' }) });
    const form = await dialog();
    expect(await within(form).findByRole('img', { name: /لقطة شاشة/ })).toHaveProperty('src', 'blob:preview');
    await userEvent.click(within(form).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(bodies(sent, '/evidence')).toHaveLength(1));
    const { file } = bodies(sent, '/evidence')[0] as { file: File };
    expect(file.name).toMatch(/^لقطة شاشة \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.png$/);
  });

  it('opens by the key e and by nothing else where nobody may add evidence', async () => {
    await open();
    await userEvent.keyboard('e');
    expect(field(await dialog(), 'الرابط')).toBe(document.activeElement);
    cleanup();
    await open({ status: 'published' });
    await userEvent.keyboard('e');
    pasteOnPage({ text: ADDRESS });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('leaves a pasted text alone that is no address', async () => {
    const { sent } = await open();
    pasteOnPage({ text: 'قال إن الإنتاج تضاعف' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await userEvent.click(screen.getByRole('textbox', { name: 'الصق رابطاً أو أفلت ملفاً' }));
    await userEvent.keyboard('تضاعف{Enter}');
    expect(await screen.findByText(/ليس هذا رابطاً/)).toBeTruthy();
    expect(bodies(sent, '/evidence-intake')).toEqual([]);
  });

  it('takes a dropped file, and shows what the desk has of it before anything else', async () => {
    const duplicate = aDuplicate({ sameClaim: true, match: 'bytes', file: { name: 'جدول.pdf', byteLength: 2048 } });
    const { sent } = await open({ intake: () => ({ body: anIntake({ captureId: null, duplicates: [duplicate] }) }) });
    const file = new File(['جدول'], 'جدول.pdf', { type: 'application/pdf' });
    fireEvent.drop(await screen.findByRole('region', { name: 'الأدلة' }), {
      dataTransfer: { files: [file], types: ['Files'], getData: () => '' },
    });
    const form = await dialog();
    const link = await within(form).findByRole('link', { name: 'جدول الإنتاج' });
    expect(link.getAttribute('href')).toBe(`/claims/${duplicate.claimId}#evidence-${duplicate.evidenceId}`);
    expect(within(form).getByText(/في هذا الادعاء/)).toBeTruthy();
    await userEvent.click(within(form).getByRole('button', { name: /استخدام ملفه ثانيةً/ }));
    await userEvent.click(within(form).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(bodies(sent, '/evidence')).toHaveLength(1));
    expect(bodies(sent, '/evidence')[0]).toMatchObject({ sameFileAs: duplicate.evidenceId });
  });

  it('keeps an unsent form for its writer', async () => {
    const { view } = await open();
    await userEvent.keyboard('e');
    await userEvent.click(field(await dialog(), /^ملاحظة/));
    await userEvent.paste('لم أفرغ بعد');
    view.unmount();
    await open();
    await userEvent.keyboard('e');
    const again = await dialog();
    expect(field(again, /^ملاحظة/)).toHaveProperty('value', 'لم أفرغ بعد');
    await userEvent.click(within(again).getByRole('button', { name: 'تجاهله' }));
    expect(field(again, /^ملاحظة/)).toHaveProperty('value', '');
  });
});

describe('an item that is there', () => {
  it('is changed on the version that was seen, in no more than was changed, and keeps its file', async () => {
    const item = anEvidence({ title: 'الأول', version: 3 });
    const { sent } = await open({ items: [item], write: () => ({ body: { ...item, note: 'صفحة ٤', version: 4 } }) });
    await userEvent.click(await screen.findByRole('button', { name: 'تعديل' }));
    const form = await screen.findByRole('dialog', { name: 'تعديل الدليل' });
    expect(within(form).queryByRole('button', { name: 'اختيار ملف' })).toBeNull();
    await userEvent.click(field(form, /^ملاحظة/));
    await userEvent.paste('صفحة ٤');
    await userEvent.click(within(form).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const patch = sent.find(({ method }) => method === 'PATCH');
    expect(patch).toMatchObject({ path: `/api/evidence/${item.id}`, body: { note: 'صفحة ٤' } });
    expect(patch?.headers.get('If-Match')).toBe('"3"');
  });
});

describe('the exact quote', () => {
  it('is chosen in whole words, and told from one that is not in the text', async () => {
    await open();
    pasteOnPage({ text: ADDRESS });
    const form = await dialog();
    const pane = await within(form).findByRole('group', { name: 'اختيار النص الحرفي' });
    await userEvent.click(within(form).getByRole('searchbox', { name: 'بحث في النص' }));
    await userEvent.paste('الانتاج');
    await within(form).findByText('نتيجة واحدة');
    await userEvent.keyboard('{Enter}');
    expect(within(form).getByText('1 من 1')).toBeTruthy();
    const words = within(pane).getByText('الإنتاج');
    const after = words.nextSibling?.firstChild;
    if (!words.firstChild || !after) throw new Error('The hit is a piece of its own');
    // From within one word into another, as a mouse would leave it.
    document.getSelection()?.setBaseAndExtent(words.firstChild, 3, after, 6);
    fireEvent(document, new Event('selectionchange'));
    await userEvent.click(within(form).getByRole('button', { name: 'أخذها نصاً حرفياً' }));
    expect(field(form, 'النص الحرفي')).toHaveProperty('value', 'الإنتاج ٣ ملايين');
    expect(within(form).getByText(/وردت هذه الألفاظ حرفياً/)).toBeTruthy();
    await userEvent.type(field(form, 'النص الحرفي'), ' طنّ');
    expect(within(form).getByText(/لم ترد هذه الألفاظ حرفياً/)).toBeTruthy();
  });
});

describe('the cards', () => {
  const first = anEvidence({ title: 'الأول', stance: 'refutes' });
  const second = anEvidence({ title: 'الثاني', stance: 'supports', version: 4 });
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  it('are filtered by stance, with their counts', async () => {
    await open({ items: [first, second] });
    await screen.findByRole('heading', { name: 'الأول' });
    await userEvent.click(screen.getByRole('button', { name: /^يؤيد\s*1$/ }));
    expect(titles()).toEqual(['الثاني']);
    expect(screen.getByRole('button', { name: /^سياق\s*0$/ })).toHaveProperty('disabled', true);
    // Between hidden cards a place would mean nothing.
    expect(screen.queryByRole('button', { name: /^نقل/ })).toBeNull();
  });

  it('go to another place by the arrow keys, on the version that was seen, and it is said', async () => {
    const { sent } = await open({
      items: [first, second],
      write: () => ({ body: { ...second, version: 5 } }),
    });
    const handle = await screen.findByRole('button', { name: /نقل .*الثاني.* وهو 2 من 2/ });
    act(() => handle.focus());
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true));
    const put = sent.find(({ method }) => method === 'PUT');
    expect(put).toMatchObject({ path: `/api/evidence/${second.id}/place`, body: { after: null } });
    expect(put?.headers.get('If-Match')).toBe('"4"');
    expect(screen.getByText(/صار .*الثاني.* 1 من 2/)).toBeTruthy();
  });

  it('come back to where they are when somebody else has moved the same one', async () => {
    const { sent } = await open({
      items: [first, second],
      write: () => ({
        status: 412,
        body: {
          type: '/problems/precondition.failed',
          title: 'عدّل شخص آخر هذا السجل قبلك',
          status: 412,
          code: 'precondition.failed',
        },
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: /المزيد عن .*الثاني/ }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'نقله إلى الأول' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true));
    await waitFor(() => expect(titles()).toEqual(['الأول', 'الثاني']));
  });

  it('show what the desk keeps: hash, where and when it was fetched, and where else a copy is', async () => {
    const kept = anEvidence({
      archivedUrl: 'https://archive.example.org/1',
      file: {
        name: 'جدول.html',
        mediaType: 'text/html',
        byteLength: 2048,
        sha256: `${'0'.repeat(60)}beef`,
        url: `/api/evidence/x/file`,
      },
      capture: {
        url: ADDRESS,
        finalUrl: 'https://example.org/final',
        fetchedAt: '2026-03-01T09:00:00.000Z',
        headers: {},
      },
      addedBy: { id: newId(), name: 'سلمى' },
    });
    await open({ items: [kept] });
    expect(await screen.findByRole('link', { name: /جدول\.html/ })).toBeTruthy();
    expect(screen.getByTitle(kept.file?.sha256 ?? '')).toBeTruthy();
    expect(screen.getByText('https://example.org/final')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'https://archive.example.org/1' })).toBeTruthy();
  });
});

describe('the draft of an item in two windows', () => {
  it('is put side by side in words, and what is chosen of both goes on', async () => {
    const { sent } = await open();
    await userEvent.keyboard('e');
    const form = await dialog();
    await waitFor(() => expect(sent.some(({ path }) => path.startsWith('/api/drafts?'))).toBe(true));
    const key = `evidence:${claim.id}`;
    const theirs = { stance: 'supports', kind: 'primary', title: 'من النافذة الأخرى', publishedAt: '2025-05-01' };
    drafts.stored.set(key, aDraft(key, theirs, 3));
    fireEvent.click(within(form).getByRole('radio', { name: /ينفي/ }));
    fireEvent.change(field(form, /^العنوان/), { target: { value: 'من هذه النافذة' } });
    // A connection that is there again is a reason to save at once.
    await act(async () => void fireEvent(window, new Event('online')));

    expect(await within(form).findByText(/عُدّلت هذه المسودة في نافذة أخرى أيضاً/)).toBeTruthy();
    await userEvent.click(within(form).getByRole('button', { name: 'المقارنة والاختيار' }));
    const both = await screen.findByRole('dialog', { name: 'نسختان من مسودتك' });
    const rowOf = (name: string) => within(both).getByRole('rowheader', { name }).parentElement?.textContent;
    expect(rowOf('الموقف من الادعاء')).toContain('ينفييؤيد');
    expect(rowOf('النوع')).toContain('مصدر أولي');
    expect(rowOf('تاريخ النشر')).toContain('2025');
    const stance = within(both).getByRole('radiogroup', { name: /الموقف من الادعاء/ });
    expect(within(stance).getAllByRole('radio')).toHaveLength(2);
    // The number keys of the form beneath stay out of it.
    fireEvent.keyDown(within(stance).getAllByRole('radio')[0] ?? both, { key: '3', code: 'Digit3' });
    expect(rowOf('الموقف من الادعاء')).toContain('ينفييؤيد');

    await userEvent.click(within(stance).getAllByRole('radio')[1] ?? both);
    await userEvent.click(within(both).getByRole('button', { name: 'حفظ ما اخترته' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'نسختان من مسودتك' })).toBeNull());
    expect(within(form).getByRole('radio', { name: /يؤيد/ })).toHaveProperty('checked', true);
    expect(field(form, /^العنوان/)).toHaveProperty('value', 'من هذه النافذة');
    await waitFor(() =>
      expect(drafts.stored.get(key)).toMatchObject({
        version: 4,
        body: { stance: 'supports', title: 'من هذه النافذة' },
      }),
    );
  });
});

describe('the keys of the evidence', () => {
  it('are listed: for a new item, for the order, and for what the form and its text take', async () => {
    await open({ items: [anEvidence({ title: 'الأول' }), anEvidence({ title: 'الثاني' })] });
    await screen.findByRole('heading', { name: 'الثاني' });
    const sheet = await readShortcutSheet();
    expect(sheet.الأدلة).toEqual({ 'إضافة دليل': ['E'] });
    expect(sheet['ترتيب الأدلة']).toEqual({
      'على مقبض البطاقة: إلى أعلى وإلى أسفل': ['↑', '↓'],
      'على مقبض البطاقة: إلى الأول وإلى الآخر': ['Home', 'End'],
    });
    expect(sheet['في نموذج الدليل']).toEqual({ 'الموقف بترتيبه المعروض': ['1', '2', '3'] });
    expect(sheet['اختيار النص الحرفي']).toMatchObject({
      'أثناء التحديد: إلى كلمة أخرى': ['←', '→'],
      'أخذها نصاً حرفياً': ['Enter'],
    });
  });

  it('are not listed where the claim is closed for work', async () => {
    await open({ items: [anEvidence({ title: 'الأول' }), anEvidence({ title: 'الثاني' })], status: 'published' });
    await screen.findByRole('heading', { name: 'الثاني' });
    expect(Object.keys(await readShortcutSheet())).toEqual(['في كل صفحة: واحد بعد الآخر للانتقال']);
  });
});
