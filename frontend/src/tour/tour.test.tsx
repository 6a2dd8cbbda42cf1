import { defaultPreferences } from '@isnad/contracts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { aClaim, aList, aSession, aSpeech, aUser } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type SentRequest, stubFetch } from '../test-support/stub-fetch.js';
import { aText } from '../test-support/workbench-records.js';
import { Tour } from './Tour.js';
import { TourOffer } from './TourOffer.js';

function Page() {
  return (
    <>
      <output>{useLocation().pathname}</output>
      <main>
        <h1>صفحة</h1>
        <TourOffer />
      </main>
      <Tour />
    </>
  );
}

describe('the tour of the sample speech', () => {
  const member = aUser();
  const speech = aSpeech({ isSample: true });
  const { document: text } = aText('قال الراوي إن المحطة تخدم المدينة.', ['إن المحطة تخدم المدينة']);
  let sent: SentRequest[];
  let hasSample: boolean;
  beforeEach(async () => {
    forgetSession();
    hasSample = true;
    let preferences = defaultPreferences;
    sent = stubFetch(({ method, path }) => {
      if (path === '/api/account' && method === 'PATCH') {
        preferences = { ...preferences, tourDismissed: true };
        return { body: member };
      }
      if (path === '/api/session') return { body: { ...aSession(member), preferences } };
      if (path.startsWith('/api/speeches')) return { body: aList(hasSample ? [speech] : []) };
      if (path.startsWith('/api/documents')) return { body: aList([text]) };
      return path.startsWith('/api/claims') ? { body: aList([aClaim({ status: 'published' })]) } : undefined;
    });
    await loadSession();
  });

  it('goes from page to page, can be left, and goes on where it was', async () => {
    const user = userEvent.setup();
    renderWithApp(<Page />);
    await user.click(await screen.findByRole('button', { name: 'بدء الجولة' }));
    await screen.findByRole('region', { name: 'من هنا يبدأ عملك' });
    expect(document.querySelector('h1')?.hasAttribute('data-tour-here')).toBe(true);

    await user.click(screen.getByRole('button', { name: 'التالي' }));
    const card = await screen.findByRole('region', { name: 'خطاب وما نُقل عنه' });
    expect(screen.getByRole('status').textContent).toBe(`/speeches/${speech.id}`);
    expect(document.activeElement).toBe(within(card).getByRole('heading'));
    expect(card.textContent).toContain('الخطوة 2 من 7');

    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'متابعة الجولة' }));
    await screen.findByRole('region', { name: 'خطاب وما نُقل عنه' });
  });

  it('leaves a page that was opened by its address alone, and leads on from there when told', async () => {
    const user = userEvent.setup();
    renderWithApp(<Page />, {
      path: '/claims/asked-for',
      stored: { [`tour.${member.id}`]: { step: 1, active: true } },
    });
    await screen.findByRole('region', { name: 'خطاب وما نُقل عنه' });
    expect(screen.getByRole('status').textContent).toBe('/claims/asked-for');

    await user.click(screen.getByRole('button', { name: 'التالي' }));
    await screen.findByRole('region', { name: 'النص كما ورد' });
    expect(screen.getByRole('status').textContent).toBe(`/documents/${text.id}`);
    await user.click(screen.getByRole('button', { name: 'السابق' }));
    await screen.findByRole('region', { name: 'خطاب وما نُقل عنه' });
    expect(screen.getByRole('status').textContent).toBe(`/speeches/${speech.id}`);
  });

  it('is offered no more to who has had enough of it', async () => {
    const user = userEvent.setup();
    renderWithApp(<Page />);
    await user.click(await screen.findByRole('button', { name: 'عدم عرضها مجدداً' }));
    await waitFor(() => expect(screen.queryByText('تعرّف على العمل في خمس دقائق')).toBeNull());
    expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({ preferences: { tourDismissed: true } });
  });

  it('is offered no more to who has come to its end', async () => {
    const user = userEvent.setup();
    renderWithApp(<Page />);
    await user.click(await screen.findByRole('button', { name: 'بدء الجولة' }));
    for (let step = 1; step < 7; step += 1) await user.click(await screen.findByRole('button', { name: 'التالي' }));
    await user.click(await screen.findByRole('button', { name: 'إنهاء' }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({ preferences: { tourDismissed: true } });
    expect(screen.queryByText('تعرّف على العمل في خمس دقائق')).toBeNull();
  });

  it('is not offered at a desk without the sample', async () => {
    hasSample = false;
    renderWithApp(<Page />);
    await waitFor(() => expect(sent.some(({ path }) => path.startsWith('/api/speeches'))).toBe(true));
    expect(screen.queryByText('تعرّف على العمل في خمس دقائق')).toBeNull();
  });
});
