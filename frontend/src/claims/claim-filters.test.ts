import { describe, expect, it } from '@jest/globals';
import { claimQuery, readClaimView, writeClaimView } from './claim-filters.js';

const read = (query: string) => readClaimView(new URLSearchParams(query));

describe('the claims list’s address', () => {
  it.each([
    'queue=to_review',
    'status=queued&status=in_review&priority=urgent',
    'q=%D9%86%D9%81%D8%B7&tag=%D9%85%D9%8A%D8%A7%D9%87&sort=dueAt&page=3',
  ])('says the same after reading and writing: %s', (query) => {
    const again = writeClaimView(read(query));
    expect(readClaimView(again)).toEqual(read(query));
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(new URLSearchParams(query)));
  });

  it.each([
    ['status=lost', { status: undefined }],
    ['queue=everything', { queue: undefined }],
    ['priority=urgent&priority=later', { priority: ['urgent'] }],
  ])('passes over what it does not know: %s', (query, filters) => {
    expect(read(query).filters).toMatchObject(filters);
  });

  it.each(['page=0', 'page=-2', 'page=many', ''])('begins at the first page: "%s"', (query) => {
    expect(read(query).page).toBe(1);
  });

  it('orders by the soonest due, and everything else from the newest or most urgent', () => {
    expect(claimQuery(read('sort=dueAt'))).toMatchObject({ sort: 'dueAt', order: 'asc' });
    expect(claimQuery(read('sort=priority'))).toMatchObject({ sort: 'priority', order: 'desc' });
    expect(claimQuery(read(''))).toMatchObject({ sort: 'createdAt', order: 'desc' });
  });
});
