import { type BulkRequest, type ClaimSummary, problems, type SavedView } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import { aClaim, aList, aSession, aUser, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { readShortcutSheet } from '../test-support/shortcut-sheet.js';
import { type SentRequest, type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import ClaimListPage from './ClaimListPage.js';

// A whole page on a busy machine; nothing here depends on how long it takes.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  forgetSession();
  window.localStorage.clear();
});

interface Server {
  readonly claims: readonly ClaimSummary[];
  readonly total?: number;
  readonly totalIsExact?: boolean;
  readonly views?: readonly SavedView[];
  readonly me?: ReturnType<typeof aUser>;
  readonly path?: string;
  readonly write?: (request: SentRequest) => StubbedAnswer;
}

async function open({ claims, total, totalIsExact, views = [], me = aUser(), path = '/claims', write }: Server) {
  const sent = stubFetch((request) => {
    if (request.path === '/api/session') return { body: aSession(me) };
    if (request.method !== 'GET') return write?.(request);
    if (request.path.startsWith('/api/claims?')) return { body: aList(claims, total, totalIsExact) };
    if (request.path.startsWith('/api/saved-views')) return { body: aList(views) };
    return { body: aList([]) };
  });
  await loadSession();
  renderWithApp(
    <>
      <ClaimListPage />
      <GlobalShortcuts />
    </>,
    { path },
  );
  await screen.findByRole('status');
  return sent;
}

/** A change to many, as the server would carry it out; `refuse` names what of one claim stands in the way. */
const carriedOut =
  (refuse: (id: string) => object | undefined = () => undefined) =>
  ({ body }: SentRequest): StubbedAnswer => {
    const { claims } = body as BulkRequest;
    const results = claims.map(({ id, version }) => {
      const problem = refuse(id);
      return problem ? { ok: false, id, problem } : { ok: true, id, version: version + 1, status: 'queued' };
    });
    const done = results.filter(({ ok }) => ok).length;
    return { body: { done, refused: results.length - done, results } };
  };

const bulkRequests = (sent: readonly SentRequest[]) =>
  sent.filter(({ path }) => path === '/api/claims/bulk').map(({ body }) => body as BulkRequest);
const aSavedView = (given: Partial<SavedView>): SavedView => ({
  id: newId(),
  list: 'claims',
  name: 'العاجل',
  query: {},
  columns: [],
  shared: false,
  owner: { id: newId(), name: 'حيدر' },
  position: 0,
  createdAt: '2026-03-01T09:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
  version: 1,
  ...given,
});
const tick = (claim: ClaimSummary) => screen.getByRole('checkbox', { name: `اختيار: ${claim.text}` });

