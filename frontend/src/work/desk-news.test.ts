import type { EventType } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { cameTo, deskNews } from './desk-news.js';

const named = (...types: readonly EventType[]) => types.map((type) => ({ type }));

describe('what the desk is told of', () => {
  it.each([
    { what: 'work', events: named('claim.created', 'comment.added'), news: named('claim.created', 'comment.added') },
    { what: 'a new member', events: named('user.created'), news: named('user.created') },
    {
      what: 'no account of a member',
      events: named('user.updated', 'user.signed-in', 'claim.created', 'user.signed-out-everywhere'),
      news: named('claim.created'),
    },
    {
      what: 'the newest only, counted without what is left out',
      events: named('user.updated', 'review.submitted', 'verdict.written', 'document.created'),
      news: named('review.submitted', 'verdict.written'),
    },
  ])('is $what', ({ events, news }) => {
    expect(deskNews(events, 2)).toEqual(news);
  });
});

describe('what a claim came to', () => {
  const moved = { action: 'approve', from: 'awaiting_approval', to: 'approved', reason: null };
  it.each([
    { what: 'is read from a move', event: { type: 'claim.transitioned', data: moved }, status: 'approved' },
    {
      what: 'is not guessed from data of another shape',
      event: { type: 'claim.transitioned', data: {} },
      status: null,
    },
    { what: 'is nothing for another event', event: { type: 'claim.updated', data: moved }, status: null },
  ] as const)('$what', ({ event, status }) => {
    expect(cameTo(event)).toBe(status);
  });
});
