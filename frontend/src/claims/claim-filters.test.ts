import { describe, expect, it } from '@jest/globals';
import { claimQuery, keptQuery, readClaimView, writeClaimView } from './claim-filters.js';

const read = (query: string) => readClaimView(new URLSearchParams(query));

describe('the claims list’s address', () => {
  it.each([
    'queue=to_review',
    'status=queued&status=in_review&priority=urgent',
    'q=%D9%86%D9%81%D8%B7&tag=%D9%85%D9%8A%D8%A7%D9%87&sort=dueAt&page=3',
    'createdFrom=2026-03-01&createdTo=2026-03-31&publication=correction&disagreement=truth',
    'sort=priority&order=asc&perPage=100&columns=status.dueAt.tags',
    'openReviewOf=0198f0a1-7c3d-7b1e-9a55-000000000001&queue=overdue&view=0198f0a1-7c3d-7b1e-9a55-000000000002',
  ])('says the same after reading and writing: %s', (query) => {
    const again = writeClaimView(read(query));
    expect(readClaimView(again)).toEqual(read(query));
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(new URLSearchParams(query)));
  });

  it.each([
    ['status=lost', { status: undefined }],
    ['queue=everything', { queue: undefined }],
    ['priority=urgent&priority=later', { priority: ['urgent'] }],
    ['speechId=7&createdFrom=yesterday', { speechId: undefined, createdFrom: undefined }],
  ])('passes over what it does not know: %s', (query, filters) => {
    expect(read(query).filters).toMatchObject(filters);
  });

  it.each(['page=0', 'page=-2', 'page=many', ''])('begins at the first page: "%s"', (query) => {
    expect(read(query).page).toBe(1);
  });

  it.each([
    ['perPage=30', 25],
    ['perPage=200', 200],
  ])('offers only its own sizes of a page: %s', (query, perPage) => {
    expect(read(query).perPage).toBe(perPage);
  });

  it('keeps of a view what is more than where one has turned to', () => {
    expect(keptQuery(read('status=queued&sort=statusSince&page=4&perPage=50&columns=status'))).toEqual(
      expect.objectContaining({ status: ['queued'], sort: 'statusSince', perPage: '50' }),
    );
    expect(keptQuery(read('page=4&columns=status'))).not.toHaveProperty('page');
  });

  it('shows columns in their own order, and leaves them open where it knows none', () => {
    expect(read('columns=tags.status').columns).toEqual(['status', 'tags']);
    expect(read('columns=mood').columns).toBeNull();
  });

  it('orders by the soonest due, and everything else from the newest or most urgent', () => {
    expect(claimQuery(read('sort=dueAt'))).toMatchObject({ sort: 'dueAt', order: 'asc' });
    expect(claimQuery(read('sort=priority'))).toMatchObject({ sort: 'priority', order: 'desc' });
    expect(claimQuery(read(''))).toMatchObject({ sort: 'createdAt', order: 'desc' });
  });
});
