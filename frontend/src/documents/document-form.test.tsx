import { limits } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aList, aSpeech, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type SentRequest, type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import { DocumentForm } from './DocumentForm.js';

/** A desk without outlets that answers each new text in turn. */
function deskAnswering(...answers: StubbedAnswer[]) {
  const sent = stubFetch(({ path, method }: SentRequest) => {
    if (path.startsWith('/api/outlets')) return { body: aList([]) };
    return method === 'POST' && path === '/api/documents' ? answers.shift() : undefined;
  });
  return () => sent.filter(({ method }) => method === 'POST');
}

const text = 'قال الوزير إن المحطة تخدم أربعين ألف أسرة.';

async function pasteAndSend() {
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: 'النص' }));
  await user.paste(text);
  await user.type(screen.getByRole('textbox', { name: /العنوان/ }), 'خبر الافتتاح');
  await user.click(screen.getByRole('button', { name: 'إضافة النص' }));
  return user;
}

describe('adding a text', () => {
  it('puts what the server refuses at its field and keeps what was typed', async () => {
    deskAnswering({
      status: 422,
      body: {
        type: '/problems/validation.failed',
        title: 'في الطلب حقول غير صحيحة',
        status: 422,
        code: 'validation.failed',
        errors: [{ path: 'url', code: 'invalid_format', message: 'يبدأ الرابط بـ https' }],
      },
    });
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    await pasteAndSend();
    const url = await screen.findByRole('textbox', { name: 'الرابط', description: 'يبدأ الرابط بـ https' });
    expect(url.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'النص' }).value).toBe(text);
  });

  it('offers the existing text for a duplicate, and keeps both when told', async () => {
    const existing = { id: newId(), title: 'الخبر نفسه' };
    const duplicate: StubbedAnswer = {
      status: 409,
      body: {
        type: '/problems/document.duplicate',
        title: 'هذا النص موجود في الخطاب',
        status: 409,
        code: 'document.duplicate',
        existing,
      },
    };
    const posted = deskAnswering(duplicate, duplicate);
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    const user = await pasteAndSend();
    const open = await screen.findByRole('link', { name: 'فتح النص الموجود' });
    expect(open.getAttribute('href')).toBe(`/documents/${existing.id}`);
    await user.click(screen.getByRole('button', { name: 'إبقاء الاثنين' }));
    expect(posted().map(({ body }) => body)).toMatchObject([{ allowDuplicate: false }, { allowDuplicate: true }]);
  });

  it('says that there is no text before anything is sent', async () => {
    const posted = deskAnswering();
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'إضافة النص' }));
    expect((await screen.findByRole('alert')).textContent).toBe('لا نص بعد.');
    expect(posted()).toEqual([]);
  });

  it('states the limit to a file beyond it, and sends nothing', async () => {
    const posted = deskAnswering();
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'من ملف' }));
    const large = new File([new Uint8Array(limits.documentFileBytes + 1)], 'خطاب.txt', { type: 'text/plain' });
    await user.upload(screen.getByLabelText('من ملف', { selector: 'input' }), large);
    expect((await screen.findByRole('alert')).textContent).toContain('الحد الأعلى');
    expect(posted()).toEqual([]);
  });

  it('keeps the pasted words while the other way is looked at', async () => {
    deskAnswering();
    renderWithApp(<DocumentForm speech={aSpeech()} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'النص' }));
    await user.paste(text);
    await user.click(screen.getByRole('tab', { name: 'من ملف' }));
    await user.click(screen.getByRole('tab', { name: 'لصق' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'النص' }).value).toBe(text);
  });
});
