import type { ClaimMatch } from '@isnad/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClaim, aList } from '../../test-support/records.js';
import { renderWithApp } from '../../test-support/render-with-app.js';
import { type StubbedAnswer, stubFetch } from '../../test-support/stub-fetch.js';
import { aWholeClaim } from '../../test-support/workbench-records.js';
import { MatchesSection } from './MatchesSection.js';

afterEach(cleanup);

const claim = aWholeClaim();

/** Shows the section on a server that answers the search with these, one after the other; the last one stands. */
function open(...answers: readonly StubbedAnswer[]) {
  const left = [...answers];
  const sent = stubFetch(({ path }) => {
    if (path !== `/api/claims/${claim.id}/matches`) return { body: aList([]) };
    return left.length > 1 ? left.shift() : left[0];
  });
  renderWithApp(<MatchesSection claim={claim} />);
  return () => sent.filter(({ path }) => path.endsWith('/matches')).length;
}

const found = (matches: readonly ClaimMatch[], complete = true): StubbedAnswer => ({
  body: aList(matches, matches.length, complete),
});
const refused: StubbedAnswer = {
  status: 403,
  body: { type: '/problems/forbidden', title: 'لا تملك صلاحية هذا', status: 403, code: 'forbidden' },
};
const published: ClaimMatch = {
  score: 0.83,
  claim: aClaim({
    text: 'تخدم المحطة 40 ألف أسرة في المدينة.',
    status: 'published',
    attributionRating: 'as_reported',
    truthRating: 'mixed',
  }),
  publicUrl: 'https://desk.example/fact-checks/12',
};
const waiting: ClaimMatch = {
  score: 0.61,
  claim: aClaim({ text: 'تخدم المحطة المدينة كلها.', claimant: { id: claim.claimant.id, name: 'هدى السالم' } }),
  publicUrl: null,
};

describe('earlier claims like this one', () => {
  it('shows each with how alike it is, where it stands and what was found, and the way to it', async () => {
    open(found([published, waiting]));
    const [first, second] = await screen.findAllByRole('listitem');
    if (!first || !second) throw new Error('two matches were answered');
    expect(within(first).getByRole('link', { name: published.claim.text }).getAttribute('href')).toBe(
      `/claims/${published.claim.id}`,
    );
    for (const said of ['منشور', 'كما نُقل', 'صحيح جزئياً', /تشابه 83/]) {
      expect(within(first).getByText(said)).toBeTruthy();
    }
    expect(within(first).getByRole('link', { name: 'التحقق المنشور' }).getAttribute('href')).toBe(published.publicUrl);

    expect(within(second).getByText('في قائمة الانتظار')).toBeTruthy();
    expect(second.textContent).toContain('هدى السالم');
    expect(within(second).getAllByRole('link')).toHaveLength(1);
  });

  it('says that there is none, where the search came to its end', async () => {
    open(found([]));
    expect(await screen.findByText('لم يُتحقق هنا من ادعاء يشبهه.')).toBeTruthy();
  });

  it.each([
    ['none', []],
    ['some', [waiting]],
  ])('does not pass a search that was cut short off as a whole one: it found %s', async (_what, matches) => {
    open(found(matches, false));
    expect(await screen.findByText('طال البحث فأُوقف، وقد يكون هناك غير ما يظهر.')).toBeTruthy();
    expect(screen.queryByText('لم يُتحقق هنا من ادعاء يشبهه.')).toBeNull();
    expect(screen.queryAllByRole('listitem')).toHaveLength(matches.length);
  });

  it('says why it could not look, and looks again when asked', async () => {
    const asked = open(refused, found([waiting]));
    expect((await screen.findByRole('alert')).textContent).toContain('لا تملك صلاحية هذا');
    expect(screen.queryByText('لم يُتحقق هنا من ادعاء يشبهه.')).toBeNull();
    const before = asked();
    await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
    expect(await screen.findByRole('link', { name: waiting.claim.text })).toBeTruthy();
    expect(asked()).toBe(before + 1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
