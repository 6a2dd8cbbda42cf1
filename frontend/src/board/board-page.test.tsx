import type { Claim, ClaimSummary } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Notification } from 'react-admin';
import { forgetSession, loadSession } from '../providers/session-store.js';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import { press } from '../test-support/keys.js';
import { aClaim, aList, aSession, aUser } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { readShortcutSheet } from '../test-support/shortcut-sheet.js';
import { type StubbedAnswer, stubFetch } from '../test-support/stub-fetch.js';
import { aWholeClaim } from '../test-support/workbench-records.js';
import BoardPage from './BoardPage.js';

// A whole page on a busy machine; nothing here depends on how long it takes.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  forgetSession();
  window.localStorage.clear();
});

const statusOf = (path: string) => new URL(path, 'http://desk.example').searchParams.get('status');

interface Server {
  readonly claims: readonly ClaimSummary[];
  readonly whole?: Claim;
  readonly me?: ReturnType<typeof aUser>;
  readonly path?: string;
  readonly write?: () => StubbedAnswer;
}

async function open({ claims, whole, me = aUser(), path = '/board', write }: Server) {
  const sent = stubFetch(({ method, path: asked }) => {
    if (asked === '/api/session') return { body: aSession(me) };
    if (method !== 'GET') return write?.();
    if (asked.startsWith('/api/claims?'))
      return { body: aList(claims.filter(({ status }) => status === statusOf(asked))) };
    if (asked.startsWith('/api/claims/')) return { body: whole };
    return { body: aList([]) };
  });
  await loadSession();
  renderWithApp(
    <>
      <BoardPage />
      <Notification />
      <GlobalShortcuts />
    </>,
    { path },
  );
  if (claims[0]) await screen.findByText(claims[0].text);
  return sent;
}

const column = (name: RegExp) => screen.getByRole('region', { name });

