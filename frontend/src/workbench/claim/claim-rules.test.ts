import type { Comment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { isNewTo, threadsOf } from './comment-threads.js';
import { ratingDifferences } from './reviews.js';

const comment = (id: string, minute: number, over: Partial<Comment> = {}): Comment => ({
  id,
  claimId: 'c',
  parentId: null,
  author: { id: 'u', name: 'سلمى' },
  text: '…',
  mentions: [],
  target: null,
  quote: null,
  resolvedAt: null,
  createdAt: `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`,
  version: 1,
  ...over,
});

const shape = (comments: Comment[]) =>
  threadsOf(comments).map(({ root, replies }) => [root.id, ...replies.map(({ id }) => id)]);

describe('threadsOf', () => {
  it('gathers replies below their root, however deep, oldest first', () => {
    const comments = [
      comment('reply-2', 5, { parentId: 'reply-1' }),
      comment('a', 1),
      comment('b', 3),
      comment('reply-1', 4, { parentId: 'a' }),
    ];
    expect(shape(comments)).toEqual([['a', 'reply-1', 'reply-2'], ['b']]);
  });

  it('puts resolved conversations last', () => {
    const comments = [comment('done', 1, { resolvedAt: '2026-03-01T11:00:00.000Z' }), comment('open', 2)];
    expect(shape(comments)).toEqual([['open'], ['done']]);
  });

  it('loses nothing to a missing or circular parent', () => {
    const comments = [
      comment('orphan', 1, { parentId: 'gone' }),
      comment('x', 2, { parentId: 'y' }),
      comment('y', 3, { parentId: 'x' }),
    ];
    expect(new Set(shape(comments).flat())).toEqual(new Set(['orphan', 'x', 'y']));
  });
});

describe('ratingDifferences', () => {
  const review = (attributionRating: 'as_reported' | 'distorted', truthRating: string) => ({
    attributionRating,
    truthRating,
  });

  it.each([
    { name: 'none', reviews: [], expected: { attribution: false, truth: false } },
    { name: 'one', reviews: [review('distorted', 'false')], expected: { attribution: false, truth: false } },
    {
      name: 'agreement',
      reviews: [review('as_reported', 'true'), review('as_reported', 'true')],
      expected: { attribution: false, truth: false },
    },
    {
      name: 'about truth only',
      reviews: [review('as_reported', 'true'), review('as_reported', 'mixed')],
      expected: { attribution: false, truth: true },
    },
    {
      name: 'about both, in the third review',
      reviews: [review('as_reported', 'true'), review('as_reported', 'true'), review('distorted', 'false')],
      expected: { attribution: true, truth: true },
    },
  ])('$name', ({ reviews, expected }) => {
    expect(ratingDifferences(reviews)).toEqual(expected);
  });
});

describe('isNewTo', () => {
  const last = '2026-03-01T10:05:00.000Z';
  it.each([
    ['what a colleague wrote since', comment('a', 6), last, true],
    ['what a colleague wrote before', comment('a', 4), last, false],
    ['one’s own words', comment('a', 6, { author: { id: 'me', name: 'نور' } }), last, false],
    ['anything on a first visit', comment('a', 6), null, false],
  ])('judges %s', (_name, written, lastVisit, expected) => {
    expect(isNewTo('me', lastVisit)(written)).toBe(expected);
  });
});
