import type { Role } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { aWholeClaim } from '../test-support/workbench-records.js';
import { neighbour } from './board-focus.js';
import { dropAnswer, mayLead, offeredSteps } from './board-moves.js';

describe('where a card may be dropped', () => {
  it.each<[Parameters<typeof mayLead>[0], Parameters<typeof mayLead>[1], Role, boolean]>([
    ['proposed', 'queued', 'editor', true],
    ['proposed', 'queued', 'reviewer', false],
    ['queued', 'in_review', 'reviewer', true],
    ['queued', 'published', 'editor', false],
    ['in_review', 'deciding', 'editor', false],
    ['awaiting_approval', 'deciding', 'editor', true],
    ['published', 'deciding', 'editor', true],
    ['queued', 'queued', 'editor', false],
    ['proposed', 'queued', 'viewer', false],
  ])('from %s to %s for a person with the role %s: %s', (from, to, role, expected) => {
    expect(mayLead(from, to, role)).toBe(expected);
  });
});

describe('what a drop means', () => {
  const claim = aWholeClaim({
    status: 'deciding',
    availableActions: ['reject'],
    blockedActions: [{ action: 'submit_verdict', unmet: [{ guard: 'hasVerdict', explanation: 'لا حكم بعد.' }] }],
  });

  it('is the step that the server offers', () => {
    expect(dropAnswer({ ...claim, availableActions: ['submit_verdict', 'reject'] }, 'awaiting_approval')).toEqual({
      kind: 'step',
      action: 'submit_verdict',
    });
  });

  it('says what is missing where the step is not open', () => {
    expect(dropAnswer(claim, 'awaiting_approval')).toEqual({ kind: 'blocked', reasons: ['لا حكم بعد.'] });
  });

  it('is nothing where no step leads, nor to where the claim lies already', () => {
    expect(dropAnswer(claim, 'published')).toEqual({ kind: 'none' });
    const assigned = aWholeClaim({ status: 'in_review', availableActions: ['assign'] });
    expect(dropAnswer(assigned, 'in_review')).toEqual({ kind: 'none' });
  });

  it('offers what leads on before what ends', () => {
    expect(offeredSteps({ availableActions: ['reject', 'assign', 'complete_reviews'] })).toEqual(['assign', 'reject']);
  });
});

describe('the arrow keys on the board', () => {
  const columns = [3, 0, 1, 2];
  it.each<[string, { column: number; row: number }, string, 'rtl' | 'ltr', { column: number; row: number } | null]>([
    ['down', { column: 0, row: 0 }, 'ArrowDown', 'rtl', { column: 0, row: 1 }],
    ['not below the last', { column: 0, row: 2 }, 'ArrowDown', 'rtl', null],
    [
      'in Arabic the next column is to the left, past an empty one',
      { column: 0, row: 2 },
      'ArrowLeft',
      'rtl',
      { column: 2, row: 0 },
    ],
    ['in English to the right', { column: 2, row: 0 }, 'ArrowRight', 'ltr', { column: 3, row: 0 }],
    ['back', { column: 3, row: 1 }, 'ArrowRight', 'rtl', { column: 2, row: 0 }],
    ['not beyond the first column', { column: 0, row: 0 }, 'ArrowRight', 'rtl', null],
    ['any other key leads nowhere', { column: 0, row: 0 }, 'a', 'rtl', null],
  ])('%s', (_case, from, key, direction, expected) => {
    expect(neighbour(columns, from, key, direction)).toEqual(expected);
  });
});
