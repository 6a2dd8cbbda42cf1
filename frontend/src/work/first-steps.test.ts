import type { Role } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { type DeskCounts, firstSteps } from './first-steps.js';

const empty: DeskCounts = { members: 1, speeches: 0, documents: 0, claims: 0, published: 0 };

describe('the first steps at a desk', () => {
  it.each<[string, Role, Partial<DeskCounts>, string[], string[]]>([
    ['an editor at an empty desk', 'editor', {}, [], ['speech', 'text', 'claim', 'published']],
    ['an editor with a speech', 'editor', { speeches: 1 }, ['speech'], ['text', 'claim', 'published']],
    [
      'an editor with claims',
      'editor',
      { speeches: 1, documents: 2, claims: 3 },
      ['speech', 'text', 'claim'],
      ['published'],
    ],
    [
      'an editor who has published',
      'editor',
      { speeches: 1, documents: 2, claims: 3, published: 1 },
      ['speech', 'text', 'claim', 'published'],
      [],
    ],
    ['a reviewer, who publishes nothing', 'reviewer', {}, [], ['speech', 'text', 'claim']],
    ['an admin alone', 'admin', {}, [], ['members']],
    ['an admin with one more', 'admin', { members: 2 }, [], ['members']],
    ['an admin of a desk', 'admin', { members: 3 }, ['members'], []],
    ['somebody who reads', 'viewer', {}, [], []],
  ])('of %s', (_case, role, counts, done, open) => {
    const steps = firstSteps(role, { ...empty, ...counts });
    expect(steps.filter((step) => step.done).map(({ step }) => step)).toEqual(done);
    expect(steps.filter((step) => !step.done).map(({ step }) => step)).toEqual(open);
  });
});
