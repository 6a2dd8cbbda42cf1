import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newId } from '../../test-support/records.js';
import { renderWithApp } from '../../test-support/render-with-app.js';
import { aDraft, StubbedDrafts } from '../../test-support/stub-drafts.js';
import { type SentRequest, type StubbedAnswer, stubFetch } from '../../test-support/stub-fetch.js';
import { sendOnCtrlEnter } from '../claim/send-on-ctrl-enter.js';
import { DraftStatus } from './DraftStatus.js';
import { FormTextField } from './FormTextField.js';
import { useDraftForm } from './use-draft-form.js';

configure({ asyncUtilTimeout: 20_000 });

const userId = newId();
const claimId = newId();
const key = `comment:${claimId}`;
const problem = (status: number, code: string, title: string): StubbedAnswer => ({
  status,
  body: { type: `/problems/${code}`, title, status, code },
});

/** The server's drafts, and what it says to the next save in place of keeping it. */
let drafts: StubbedDrafts;
let refusal: StubbedAnswer | null;
let sent: SentRequest[];

const stored = () => drafts.stored.get(key);
const store = (text: string, version: number) => drafts.stored.set(key, aDraft(key, { text }, version));

beforeEach(() => {
  drafts = new StubbedDrafts();
  refusal = null;
  sent = stubFetch((request) => (request.method === 'PUT' && refusal ? refusal : drafts.answer(request)));
});
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

function Form({ onSend }: { readonly onSend: () => void }) {
  const form = useDraftForm({ userId, claimId, form: 'comment' }, { text: '' }, () => Promise.resolve('kept' as const));
  return (
    <form onKeyDown={sendOnCtrlEnter(onSend)}>
      <DraftStatus form={form} resource="comments" />
      <FormTextField form={form} name="text" label="التعليق" />
    </form>
  );
}

const field = () => screen.getByRole('textbox', { name: 'التعليق' });
const saves = () => sent.filter(({ method }) => method === 'PUT');
/** A connection that is there again is a reason to save at once, without the pause after typing. */
const saveNow = () => act(async () => void fireEvent(window, new Event('online')));

async function open(onSend: () => void = () => undefined) {
  renderWithApp(<Form onSend={onSend} />);
  await waitFor(() => expect(sent.some(({ method }) => method === 'GET')).toBe(true));
}

async function write(words: string) {
  fireEvent.change(field(), { target: { value: words } });
  await saveNow();
}

describe('how a draft stands', () => {
  it('says that it is being saved, and when it was', async () => {
    await open();
    fireEvent.change(field(), { target: { value: 'الرقم من جدول آخر' } });
    expect(screen.getByText('جارٍ حفظ المسودة…')).toBeTruthy();
    await saveNow();
    expect((await screen.findByText(/^حُفظت المسودة/)).textContent).toMatch(/\d/);
    expect(saves().map(({ body, headers }) => [body, headers.get('If-Match')])).toEqual([
      [{ body: { text: 'الرقم من جدول آخر' } }, null],
    ]);
  });

  it('brings back what was written elsewhere, and throws it away when told, here and at the server', async () => {
    store('كُتب على حاسوب آخر', 4);
    await open();
    expect(await screen.findByText('عاد إلى هنا ما كتبته سابقاً ولم ترسله.')).toBeTruthy();
    expect(field()).toHaveProperty('value', 'كُتب على حاسوب آخر');
    await userEvent.click(screen.getByRole('button', { name: 'تجاهله' }));
    expect(field()).toHaveProperty('value', '');
    expect(screen.queryByText('عاد إلى هنا ما كتبته سابقاً ولم ترسله.')).toBeNull();
    await waitFor(() => expect(stored()).toBeUndefined());
    expect(sent.find(({ method }) => method === 'DELETE')?.headers.get('If-Match')).toBe('"4"');
  });

  it('says that the server cannot be reached, loses nothing, and saves once it can', async () => {
    await open();
    refusal = problem(503, 'server.unavailable', 'الخادم غير متاح الآن');
    await write('الرقم من جدول آخر');
    expect(await screen.findByText('لم تُحفظ: لا اتصال. ما تكتبه باقٍ في هذا المتصفح.')).toBeTruthy();
    expect(field()).toHaveProperty('value', 'الرقم من جدول آخر');
    refusal = null;
    await saveNow();
    expect(await screen.findByText(/^حُفظت المسودة/)).toBeTruthy();
    expect(stored()?.body).toEqual({ text: 'الرقم من جدول آخر' });
  });

  it('says why the server refuses it', async () => {
    await open();
    refusal = problem(413, 'request.too-large', 'الطلب أكبر من المسموح');
    await write('الرقم من جدول آخر');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('الطلب أكبر من المسموح');
    expect(alert.textContent).toContain('ما تكتبه باقٍ في هذا المتصفح.');
  });

  it('sends nothing by Ctrl and Enter while two drafts are compared', async () => {
    let sends = 0;
    await open(() => {
      sends += 1;
    });
    store('كُتب في النافذة الأخرى', 3);
    await write('كُتب هنا');
    await userEvent.click(await screen.findByRole('button', { name: 'المقارنة والاختيار' }));
    const dialog = await screen.findByRole('dialog', { name: 'نسختان من مسودتك' });
    await userEvent.click(within(dialog).getAllByRole('radio')[2] ?? dialog);
    await userEvent.type(within(dialog).getByRole('textbox'), ' وهناك{Control>}{Enter}{/Control}');
    expect(sends).toBe(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'إلغاء' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.type(field(), '{Control>}{Enter}{/Control}');
    expect(sends).toBe(1);
  });

  it.each([
    ['this window’s', 'إبقاء ما في هذه', 'كُتب هنا'],
    ['the other’s', 'أخذ ما في الأخرى', 'كُتب في النافذة الأخرى'],
  ])('puts two windows’ drafts side by side, and goes on with %s', async (_whose, button, expected) => {
    await open();
    store('كُتب في النافذة الأخرى', 3);
    await write('كُتب هنا');
    expect(await screen.findByText('عُدّلت هذه المسودة في نافذة أخرى أيضاً، ولم يُستبدل شيء بشيء.')).toBeTruthy();
    expect(stored()?.body).toEqual({ text: 'كُتب في النافذة الأخرى' });
    await userEvent.click(screen.getByRole('button', { name: 'المقارنة والاختيار' }));
    const dialog = await screen.findByRole('dialog', { name: 'نسختان من مسودتك' });
    expect(within(dialog).getByRole('rowheader').textContent).toBe('التعليق');
    const cells = within(dialog)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect(cells).toEqual(expect.arrayContaining(['كُتب هنا', 'كُتب في النافذة الأخرى']));
    await userEvent.click(within(dialog).getByRole('button', { name: button }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(field()).toHaveProperty('value', expected);
    await waitFor(() => expect(stored()).toMatchObject({ body: { text: expected }, version: 4 }));
    expect(saves().at(-1)?.headers.get('If-Match')).toBe('"3"');
    expect(screen.queryByText('عُدّلت هذه المسودة في نافذة أخرى أيضاً، ولم يُستبدل شيء بشيء.')).toBeNull();
  });
});
