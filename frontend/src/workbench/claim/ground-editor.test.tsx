import { PutVerdict, type Verdict } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEvidence } from '../../test-support/evidence-records.js';
import { aList, newId } from '../../test-support/records.js';
import { renderWithApp } from '../../test-support/render-with-app.js';
import { StubbedDrafts } from '../../test-support/stub-drafts.js';
import { stubFetch } from '../../test-support/stub-fetch.js';
import { aWholeClaim } from '../../test-support/workbench-records.js';
import { VerdictForm } from './VerdictForm.js';

// A whole form on a busy machine; nothing here depends on how long it takes.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const claim = aWholeClaim({ status: 'deciding', version: 7 });
const table = anEvidence({ claimId: claim.id, title: 'الجدول السنوي للإنتاج' });
const note = anEvidence({ claimId: claim.id, title: 'مذكرة الوزارة' });
const summary = 'أنتج المصنع ثلاثة ملايين طن.';
const explanation = 'يذكر الجدول ثلاثة ملايين. ولا تذكر المذكرة رقماً.';

const written = (given: Partial<Verdict> = {}): Verdict => ({
  id: newId(),
  claimId: claim.id,
  number: 1,
  cycle: 1,
  author: { id: newId(), name: 'سلمى الحيالي' },
  attributionRating: 'as_reported',
  truthRating: 'true',
  ratingScale: { id: newId(), name: 'المعتاد', version: 1 },
  summary,
  explanation,
  evidenceIds: [],
  grounds: [],
  resolution: null,
  approvedBy: null,
  approvedAt: null,
  createdAt: claim.createdAt,
  ...given,
});

/** Opens the form of a verdict on a server that keeps what is sent. */
async function open(verdict: Verdict | null, evidence = [table, note]) {
  const drafts = new StubbedDrafts();
  const sent = stubFetch((request) => {
    const { method, path } = request;
    if (path.startsWith('/api/drafts')) return drafts.answer(request);
    if (path === `/api/claims/${claim.id}/evidence`) return { body: aList(evidence) };
    if (method === 'PUT' && path === `/api/claims/${claim.id}/verdict`) return { body: written() };
    return method === 'GET' ? { body: aList([]) } : undefined;
  });
  const done: string[] = [];
  renderWithApp(
    <VerdictForm
      claim={claim}
      userId={newId()}
      verdict={verdict}
      reviews={[]}
      disagree={false}
      onDone={() => done.push('done')}
    />,
  );
  const editor = await screen.findByRole('group', { name: 'إلامَ تستند كل جملة' });
  /** Saves, and answers what the server got. */
  const save = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'حفظ الحكم' }));
    await waitFor(() => expect(done).toEqual(['done']));
    const request = sent.find(({ method, path }) => method === 'PUT' && path.endsWith('/verdict'));
    return { ...PutVerdict.parse(request?.body), ifMatch: request?.headers.get('If-Match') };
  };
  return { editor, save };
}

/** The row of a sentence, and in it the button of an item of evidence. */
const rowOf = (editor: HTMLElement, sentence: string) => {
  const row = within(editor)
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent?.startsWith(sentence));
  if (!row) throw new Error(`no row for ${sentence}`);
  return row;
};
const itemOf = (row: HTMLElement, title: string) => within(row).getByRole('button', { name: new RegExp(title) });
const isTiedTo = (row: HTMLElement, title: string) => itemOf(row, title).getAttribute('aria-pressed') === 'true';

const type = async (name: string, words: string) => {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(words);
};

