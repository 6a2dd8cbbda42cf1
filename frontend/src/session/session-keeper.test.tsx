import { problems } from '@isnad/contracts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { z } from 'zod';
import { request } from '../providers/http-client.js';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { aSession, aUser } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import { SessionKeeper } from './SessionKeeper.js';

const refusal = (code: 'unauthenticated' | 'session.bad-credentials'): StubbedAnswer => ({
  status: problems[code].status,
  body: { type: `/problems/${code}`, title: problems[code].title.ar, status: problems[code].status, code },
});

function NoteForm() {
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState('');
  const save = async () => {
    try {
      const saved = await request({
        method: 'POST',
        path: '/notes',
        body: { note },
        schema: z.object({ note: z.string() }),
      });
      setOutcome(`حُفظ: ${saved.data.note}`);
    } catch (error) {
      setOutcome(`رُفض: ${String(error)}`);
    }
  };
  return (
    <>
      <label>
        ملاحظة
        <textarea value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <button type="button" onClick={() => void save()}>
        حفظ
      </button>
      <output>{outcome}</output>
    </>
  );
}

describe('a session that ends under an open page', () => {
  const member = aUser();
  let signedIn: boolean;
  beforeEach(async () => {
    forgetSession();
    signedIn = true;
    stubFetch(({ method, path, body }) => {
      if (path === '/api/session' && method === 'POST') {
        const { password } = z.object({ password: z.string() }).parse(body);
        if (password !== 'جملة سر طويلة') return refusal('session.bad-credentials');
        signedIn = true;
        return { body: aSession(member) };
      }
      if (!signedIn) return refusal('unauthenticated');
      return path === '/api/session' ? { body: aSession(member) } : { body };
    });
    await loadSession();
    renderWithApp(
      <>
        <NoteForm />
        <SessionKeeper />
      </>,
    );
  });

  it('asks for the password over the page, keeps what was typed, and then saves it', async () => {
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('ملاحظة'), 'نصف جملة');
    signedIn = false;
    await user.click(screen.getByRole('button', { name: 'حفظ' }));

    const dialog = await screen.findByRole('dialog', { name: 'انتهت جلستك' });
    expect(dialog.textContent).toContain(member.email);
    await user.type(screen.getByLabelText('كلمة المرور'), 'خطأ في الجملة');
    await user.click(screen.getByRole('button', { name: 'الدخول والمتابعة' }));
    await screen.findByRole('alert');

    await user.clear(screen.getByLabelText('كلمة المرور'));
    await user.type(screen.getByLabelText('كلمة المرور'), 'جملة سر طويلة');
    await user.click(screen.getByRole('button', { name: 'الدخول والمتابعة' }));

    await screen.findByText('حُفظ: نصف جملة');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText<HTMLTextAreaElement>('ملاحظة').value).toBe('نصف جملة');
  });
});

describe('a request without a page behind it', () => {
  it('is refused like any other where nobody can sign in again', async () => {
    forgetSession();
    stubFetch(() => refusal('unauthenticated'));
    const sent = request({ method: 'GET', path: '/claims', schema: z.object({}) });
    await expect(sent).rejects.toMatchObject({ problem: { code: 'unauthenticated' } });
  });
});
