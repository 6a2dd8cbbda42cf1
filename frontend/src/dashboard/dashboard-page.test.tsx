import { type Dashboard, waitingStatuses } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { aList, aSession, aUser, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import DashboardPage from './DashboardPage.js';

// A whole page on a busy machine; nothing here depends on how long it takes.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  forgetSession();
  window.localStorage.clear();
});

const reviewer = { id: newId(), name: 'نور الراوي' };
const speaker = { id: newId(), name: 'سامر الغرّاوي' };

function figures(given: Partial<Dashboard> = {}): Dashboard {
  const published = { status: 'published', publishedFrom: '2026-03-01', publishedTo: '2026-03-02' };
  const none = { versions: 0, claims: 0, query: {} };
  return {
    from: '2026-03-01',
    to: '2026-03-02',
    generatedAt: '2026-03-02T08:00:00.000Z',
    cameIn: {
      claims: 5,
      documents: 2,
      query: { createdFrom: '2026-03-01', createdTo: '2026-03-02' },
      byDay: [
        { day: '2026-03-01', claims: 5, documents: 1, query: { createdFrom: '2026-03-01', createdTo: '2026-03-01' } },
        { day: '2026-03-02', claims: 0, documents: 1, query: { createdFrom: '2026-03-02', createdTo: '2026-03-02' } },
      ],
    },
    waiting: waitingStatuses.map((status) => ({
      status,
      claims: status === 'queued' ? 4 : 0,
      medianDays: status === 'queued' ? 2.4 : null,
      oldestDays: status === 'queued' ? 11 : null,
      query: { status, sort: 'statusSince', order: 'asc' },
    })),
    workload: [
      {
        reviewer,
        open: 6,
        overdue: 2,
        query: { openReviewOf: reviewer.id },
        overdueQuery: { openReviewOf: reviewer.id, queue: 'overdue' },
      },
    ],
    verdicts: {
      claims: 3,
      query: published,
      speakers: [
        {
          speaker,
          claims: 3,
          query: { ...published, speakerId: speaker.id },
          ratings: [
            { truthRating: 'false', claims: 3, query: { ...published, speakerId: speaker.id, truthRating: 'false' } },
          ],
        },
      ],
      speakersLeftOut: 2,
    },
    disagreement: {
      rounds: 4,
      truth: { rounds: 1, share: 0.25, claims: 1, query: { disagreement: 'truth' } },
      attribution: { rounds: 0, share: 0, claims: 0, query: { disagreement: 'attribution' } },
    },
    corrections: { corrections: { versions: 2, claims: 1, query: { publication: 'correction' } }, retractions: none },
    ...given,
  };
}

async function open(answer: StubbedAnswer, path = '/dashboard') {
  const sent = stubFetch(({ path: asked }) => {
    if (asked === '/api/session') return { body: aSession(aUser()) };
    if (asked.startsWith('/api/dashboard')) return answer;
    return { body: aList([]) };
  });
  await loadSession();
  renderWithApp(<DashboardPage />, { path });
  return sent;
}

const hrefOf = (name: string | RegExp, part: HTMLElement) =>
  within(part).getByRole('link', { name }).getAttribute('href');

describe('the dashboard', () => {
  it('leads from every figure to the list that the server names with it', async () => {
    await open({ body: figures() });
    const section = (name: string) => screen.findByRole('region', { name });
    const waiting = await section('أين تنتظر الادعاءات');
    expect(hrefOf('في قائمة الانتظار: 4', waiting)).toBe('/claims?status=queued&sort=statusSince&order=asc');
    expect(within(waiting).getByText('11 يوماً')).toBeTruthy();
    const workload = await section('ما على كل مراجع');
    expect(hrefOf('نور الراوي, المتأخر: 2', workload)).toBe(`/claims?openReviewOf=${reviewer.id}&queue=overdue`);
    const verdicts = await section('الأحكام بحسب المتحدث');
    expect(hrefOf(/سامر الغرّاوي, .+: 3/, verdicts)).toContain(`speakerId=${speaker.id}&truthRating=false`);
    expect(within(verdicts).getByText('ومتحدثان آخران ادعاءاتهما أقل.')).toBeTruthy();
    expect(hrefOf('في الصحة: 1', await section('أين اختلف المراجعون'))).toBe('/claims?disagreement=truth');
    expect(hrefOf('تصحيح: 1', await section('ما صُحّح'))).toBe('/claims?publication=correction');
  });

  it('draws what came in as columns that are links, with their numbers in a table', async () => {
    await open({ body: figures() });
    const cameIn = await screen.findByRole('region', { name: 'ما ورد' });
    const chart = within(cameIn).getByRole('group', { name: 'الادعاءات على مدى الأيام' });
    expect(hrefOf(/1 آذار 2026: الادعاءات 5/, chart)).toBe('/claims?createdFrom=2026-03-01&createdTo=2026-03-01');
    expect(within(cameIn).getByText('الأرقام')).toBeTruthy();
    expect(within(cameIn).getByRole('table', { hidden: true, name: 'ما ورد' })).toBeTruthy();
  });

  it('leads nowhere from nothing', async () => {
    await open({ body: figures() });
    const waiting = await screen.findByRole('region', { name: 'أين تنتظر الادعاءات' });
    expect(within(waiting).getAllByRole('link')).toHaveLength(1);
  });

  it('asks for the period in the address, and puts the chosen one there', async () => {
    const user = userEvent.setup();
    const sent = await open({ body: figures() }, '/dashboard?from=2026-03-01&to=2026-03-02');
    await screen.findByRole('region', { name: 'ما ورد' });
    const asked = () => sent.filter(({ path }) => path.startsWith('/api/dashboard')).at(-1)?.path ?? '';
    expect(asked()).toBe('/api/dashboard?from=2026-03-01&to=2026-03-02');
    await user.click(screen.getByRole('button', { name: 'آخر 30 يوماً' }));
    await waitFor(() => expect(asked()).not.toContain('from=2026-03-01&'));
    const query = new URL(asked(), 'http://desk.example').searchParams;
    const days = (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 86_400_000;
    expect(days).toBe(29);
  });

  it('says so where there is nothing to show', async () => {
    await open({
      body: figures({
        workload: [],
        verdicts: { claims: 0, query: {}, speakers: [], speakersLeftOut: 0 },
        disagreement: {
          rounds: 0,
          truth: { rounds: 0, share: null, claims: 0, query: {} },
          attribution: { rounds: 0, share: null, claims: 0, query: {} },
        },
      }),
    });
    expect(await screen.findByText('لا مراجعين في المكتب بعد.')).toBeTruthy();
    expect(screen.getByText('لم يُنشر شيء في هذه المدة.')).toBeTruthy();
    expect(screen.getByText('لم تكتمل جولة في هذه المدة.')).toBeTruthy();
  });

  it('says what went wrong and offers to try again', async () => {
    await open({
      status: 500,
      body: { type: '/problems/server.error', title: 'خطأ في الخادم', status: 500, code: 'server.error' },
    });
    expect(await screen.findByText('خطأ في الخادم')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'إعادة المحاولة' })).toBeTruthy();
  });
});
