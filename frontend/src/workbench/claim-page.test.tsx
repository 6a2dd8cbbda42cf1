import type { Claim, ReviewList } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { aList, aSession, aUser, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import { aWholeClaim, noReviews } from '../test-support/workbench-records.js';
import ClaimPage from './ClaimPage.js';

// A whole page on a busy machine; nothing here depends on how long it takes.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  forgetSession();
  window.localStorage.clear();
});

interface Server {
  readonly claim: Claim;
  readonly reviews?: ReviewList;
  readonly me?: ReturnType<typeof aUser>;
  readonly write?: (path: string, ifMatch: string | null) => StubbedAnswer;
}

async function open({ claim, reviews = noReviews, me = aUser(), write }: Server) {
  const base = `/api/claims/${claim.id}`;
  const sent = stubFetch(({ method, path, headers }) => {
    if (path === '/api/session') return { body: aSession(me) };
    if (method !== 'GET') return write?.(path, headers.get('If-Match'));
    if (path === base) return { body: claim };
    if (path === `${base}/reviews`) return { body: reviews };
    // There is none, and the claim says so.
    if (path === `${base}/verdict`) return undefined;
    return { body: aList([]) };
  });
  await loadSession();
  const view = renderWithApp(
    <Routes>
      <Route path="/claims/:id" element={<ClaimPage />} />
    </Routes>,
    { path: `/claims/${claim.id}` },
  );
  await screen.findByRole('heading', { level: 1, name: claim.text });
  return { sent, view };
}

describe('the claim page', () => {
  it('offers the steps the server offers, and says why another is closed', async () => {
    await open({
      claim: aWholeClaim({
        status: 'awaiting_approval',
        availableActions: ['request_changes'],
        blockedActions: [
          { action: 'approve', unmet: [{ guard: 'didNotWriteVerdict', explanation: 'لا يعتمد أحدٌ حكماً كتبه.' }] },
        ],
      }),
    });
    expect(screen.getByRole('button', { name: 'طلب تعديل' })).toHaveProperty('disabled', false);
    expect(screen.getByRole('button', { name: 'اعتماد' })).toHaveProperty('disabled', true);
    expect(screen.getByText('لا يعتمد أحدٌ حكماً كتبه.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'نشر' })).toBeNull();
  });

  it('asks which version stays when the claim has moved on, and sends again on the new one only if told', async () => {
    const claim = aWholeClaim({ status: 'proposed', version: 3, availableActions: ['reject'] });
    const { sent } = await open({
      claim,
      write: (_, ifMatch) =>
        ifMatch === '"4"'
          ? { body: { ...claim, status: 'rejected', version: 5 } }
          : {
              status: 412,
              body: {
                type: '/problems/precondition.failed',
                title: 'عدّل شخص آخر هذا السجل قبلك',
                status: 412,
                code: 'precondition.failed',
                currentVersion: 4,
                current: { ...claim, status: 'queued', version: 4 },
              },
            },
    });
    await userEvent.click(screen.getByRole('button', { name: 'رفض' }));
    const dialog = await screen.findByRole('dialog', { name: 'رفض' });
    expect(within(dialog).getByText(claim.text)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('textbox'));
    await userEvent.paste('رأي لا خبر');
    await userEvent.click(within(dialog).getByRole('button', { name: 'رفض' }));
    const question = await screen.findByRole('dialog', { name: 'عدّل شخص آخر هذا السجل أثناء ذلك' });
    expect(within(question).getByText('في قائمة الانتظار')).toBeTruthy();
    expect(within(question).getByText('مرفوض')).toBeTruthy();

    await userEvent.click(within(question).getByRole('button', { name: 'حفظ نسختي فوقها' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const versions = sent.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('If-Match'));
    expect(versions).toEqual(['"3"', '"4"']);
  });

  it('keeps an unsent review for its writer, chooses nothing for them, and shows nobody else’s', async () => {
    const me = aUser({ role: 'reviewer' });
    const claim = aWholeClaim({
      status: 'in_review',
      reviewCount: 1,
      assignments: [
        { reviewer: { id: me.id, name: me.name }, dueAt: null, reviewed: false },
        { reviewer: { id: newId(), name: 'كريم داود' }, dueAt: null, reviewed: true },
      ],
    });
    const reviews = { ...noReviews, arrived: 1 };
    const { view } = await open({ claim, reviews, me });
    const section = await screen.findByRole('region', { name: 'المراجعات' });
    expect(await within(section).findByText(/1 من 2/)).toBeTruthy();
    for (const radio of within(section).getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
    await userEvent.click(within(section).getByRole('textbox'));
    await userEvent.paste('تعليل لم يكتمل');
    view.unmount();

    await open({ claim, reviews, me });
    const again = await screen.findByRole('region', { name: 'المراجعات' });
    expect(await within(again).findByRole('textbox')).toHaveProperty('value', 'تعليل لم يكتمل');
    await userEvent.click(within(again).getByRole('button', { name: 'تجاهله' }));
    expect(within(again).getByRole('textbox')).toHaveProperty('value', '');
  });

  it('puts the reviews of a complete round side by side and marks where they differ', async () => {
    const claim = aWholeClaim({ status: 'deciding', reviewCount: 2 });
    const review = (name: string, truthRating: string) => ({
      id: newId(),
      claimId: claim.id,
      round: 1,
      reviewer: { id: newId(), name },
      attributionRating: 'as_reported' as const,
      truthRating,
      reasoning: `تعليل ${name}`,
      evidenceIds: [],
      createdAt: claim.createdAt,
      updatedAt: claim.createdAt,
      version: 1,
    });
    const data = [review('سلمى', 'true'), review('كريم', 'mixed')];
    await open({ claim, reviews: { data, roundComplete: true, arrived: 2, required: 2, disagree: true } });
    expect(await screen.findByText('تعليل سلمى')).toBeTruthy();
    expect(screen.getByText('تعليل كريم')).toBeTruthy();
    expect(screen.getAllByText('مختلف')).toHaveLength(2);
    // The resolution is asked for because the reviews differ.
    expect(await screen.findByRole('textbox', { name: /سبب الترجيح/ })).toBeTruthy();
  });
});
