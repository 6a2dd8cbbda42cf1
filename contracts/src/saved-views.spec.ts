import { describe, expect, it } from '@jest/globals';
import { CreateSavedView, parseViewQuery, type ViewList, ViewQuery } from './saved-views.js';

const id = '0198f0a1-7c3d-7b1e-9a55-0123456789ab';

describe("a view's query", () => {
  it.each<[string, ViewList, ViewQuery, ViewQuery]>([
    ['nothing', 'claims', {}, {}],
    ['filters', 'claims', { status: ['queued'], tag: 'اقتصاد' }, { status: ['queued'], tag: 'اقتصاد' }],
    ['one value where there may be several', 'claims', { priority: 'urgent' }, { priority: ['urgent'] }],
    [
      'words and an order',
      'claims',
      { q: ' الميزانية ', sort: 'dueAt', order: 'asc' },
      { q: 'الميزانية', sort: 'dueAt', order: 'asc' },
    ],
    ['a length that came from an address', 'claims', { perPage: '50' }, { perPage: 50 }],
    ['another list', 'events', { type: 'claim.created', claimId: id }, { type: 'claim.created', claimId: id }],
  ])('keeps %s as the list understands it, and no default', (_case, list, query, expected) => {
    expect(parseViewQuery(list, query)).toEqual({ success: true, data: expected });
  });

  it.each<[string, ViewList, ViewQuery, string]>([
    ['a state that there is not', 'claims', { status: ['lost'] }, 'status.0'],
    ["another list's filter", 'speeches', { status: ['queued'] }, ''],
    ['the page that was open', 'claims', { page: 3 }, ''],
    ['an order that cannot be fast', 'claims', { sort: 'text' }, 'sort'],
  ])('refuses %s', (_case, list, query, path) => {
    const parsed = parseViewQuery(list, query);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it('refuses what the database cannot hold', () => {
    expect(ViewQuery.safeParse({ q: 'قبل\u0000بعد' }).success).toBe(false);
    expect(ViewQuery.safeParse({ status: ['\u0000'] }).success).toBe(false);
  });

  it('belongs to a list of which views can be kept', () => {
    expect(CreateSavedView.safeParse({ list: 'secrets', name: 'أسرار', query: {} }).success).toBe(false);
  });
});