describe('what each sentence of a verdict rests on', () => {
  it('lists the sentences of both texts, of which none rests on anything by itself', async () => {
    const { editor } = await open(written());
    expect(await within(editor).findByText('الجمل المربوطة: 0 من 3')).toBeTruthy();
    const sentences = within(editor).getAllByRole('listitem');
    expect(sentences.map((row) => row.firstElementChild?.textContent)).toEqual([
      summary,
      'يذكر الجدول ثلاثة ملايين.',
      'ولا تذكر المذكرة رقماً.',
    ]);
    for (const row of sentences) {
      expect(within(row).getByText('لا تستند إلى شيء بعد')).toBeTruthy();
      expect(
        within(row)
          .getAllByRole('button')
          .map(({ textContent }) => textContent),
      ).toEqual([`1${table.title}`, `2${note.title}`]);
    }
  });

  it('sends each tied sentence with its place and its evidence, and cites what it is tied to', async () => {
    const { editor, save } = await open(written());
    await within(editor).findByText('الجمل المربوطة: 0 من 3');
    await userEvent.click(itemOf(rowOf(editor, summary), note.title));
    await userEvent.click(itemOf(rowOf(editor, summary), table.title));
    await userEvent.click(itemOf(rowOf(editor, 'ولا تذكر'), note.title));
    expect(within(editor).getByText('الجمل المربوطة: 2 من 3')).toBeTruthy();
    expect(within(rowOf(editor, summary)).queryByText('لا تستند إلى شيء بعد')).toBeNull();
    expect(within(rowOf(editor, 'يذكر الجدول')).getByText('لا تستند إلى شيء بعد')).toBeTruthy();

    const sent = await save();
    const start = explanation.indexOf('ولا');
    expect(sent.ifMatch).toBe('"7"');
    expect(sent.grounds).toEqual([
      { field: 'summary', start: 0, end: summary.length, exact: summary, evidenceIds: [note.id, table.id] },
      {
        field: 'explanation',
        start,
        end: explanation.length,
        exact: 'ولا تذكر المذكرة رقماً.',
        evidenceIds: [note.id],
      },
    ]);
    expect(sent.evidenceIds).toEqual([table.id, note.id]);
  });

  it('unties what was tied', async () => {
    const tied = { field: 'summary' as const, start: 0, end: summary.length, exact: summary, evidenceIds: [table.id] };
    const { editor, save } = await open(written({ grounds: [tied] }));
    await within(editor).findByText('الجمل المربوطة: 1 من 3');
    expect(isTiedTo(rowOf(editor, summary), table.title)).toBe(true);
    await userEvent.click(itemOf(rowOf(editor, summary), table.title));
    expect(within(editor).getByText('الجمل المربوطة: 0 من 3')).toBeTruthy();
    expect(await save()).toMatchObject({ grounds: [], evidenceIds: [] });
  });

  it('keeps a tie while the sentence is put otherwise, and drops it with the sentence', async () => {
    const tied = { field: 'summary' as const, start: 0, end: summary.length, exact: summary, evidenceIds: [table.id] };
    const { editor, save } = await open(written({ grounds: [tied] }));
    await within(editor).findByText('الجمل المربوطة: 1 من 3');
    await type('الخلاصة', 'هذا دقيق. أنتج المصنع نحو ثلاثة ملايين طن.');
    expect(isTiedTo(rowOf(editor, 'أنتج المصنع نحو'), table.title)).toBe(true);
    expect(isTiedTo(rowOf(editor, 'هذا دقيق.'), table.title)).toBe(false);

    await type('الخلاصة', 'لا نعرف.');
    expect(isTiedTo(rowOf(editor, 'لا نعرف.'), table.title)).toBe(false);
    expect(await save()).toMatchObject({ summary: 'لا نعرف.', grounds: [] });
  });

  it.each([
    ['that the sentences come as they are written', null, [table], 'تظهر الجمل هنا كلما كتبت.'],
    ['that there is no evidence yet', written(), [], 'لا أدلة تُربط بعد.'],
    ['how to tie', written(), [table], 'اربط كل جملة بالدليل الذي تستند إليه، فيرى القارئ رقمه خلفها.'],
  ])('says %s', async (_what, verdict, evidence, expected) => {
    const { editor } = await open(verdict, evidence);
    expect(await within(editor).findByText(expected)).toBeTruthy();
  });
});