describe('the board', () => {
  it('shows each state with its claims, narrowed as the address says', async () => {
    const claims = [
      aClaim({ status: 'proposed', text: 'مقترح أول' }),
      aClaim({ status: 'deciding', text: 'ينتظر حكماً' }),
    ];
    const sent = await open({ claims, path: '/board?priority=urgent' });
    expect(within(column(/^مقترح/)).getByText('مقترح أول')).toBeTruthy();
    expect(await within(column(/^قيد البتّ/)).findByText('ينتظر حكماً')).toBeTruthy();
    expect(screen.getAllByRole('region')).toHaveLength(7);
    const lists = sent.filter(({ path }) => path.startsWith('/api/claims?'));
    expect(lists.every(({ path }) => path.includes('priority=urgent'))).toBe(true);
  });

  it('offers from the keyboard exactly what the server offers, and asks what the step needs', async () => {
    const user = userEvent.setup();
    const claim = aClaim({ status: 'proposed', text: 'ادعاء على اللوحة' });
    const whole = aWholeClaim({
      ...claim,
      availableActions: ['triage', 'reject'],
      blockedActions: [{ action: 'publish', unmet: [{ guard: 'reportIsValid', explanation: 'لا يُنشر هنا.' }] }],
    });
    const sent = await open({ claims: [claim], whole, write: () => ({ body: { ...whole, status: 'queued' } }) });
    act(() => screen.getByRole('link', { name: claim.text }).focus());
    await user.keyboard('m');
    const menu = await screen.findByRole('menu');
    const items = within(menu).getAllByRole('menuitem');
    expect(items.map((item) => item.getAttribute('aria-disabled') === 'true')).toEqual([false, false, true]);
    expect(within(menu).getByText('لا يُنشر هنا.')).toBeTruthy();
    await user.click(within(menu).getByRole('menuitem', { name: /^فرز/ }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'عالية' }));
    await user.click(within(dialog).getByRole('button', { name: 'فرز' }));
    await waitFor(() => expect(sent.some(({ method }) => method === 'POST')).toBe(true));
    const move = sent.find(({ method }) => method === 'POST');
    expect(move).toMatchObject({
      path: `/api/claims/${claim.id}/transitions`,
      body: { action: 'triage', priority: 'high' },
    });
  });

  const drop = (claim: ClaimSummary, target: HTMLElement) => {
    const card = screen.getByRole('link', { name: claim.text }).closest('li');
    if (!card) throw new Error('The claim has no card.');
    fireEvent.dragStart(card, { dataTransfer: { setData: () => undefined, effectAllowed: '' } });
    // Taking the event is what allows the drop.
    const allowed = !fireEvent.dragOver(target);
    if (allowed) fireEvent.drop(target);
    else fireEvent.dragEnd(card);
    return allowed;
  };

  it('takes a dropped card to the step that leads there', async () => {
    const claim = aClaim({ status: 'awaiting_approval', text: 'ادعاء يُسحب' });
    await open({ claims: [claim], whole: aWholeClaim({ ...claim, availableActions: ['request_changes', 'approve'] }) });
    expect(drop(claim, column(/^منشور/))).toBe(false);
    expect(drop(claim, column(/^معتمد/))).toBe(true);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('heading', { name: 'اعتماد' })).toBeTruthy();
  });

  it('says what is missing where the step is not open to the claim', async () => {
    const claim = aClaim({ status: 'deciding', text: 'ادعاء بلا حكم' });
    const unmet = [{ guard: 'hasVerdict', explanation: 'لا حكم مكتوباً بعد.' } as const];
    await open({
      claims: [claim],
      whole: aWholeClaim({
        ...claim,
        availableActions: ['reject'],
        blockedActions: [{ action: 'submit_verdict', unmet }],
      }),
    });
    expect(drop(claim, column(/^بانتظار الاعتماد/))).toBe(true);
    expect(await screen.findByText('لا حكم مكتوباً بعد.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('walks from card to card, to the left in Arabic', async () => {
    const user = userEvent.setup();
    const claims = [
      aClaim({ status: 'proposed', text: 'الأول' }),
      aClaim({ status: 'proposed', text: 'الثاني' }),
      aClaim({ status: 'in_review', text: 'الثالث' }),
    ];
    await open({ claims });
    await screen.findByText('الثالث');
    act(() => screen.getByRole('link', { name: 'الأول' }).focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('الثاني');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('الثالث');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('الأول');
  });

  it('begins at the first card, and walks on by the letters of an Arabic keyboard', async () => {
    await open({
      claims: [aClaim({ status: 'proposed', text: 'الأول' }), aClaim({ status: 'proposed', text: 'الثاني' })],
    });
    fireEvent.keyDown(document.body, { key: 'ArrowDown', code: 'ArrowDown' });
    expect(document.activeElement).toBe(document.body);
    press('ت', 'KeyJ');
    expect(document.activeElement?.textContent).toBe('الأول');
    press('ت', 'KeyJ');
    expect(document.activeElement?.textContent).toBe('الثاني');
    press('ن', 'KeyK');
    expect(document.activeElement?.textContent).toBe('الأول');
  });

  const walking = {
    'البطاقة التالية والسابقة في العمود': ['J', 'K', '↓', '↑'],
    'إلى العمود المجاور': ['←', '→'],
    'فتح ادعاء البطاقة': ['Enter'],
  };
  it.each([
    ['who may move cards', 'editor', { ...walking, 'الخطوات التالية للبطاقة': ['M'] }],
    ['a viewer', 'viewer', walking],
  ] as const)('lists its keys for %s', async (_who, role, expected) => {
    await open({ claims: [aClaim({ status: 'proposed' })], me: aUser({ role }) });
    expect((await readShortcutSheet())['لوحة العمل']).toEqual(expected);
  });

  it('leaves a viewer nothing to move', async () => {
    await open({ claims: [aClaim({ status: 'proposed', text: 'للقراءة' })], me: aUser({ role: 'viewer' }) });
    expect(screen.queryByRole('button', { name: /الخطوات التالية/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'للقراءة' }).closest('li')?.getAttribute('draggable')).toBe('false');
  });
});
