import type { AlignmentCell, Claim, Comment, CreateClaim, DocumentMark, Presence, Segment } from '@isnad/contracts';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { loadSession } from '../providers/session-store.js';
import { GlobalShortcuts } from '../shortcuts/GlobalShortcuts.js';
import { aList, aSession, aSpeech, newId } from '../test-support/records.js';
import { renderWithApp } from '../test-support/render-with-app.js';
import { stubFetch } from '../test-support/stub-fetch.js';
import { anAppearance, aText, aWholeClaim, someSettings } from '../test-support/workbench-records.js';
import TextPage from './TextPage.js';

const text = 'قال الراوي: «تخدم المحطة ٤٠ ألف أسرة».\n\nوأضاف: «كلّفت المحطة تسعة مليارات دينار». ولم يذكر الإعمار.';
const first = 'تخدم المحطة ٤٠ ألف أسرة';
const second = 'كلّفت المحطة تسعة مليارات دينار';

configure({ asyncUtilTimeout: 20_000 });

// jsdom has no layout, so nothing can be scrolled into view.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

interface Given {
  /** A claim stands on the second statement. */
  readonly claimed?: boolean;
  readonly others?: readonly Presence[];
  readonly path?: string;
}

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** Opens the page on a server that carries out what is asked of segments, and answers what the reading tools ask. */
async function open({ claimed = false, others = [], path = '' }: Given = {}) {
  const { document, segments } = aText(text, [first, second]);
  const claim = aWholeClaim({ text: 'كلّفت المحطة تسعة مليارات.', availableActions: [] });
  const mark: DocumentMark = {
    appearanceId: newId(),
    claimId: claim.id,
    claimText: claim.text,
    status: 'queued',
    createdById: null,
    assigneeIds: [],
    ...spanOf(second),
  };
  /** The claim as it is made: its words stand where they were chosen. */
  const made = ({ appearances: [first] }: CreateClaim): Claim => {
    if (!first) throw new Error('A claim is made of words of a text.');
    return { ...claim, appearances: [anAppearance({ ...first, id: mark.appearanceId })] };
  };
  const session = aSession();
  const sent = stubFetch(({ method, path, body }) => {
    if (path === '/api/session') return { body: session };
    if (path === '/api/settings') return { body: someSettings() };
    if (path === `/api/documents/${document.id}`) return { body: document };
    if (path.startsWith(`/api/documents/${document.id}/segments`)) return { body: aList(segments) };
    if (path === `/api/documents/${document.id}/appearances`) return { body: aList(claimed ? [mark] : []) };
    if (path.startsWith('/api/presence')) return { body: aList(others) };
    if (path.endsWith('/alignment')) return { body: alignmentOf(document.id, segments) };
    if (path.startsWith('/api/speeches/')) return { body: aSpeech({ id: document.speechId }) };
    if (path.startsWith('/api/claims/') && path.endsWith('/comments')) return { body: aComment(body) };
    if (path === `/api/claims/${claim.id}`) return { body: claim };
    if (path === '/api/claims' && method === 'POST') return { status: 201, body: made(body as CreateClaim) };
    if (/^\/api\/(speakers|tags|users)/.test(path)) return { body: aList([]) };
    const segment = segments.find(({ id }) => path === `/api/segments/${id}`);
    return segment && method === 'PATCH' ? { body: decided(segments, segment, body as Partial<Segment>) } : undefined;
  });
  await loadSession();
  renderWithApp(
    <>
      <Routes>
        <Route path="/documents/:id" element={<TextPage />} />
      </Routes>
      <GlobalShortcuts />
    </>,
    { path: `/documents/${document.id}${path}` },
  );
  await screen.findByRole('article');
  return { sent, segments, claim, mark };
}

function decided(segments: Segment[], segment: Segment, change: Partial<Segment>): Segment {
  const after: Segment = { ...segment, reason: null, ...change, version: segment.version + 1 };
  segments[segments.indexOf(segment)] = after;
  return after;
}

const aComment = (body: unknown): Comment => ({
  id: newId(),
  claimId: newId(),
  parentId: null,
  author: { id: newId(), name: 'ليلى الكاظمي' },
  text: (body as { text: string }).text,
  quote: null,
  target: null,
  mentions: [],
  resolvedAt: null,
  createdAt: '2026-03-01T09:00:00.000Z',
  version: 1,
});

