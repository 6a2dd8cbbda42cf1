import { describe, expect, it } from '@jest/globals';
import { readClaimView } from '../claims/claim-filters.js';
import { isAsSaved, moved, viewLink } from './view-link.js';

const id = '0198f0a1-7c3d-7b1e-9a55-000000000001';
const view = (address: string) => readClaimView(new URLSearchParams(address.split('?')[1]));

describe('a saved view’s address', () => {
  const saved = {
    id,
    query: { status: ['in_review'], tag: 'مياه', sort: 'dueAt', perPage: 50 },
    columns: ['status', 'dueAt'],
  };

  it('says everything by itself and is recognised as the view', () => {
    const shown = view(viewLink(saved));
    expect(shown).toMatchObject({
      filters: { status: ['in_review'], tag: 'مياه' },
      sort: 'dueAt',
      perPage: 50,
      columns: ['status', 'dueAt'],
      savedViewId: id,
      page: 1,
    });
    expect(isAsSaved(shown, saved)).toBe(true);
  });

  it.each([
    ['another page is the same view', `${viewLink(saved)}&page=2`, true],
    ['another filter is not', viewLink({ ...saved, query: { ...saved.query, priority: ['urgent'] } }), false],
    ['another order is not', viewLink({ ...saved, query: { ...saved.query, sort: 'priority' } }), false],
    ['other columns are not', viewLink({ ...saved, columns: ['status'] }), false],
  ])('%s', (_case, address, same) => {
    expect(isAsSaved(view(address), saved)).toBe(same);
  });

  it('leaves the columns to the person where the view keeps none', () => {
    const open = { id, query: { tag: 'مياه' }, columns: [] };
    expect(isAsSaved(view('/claims?tag=مياه&columns=status'), open)).toBe(true);
  });
});

describe('the order of views', () => {
  it.each<[string, number, -1 | 1, string]>([
    ['up', 1, -1, 'ب أ ج'],
    ['down', 1, 1, 'أ ج ب'],
    ['not beyond the first', 0, -1, 'أ ب ج'],
    ['not beyond the last', 2, 1, 'أ ب ج'],
  ])('moves one %s', (_case, from, by, expected) => {
    expect(moved(['أ', 'ب', 'ج'], from, by).join(' ')).toBe(expected);
  });
});