describe('the claims list', () => {
  it('asks for what stands in the address, says each filter in words, and takes each back by itself', async () => {
    const user = userEvent.setup();
    const sent = await open({ claims: [aClaim()], path: '/claims?status=in_review&tag=مياه&sort=dueAt&page=2' });
    const asked = () =>
      decodeURIComponent(sent.filter(({ path }) => path.startsWith('/api/claims?')).at(-1)?.path ?? '');
    expect(asked()).toBe('/api/claims?status=in_review&tag=مياه&sort=dueAt&order=asc&page=2&perPage=25');
    const active = screen.getByRole('group', { name: 'المرشّحات المعمول بها' });
    expect(within(active).getByText('قيد المراجعة')).toBeTruthy();
    await user.click(within(active).getByRole('button', { name: 'إزالة المرشّح: الوسم: مياه' }));
    await waitFor(() => expect(asked()).toBe('/api/claims?status=in_review&sort=dueAt&order=asc&page=1&perPage=25'));
  });

  it.each([
    ['who may change claims', 'editor', { X: true, Esc: true }],
    ['a viewer, who chooses none', 'viewer', {}],
  ] as const)('lists its keys for %s', async (_who, role, choosing) => {
    await open({ claims: [aClaim()], me: aUser({ role }) });
    const sheet = await readShortcutSheet();
    expect(sheet.الادعاءات).toEqual({
      'الصف التالي والسابق': ['J', 'K'],
      'فتح الصف': ['Enter'],
      'البحث في هذه الصفحة': ['/'],
      ...('X' in choosing && {
        'اختيار الصف': ['X'],
        'اختيار كل الصفوف إلى هنا': ['⇧ X'],
        'ترك الاختيار': ['Esc'],
      }),
    });
  });

  it('says “more than” where counting stopped', async () => {
    await open({ claims: [aClaim()], total: 10_000, totalIsExact: false });
    expect(await screen.findByText('أكثر من 10,000 ادعاء')).toBeTruthy();
  });

  it('chooses rows from the keyboard, a range with shift', async () => {
    const user = userEvent.setup();
    const claims = ['أول', 'ثانٍ', 'ثالث', 'رابع'].map((text) => aClaim({ text }));
    await open({ claims });
    await user.keyboard('jx');
    expect(document.activeElement?.textContent).toBe('أول');
    await user.keyboard('jj{Shift>}X{/Shift}');
    expect(await screen.findByText('اختيرت 3 ادعاءات')).toBeTruthy();
    expect(claims.map((claim) => (tick(claim) as HTMLInputElement).checked)).toEqual([true, true, true, false]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('اختيرت 3 ادعاءات')).toBeNull());
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'البحث في الادعاءات' }));
  });

  it('offers a viewer nothing to choose', async () => {
    await open({ claims: [aClaim()], me: aUser({ role: 'viewer' }) });
    await screen.findByRole('table');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('changes many twenty at a time, says who was refused and why, and tries only those again', async () => {
    const user = userEvent.setup();
    const claims = Array.from({ length: 23 }, (_, place) => aClaim({ text: `ادعاء رقم ${place}`, status: 'proposed' }));
    const [stale, settled] = [claims[3]?.id, claims[21]?.id];
    let attempt = 0;
    const sent = await open({
      claims,
      write: (request) => {
        attempt += 1;
        return carriedOut((id) => {
          if (id === settled) return { ...problemBody('claim.illegal-transition') };
          if (id === stale && attempt === 1) return { ...problemBody('precondition.failed'), currentVersion: 7 };
          return undefined;
        })(request);
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'اختيار كل ما في الصفحة' }));
    const bar = screen.getByRole('region', { name: 'تعديل الادعاءات المختارة' });
    await user.click(within(bar).getByRole('button', { name: 'رفض' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /السبب/ }), 'مكرر');
    await user.click(within(dialog).getByRole('button', { name: 'رفض' }));

    expect(await within(dialog).findByText(/عُدّل 21 ادعاءً\. وبقي ادعاءان على حالهما/)).toBeTruthy();
    expect(bulkRequests(sent).map((request) => request.claims.length)).toEqual([20, 3]);
    expect(within(dialog).getByRole('heading', { name: /عدّلها شخص آخر/ })).toBeTruthy();
    expect(within(dialog).getByRole('heading', { name: problems['claim.illegal-transition'].title.ar })).toBeTruthy();
    expect(within(dialog).getByText('ادعاء رقم 21')).toBeTruthy();
    expect(within(dialog).queryByRole('button', { name: 'تراجع' })).toBeNull();

    await user.click(within(dialog).getByRole('button', { name: /إعادة المحاولة مع هذين/ }));
    expect(await within(dialog).findByText(/عُدّل 22 ادعاءً\. وبقي ادعاء واحد على حاله/)).toBeTruthy();
    expect(bulkRequests(sent).at(-1)?.claims).toEqual([
      { id: stale, version: 7 },
      { id: settled, version: 1 },
    ]);
  });

  it('takes tags back from those that did not have them before', async () => {
    const user = userEvent.setup();
    const [bare, tagged] = [aClaim({ text: 'بلا وسم' }), aClaim({ text: 'موسوم', tags: ['مياه'] })];
    const sent = await open({ claims: [bare, tagged], write: carriedOut() });
    await user.click(await screen.findByRole('checkbox', { name: 'اختيار كل ما في الصفحة' }));
    await user.click(screen.getByRole('button', { name: 'إضافة وسوم' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('combobox', { name: 'الوسوم' }), 'مياه{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'إضافة وسوم' }));
    await user.click(await within(dialog).findByRole('button', { name: 'تراجع' }));
    expect(await within(dialog).findByText('جرى التراجع عن تعديل ادعاء واحد.')).toBeTruthy();
    expect(bulkRequests(sent).at(-1)).toEqual({
      action: 'untag',
      tags: ['مياه'],
      claims: [{ id: bare.id, version: 2 }],
    });
    expect(within(dialog).queryByRole('button', { name: 'تراجع' })).toBeNull();
  });

  it('says what was not sent when the server goes away in the middle', async () => {
    const user = userEvent.setup();
    const claims = Array.from({ length: 22 }, (_, place) => aClaim({ text: `ادعاء رقم ${place}` }));
    let batches = 0;
    await open({
      claims,
      write: (request) => {
        batches += 1;
        return batches === 1 ? carriedOut()(request) : { status: 500, body: problemBody('server.error') };
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'اختيار كل ما في الصفحة' }));
    await user.click(screen.getByRole('button', { name: 'تحديد الأولوية' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'عاجلة' }));
    await user.click(within(dialog).getByRole('button', { name: 'تحديد الأولوية' }));
    expect(await within(dialog).findByText('لم يُرسل ادعاءان.')).toBeTruthy();
    expect(within(dialog).getByText(problems['server.error'].title.ar)).toBeTruthy();
    expect(within(dialog).getByText(/عُدّل 20 ادعاءً/)).toBeTruthy();
  });
});

describe('saved views', () => {
  const me = aUser();

  it('are links beside the list, others’ with their name, and the one that is shown is marked', async () => {
    const mine = aSavedView({ name: 'العاجل', query: { priority: ['urgent'] }, owner: { id: me.id, name: me.name } });
    const shared = aSavedView({ name: 'للنشر', query: { queue: 'to_publish' }, shared: true });
    await open({ claims: [], me, views: [mine, shared], path: `/claims?priority=urgent&view=${mine.id}` });
    const views = screen.getByRole('navigation', { name: 'القوائم المحفوظة للادعاءات' });
    const own = await within(views).findByRole('link', { name: 'العاجل' });
    expect(own.getAttribute('aria-current')).toBe('page');
    expect(own.getAttribute('href')).toBe(`/claims?priority=urgent&view=${mine.id}`);
    expect(
      within(views)
        .getByRole('link', { name: /للنشر.*من حيدر/ })
        .getAttribute('href'),
    ).toBe(`/claims?queue=to_publish&view=${shared.id}`);
  });

  it('keeps what is shown under a name, with its columns, shared where an editor wants it', async () => {
    const user = userEvent.setup();
    const sent = await open({
      claims: [],
      me,
      path: '/claims?priority=urgent&sort=dueAt&page=3&columns=status.dueAt',
      write: ({ body }) => ({ status: 201, body: aSavedView(body as Partial<SavedView>) }),
    });
    await user.click(screen.getByRole('button', { name: 'حفظ هذه القائمة' }));
    const dialog = screen.getByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /اسم القائمة/ }), 'العاجل أولاً');
    await user.click(within(dialog).getByRole('switch', { name: 'مشاركتها مع المكتب' }));
    await user.click(within(dialog).getByRole('button', { name: 'حفظ' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({
      list: 'claims',
      name: 'العاجل أولاً',
      query: { priority: ['urgent'], sort: 'dueAt' },
      columns: ['status', 'dueAt'],
      shared: true,
    });
  });

  it('offers to keep a change in one’s own view', async () => {
    const user = userEvent.setup();
    const mine = aSavedView({ query: { priority: ['urgent'] }, owner: { id: me.id, name: me.name }, version: 4 });
    const sent = await open({
      claims: [],
      me,
      views: [mine],
      path: `/claims?priority=urgent&tag=مياه&view=${mine.id}`,
      write: () => ({ body: mine }),
    });
    await user.click(await screen.findByRole('button', { name: 'حفظ التعديل في القائمة' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'PATCH')).toBe(true));
    const patch = sent.find(({ method }) => method === 'PATCH');
    expect(patch?.body).toMatchObject({ query: { priority: ['urgent'], tag: 'مياه' } });
    expect(patch?.headers.get('If-Match')).toBe('"4"');
  });

  it('orders, renames and deletes one’s own', async () => {
    const user = userEvent.setup();
    const owner = { id: me.id, name: me.name };
    const views = [aSavedView({ name: 'الأول', owner }), aSavedView({ name: 'الثاني', owner })];
    const sent = await open({
      claims: [],
      me,
      views,
      write: ({ method }) =>
        method === 'DELETE' ? { status: 204 } : { body: method === 'PUT' ? aList(views) : views[0] },
    });
    await user.click(await screen.findByRole('button', { name: 'ترتيب القوائم المحفوظة' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'إلى أسفل: الأول' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'PUT')).toBe(true));
    expect(sent.find(({ method }) => method === 'PUT')?.body).toEqual({
      list: 'claims',
      ids: [views[1]?.id, views[0]?.id],
    });
    const name = within(dialog).getAllByRole('textbox', { name: 'اسم القائمة' })[0];
    if (!name) throw new Error('The view has no field for its name.');
    await user.clear(name);
    await user.type(name, 'اسم آخر{Enter}');
    await waitFor(() => expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({ name: 'اسم آخر' }));
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'حذف: الثاني' })).toHaveProperty('disabled', false),
    );
    await user.click(within(dialog).getByRole('button', { name: 'حذف: الثاني' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'DELETE')?.path).toBe(`/api/saved-views/${views[1]?.id}`),
    );
  });
});

function problemBody(code: 'claim.illegal-transition' | 'precondition.failed' | 'server.error') {
  return { type: `/problems/${code}`, title: problems[code].title.ar, status: problems[code].status, code };
}