/** The second statement is given otherwise by another outlet. */
function alignmentOf(documentId: string, segments: readonly Segment[]) {
  const cell = (id: string, segment: Segment | undefined, relation: AlignmentCell['relation']): AlignmentCell => ({
    documentId: id,
    relation,
    differences: [],
    statements: segment
      ? [
          {
            segmentId: segment.id,
            ...spanOf(segment.exact),
            exact: segment.exact,
            kind: 'quote',
            speaker: null,
            claimIds: [],
          },
        ]
      : [],
  });
  const other = newId();
  return {
    speechId: newId(),
    documents: [],
    rows: [
      { id: 'row', altered: true, cells: [cell(documentId, segments[1], null), cell(other, segments[1], 'altered')] },
    ],
    counts: { shared: 1, altered: 1, single: 0 },
  };
}

const marked = (attribute: string) =>
  [...screen.getByRole('article').querySelectorAll(`mark[${attribute}]`)].map(({ textContent }) => textContent);

/** The card of the passage in hand, which the foot of a narrow page shows. */
const inHand = () => screen.queryByRole('button', { expanded: true })?.textContent ?? '';

describe('reading on the text page', () => {
  it('finds words whatever way their letters are written, counts them and goes over them', async () => {
    await open();
    fireEvent.keyDown(document.body, { key: 'ظ', code: 'Slash' });
    const field = screen.getByRole('searchbox', { name: 'البحث في النص' });
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'المحطه');
    expect(await screen.findByText('موضعان')).toBeTruthy();
    expect(marked('data-hit')).toEqual(['المحطة', 'المحطة']);
    // Which comes first depends on what is in view, and jsdom has no layout.
    const inTurn = async () => (await screen.findByText(/^[12] من 2$/)).textContent;
    await userEvent.type(field, '{Enter}');
    const before = await inTurn();
    await userEvent.type(field, '{Enter}');
    expect(await inTurn()).not.toBe(before);
    expect(marked('data-current')).toEqual(['المحطة']);
    await userEvent.clear(field);
    await userEvent.type(field, 'اعمار');
    await waitFor(() => expect(marked('data-hit')).toEqual(['إعمار']));
    await userEvent.type(field, '{Escape}');
    await waitFor(() => expect(marked('data-hit')).toEqual([]));
  });

  it('frames what somebody else has chosen, under their name', async () => {
    const person = { id: newId(), name: 'نور الراوي' };
    const selection = spanOf('ألف أسرة');
    await open({ others: [{ person, activity: 'viewing', expiresAt: '2026-03-01T09:00:00.000Z', selection }] });
    await waitFor(() => expect(marked('data-others')).toEqual(['ألف أسرة']));
    expect(screen.getByText('ألف أسرة').getAttribute('data-names')).toBe('نور الراوي');
  });

  it('offers to make a claim first where words have none to comment on', async () => {
    await open();
    await userEvent.keyboard('jm');
    const offer = await screen.findByRole('dialog', { name: 'التعليق يكون على ادعاء' });
    await userEvent.click(within(offer).getByRole('button', { name: 'إنشاء الادعاء أولاً' }));
    expect(await screen.findByRole('dialog', { name: 'ادعاء من هذا الكلام' })).toBeTruthy();
  });

  it('quotes the chosen words in the comment for which the claim had to be made first', async () => {
    const words = 'تسعة مليارات';
    const { start, end } = spanOf(words);
    const { sent, claim, mark } = await open({ path: `?start=${start}&end=${end}` });
    await userEvent.keyboard('v{Shift>}{ArrowLeft}{/Shift}m');
    const offer = await screen.findByRole('dialog', { name: 'التعليق يكون على ادعاء' });
    expect(within(offer).getByText(words)).toBeTruthy();
    await userEvent.click(within(offer).getByRole('button', { name: 'إنشاء الادعاء أولاً' }));
    const making = await screen.findByRole('dialog', { name: 'ادعاء من هذا الكلام' });
    await userEvent.type(within(making).getByRole('textbox', { name: /^الادعاء/ }), claim.text);
    await userEvent.click(within(making).getByRole('button', { name: 'إنشاء الادعاء' }));

    const comment = await screen.findByRole('dialog', { name: 'تعليق على الادعاء' });
    expect(within(comment).getByText(words)).toBeTruthy();
    await userEvent.type(within(comment).getByRole('textbox'), 'من أين الرقم؟');
    await userEvent.click(within(comment).getByRole('button', { name: 'إرسال' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const posted = sent.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
    expect(posted).toEqual([
      [
        '/api/claims',
        expect.objectContaining({ appearances: [expect.objectContaining({ start, end, exact: words })] }),
      ],
      [
        `/api/claims/${claim.id}/comments`,
        { text: 'من أين الرقم؟', target: { type: 'appearance', id: mark.appearanceId }, quote: words },
      ],
    ]);
  });

  it('comments on the claim in hand without leaving the text', async () => {
    const { sent, claim } = await open({ claimed: true });
    await userEvent.click(within(screen.getByRole('article')).getByText(second));
    await userEvent.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'تعليق على الادعاء' });
    await userEvent.type(within(dialog).getByRole('textbox'), 'من أين الرقم؟');
    await userEvent.click(within(dialog).getByRole('button', { name: 'إرسال' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const posted = sent.find(({ method }) => method === 'POST');
    expect(posted?.path).toBe(`/api/claims/${claim.id}/comments`);
    expect(posted?.body).toEqual({ text: 'من أين الرقم؟' });
  });

  it('quotes the chosen words of a claim in the comment on them, unless told to speak of all of it', async () => {
    const words = 'تسعة مليارات';
    const { start, end } = spanOf(words);
    const { sent, mark } = await open({ claimed: true, path: `?start=${start}&end=${end}` });
    const begin = async () => {
      await userEvent.keyboard('v{Shift>}{ArrowLeft}{/Shift}m');
      return screen.findByRole('dialog', { name: 'تعليق على الادعاء' });
    };
    const send = async (dialog: HTMLElement) => {
      await userEvent.type(within(dialog).getByRole('textbox'), 'من أين الرقم؟');
      await userEvent.click(within(dialog).getByRole('button', { name: 'إرسال' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      return sent.filter(({ path }) => path.endsWith('/comments')).at(-1)?.body;
    };
    const dialog = await begin();
    expect(within(dialog).getByText('بشأن: موضع')).toBeTruthy();
    expect(within(dialog).getByText(words)).toBeTruthy();
    expect(await send(dialog)).toEqual({
      text: 'من أين الرقم؟',
      target: { type: 'appearance', id: mark.appearanceId },
      quote: words,
    });

    const again = await begin();
    await userEvent.click(within(again).getByTitle('التعليق على الادعاء كله'));
    expect(await send(again)).toEqual({ text: 'من أين الرقم؟' });
  });

  it('takes a skip back by one key, on the statement’s newest version', async () => {
    const { sent, segments } = await open();
    await userEvent.keyboard('js');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByText('رأي لا خبر'));
    await userEvent.click(within(dialog).getByRole('button', { name: 'تخطّيه' }));
    expect(await screen.findByText('مقترح واحد ينتظر البتّ')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(await screen.findByText('مقترحان ينتظران البتّ')).toBeTruthy();
    const last = sent.filter(({ method }) => method === 'PATCH').at(-1);
    expect(last?.body).toEqual({ disposition: 'undecided' });
    expect(last?.headers.get('If-Match')).toBe('"2"');
    expect(segments[0]?.disposition).toBe('undecided');
  });

  it('asks what other outlets say only when somebody wants to go there, and goes there', async () => {
    const { sent } = await open();
    const asked = () => sent.filter(({ path }) => path.endsWith('/alignment')).length;
    expect(asked()).toBe(0);
    await userEvent.keyboard('d');
    await waitFor(() => expect(inHand()).toContain(second));
    expect(asked()).toBe(1);
  });

  it('chooses words by keys and buttons, whole words only', async () => {
    await open({ path: `?start=${text.indexOf('تسعة')}&end=${text.indexOf('تسعة') + 2}` });
    await userEvent.keyboard('v');
    const chosen = () =>
      screen.getByText(
        (_, element) => element?.getAttribute('role') === 'status' && element.getAttribute('lang') === 'ar',
      );
    expect(chosen().textContent).toBe('تسعة');
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(chosen().textContent).toBe('تسعة مليارات');
    await userEvent.click(screen.getByRole('button', { name: 'كلمة أخرى في أوله' }));
    expect(chosen().textContent).toBe('المحطة تسعة مليارات');
    await userEvent.click(screen.getByRole('button', { name: 'كلمة أقل من آخره' }));
    expect(chosen().textContent).toBe('المحطة تسعة');
    await userEvent.click(screen.getByRole('button', { name: 'أخذ الجملة كلها' }));
    expect(chosen().textContent).toBe('وأضاف: «كلّفت المحطة تسعة مليارات دينار');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'كلمة أخرى في أوله' })).toBeNull();
  });

  it('lists every key, and listens to none but Escape and Ctrl once they are switched off', async () => {
    await open();
    await userEvent.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
    expect(within(sheet).getByText('التالي مما نقلته جهة أخرى على نحو مختلف')).toBeTruthy();
    const undo = within(sheet).getByText('تراجع').previousElementSibling;
    expect([...(undo?.querySelectorAll('bdi') ?? [])].map(({ textContent }) => textContent)).toEqual(['Z', 'CtrlZ']);
    await userEvent.click(within(sheet).getByRole('switch'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.keyboard('j');
    expect(inHand()).toBe('');
  });
});
