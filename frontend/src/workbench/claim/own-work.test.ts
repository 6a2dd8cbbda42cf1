import type { Claim, ClaimGuard } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../../test-support/records.js';
import { ownWork } from './own-work.js';

const me = newId();
const assigned = (id: string, reviewed: boolean) => ({ reviewer: { id, name: 'نور' }, dueAt: null, reviewed });
const blocked = (...guards: ClaimGuard[]): Claim['blockedActions'] => [
  { action: 'submit_verdict', unmet: guards.map((guard) => ({ guard, explanation: '' })) },
];

describe('ownWork', () => {
  const cases: [string, Partial<Claim>, ReturnType<typeof ownWork>][] = [
    ['the review that somebody owes', { status: 'in_review', assignments: [assigned(me, false)] }, 'reviews'],
    ['no second review', { status: 'in_review', assignments: [assigned(me, true)] }, null],
    ['nobody else’s review', { status: 'in_review', assignments: [assigned(newId(), false)] }, null],
    ['the verdict that nobody has written', { status: 'deciding', blockedActions: blocked('hasVerdict') }, 'verdict'],
    [
      'no verdict for who may not write it',
      { status: 'deciding', blockedActions: blocked('hasVerdict', 'mayWriteVerdict') },
      null,
    ],
    ['no verdict that is there', { status: 'deciding', blockedActions: blocked('hasMinimumEvidence') }, null],
    ['nothing where nothing waits', { status: 'published' }, null],
  ];
  it.each(cases)('is %s', (_name, claim, expected) => {
    expect(ownWork({ status: 'proposed', assignments: [], blockedActions: [], ...claim }, me)).toBe(expected);
  });
});
