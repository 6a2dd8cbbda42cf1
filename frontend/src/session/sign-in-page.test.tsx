import { problems } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { aSession } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type SentRequest, type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import SignInPage from './SignInPage.js';

const page = (
  <Routes>
    <Route path="/login" element={<SignInPage />} />
    <Route path="/" element={<p>start</p>} />
  </Routes>
);

function deskAnswering(signIn: StubbedAnswer) {
  return stubFetch(({ method, path }: SentRequest) => {
    if (path === '/api/setup') return { body: { needed: false } };
    if (method === 'POST' && path === '/api/session') return signIn;
    return undefined;
  });
}

describe('the sign-in page', () => {
  it('says in Arabic why it did not let in, and keeps the e-mail', async () => {
    const user = userEvent.setup();
    const title = problems['session.bad-credentials'].title.ar;
    deskAnswering({
      status: 401,
      body: { type: '/problems/session.bad-credentials', title, status: 401, code: 'session.bad-credentials' },
    });
    renderWithApp(page, { path: '/login' });
    await user.type(screen.getByLabelText('البريد الإلكتروني'), 'layla@desk.example');
    await user.type(screen.getByLabelText('كلمة المرور'), 'not the password');
    await user.click(screen.getByRole('button', { name: 'دخول' }));

    expect((await screen.findByRole('alert')).textContent).toContain(title);
    expect(screen.getByLabelText<HTMLInputElement>('البريد الإلكتروني').value).toBe('layla@desk.example');
    expect(screen.queryByText('start')).toBeNull();
  });

  it('names the field that was left empty and sends nothing', async () => {
    const user = userEvent.setup();
    const sent = deskAnswering({ body: aSession() });
    renderWithApp(page, { path: '/login' });
    await user.type(screen.getByLabelText('البريد الإلكتروني'), 'layla@desk.example');
    await user.click(screen.getByRole('button', { name: 'دخول' }));
    expect(await screen.findByText('املأ هذا الحقل')).toBeTruthy();
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('shows the password when asked', async () => {
    const user = userEvent.setup();
    deskAnswering({ body: aSession() });
    renderWithApp(page, { path: '/login' });
    const password = screen.getByLabelText<HTMLInputElement>('كلمة المرور');
    expect(password.type).toBe('password');
    await user.click(screen.getByRole('button', { name: 'إظهار كلمة المرور' }));
    expect(password.type).toBe('text');
  });

  it('lets in', async () => {
    const user = userEvent.setup();
    deskAnswering({ body: aSession() });
    renderWithApp(page, { path: '/login' });
    await user.type(screen.getByLabelText('البريد الإلكتروني'), 'layla@desk.example');
    await user.type(screen.getByLabelText('كلمة المرور'), 'a long enough sentence{Enter}');
    expect(await screen.findByText('start')).toBeTruthy();
  });

  it('leads to the set-up of a desk that has nobody', async () => {
    stubFetch(() => ({ body: { needed: true } }));
    renderWithApp(
      <Routes>
        <Route path="/login" element={<SignInPage />} />
        <Route path="/setup" element={<p>set up</p>} />
      </Routes>,
      { path: '/login' },
    );
    expect(await screen.findByText('set up')).toBeTruthy();
  });
});
