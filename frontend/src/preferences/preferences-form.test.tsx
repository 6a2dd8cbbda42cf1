import { defaultPreferences } from '@isnad/contracts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useTranslate } from 'react-admin';
import { forgetSession, loadSession, usePreferences } from '../providers/session-store.js';
import { aSession, aUser } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type SentRequest, stubFetch } from '../test-support/stub-fetch.js';
import { PreferencesForm } from './PreferencesForm.js';

function Page() {
  const translate = useTranslate();
  return (
    <>
      <p data-testid="elsewhere">{translate('claim.total', { smart_count: 12 })}</p>
      <PreferencesForm preferences={usePreferences()} />
    </>
  );
}

describe('choosing how to read', () => {
  const member = aUser({ version: 3 });
  let sent: SentRequest[];
  beforeEach(async () => {
    forgetSession();
    let preferences = defaultPreferences;
    sent = stubFetch(({ method, path, body }) => {
      if (path === '/api/account' && method === 'PATCH') {
        preferences = { ...preferences, ...(body as { preferences: object }).preferences };
        return { body: member };
      }
      return path === '/api/session' ? { body: { ...aSession(member), preferences } } : undefined;
    });
    await loadSession();
    renderWithApp(<Page />);
  });

  it('shows what comes of it before it is saved, and writes so everywhere after', async () => {
    const user = userEvent.setup();
    const preview = screen.getByRole('region', { name: 'هكذا سيظهر' });
    expect(preview.textContent).toContain('41,250');
    await user.click(screen.getByRole('radio', { name: /مشرقية/ }));
    await user.click(screen.getByRole('radio', { name: /الجزائر/ }));
    expect(preview.textContent).toMatch(/٤١٬٢٥٠|٤١\.٢٥٠/);
    expect(within(preview).queryByText(/[0-9]/)).toBeNull();
    expect(screen.getByTestId('elsewhere').textContent).toBe('12 ادعاءً');

    await user.click(screen.getByRole('button', { name: 'حفظ' }));

    await waitFor(() => expect(screen.getByTestId('elsewhere').textContent).toBe('١٢ ادعاءً'));
    const saved = sent.find(({ method }) => method === 'PATCH');
    expect(saved?.body).toEqual({ preferences: { digits: 'arabic', months: 'algeria', hijri: false } });
    expect(saved?.headers.get('If-Match')).toBe('"3"');
  });

  it('shows the months of each style in their own names', () => {
    expect(screen.getByText('كانون الثاني وشباط وآب')).toBeTruthy();
    expect(screen.getByText('جانفي وفيفري وأوت')).toBeTruthy();
    expect(screen.getByText('يناير وفبراير وغشت')).toBeTruthy();
  });
});
