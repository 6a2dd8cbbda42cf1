import type { Claim, ClaimGuard } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { closedSteps } from './claim-actions.js';

const because: Partial<Record<ClaimGuard, string>> = {
  hasVerdict: 'لم يُكتب الحكم بعد.',
  hasMinimumEvidence: 'لا يستند الحكم إلى الحد الأدنى من الأدلة.',
  disagreementResolved: 'اختلفت المراجعات ولم يُذكر سبب الترجيح بينها.',
  didNotWriteVerdict: 'لا يعتمد أحدٌ حكماً كتبه.',
};

const blocked = (action: Claim['blockedActions'][number]['action'], ...guards: ClaimGuard[]) => ({
  blockedActions: [{ action, unmet: guards.map((guard) => ({ guard, explanation: because[guard] ?? guard })) }],
});

describe('closedSteps', () => {
  it.each([
    { name: 'assigning, to a reviewer who may not', claim: blocked('assign', 'mayTakeAssignment') },
    {
      name: "submitting another's verdict",
      claim: blocked('submit_verdict', 'mayWriteVerdict', 'hasMinimumEvidence'),
    },
    { name: "Isnad's own step", claim: blocked('complete_reviews', 'reviewsComplete') },
  ])('leaves out what a person has no part in: $name', ({ claim }) => {
    expect(closedSteps(claim)).toEqual([]);
  });

  it('gives a verdict that is not written as the only reason, for the others are judged of one', () => {
    const claim = blocked('submit_verdict', 'hasVerdict', 'hasMinimumEvidence', 'disagreementResolved');
    expect(closedSteps(claim)).toEqual([{ action: 'submit_verdict', reason: 'لم يُكتب الحكم بعد.' }]);
  });

  it('gives every reason that holds for a verdict that is written', () => {
    const claim = blocked('submit_verdict', 'hasMinimumEvidence', 'disagreementResolved');
    expect(closedSteps(claim)).toEqual([
      {
        action: 'submit_verdict',
        reason: 'لا يستند الحكم إلى الحد الأدنى من الأدلة. اختلفت المراجعات ولم يُذكر سبب الترجيح بينها.',
      },
    ]);
  });

  it('says that two people are needed to the one who wrote the verdict', () => {
    expect(closedSteps(blocked('approve', 'didNotWriteVerdict'))).toEqual([
      { action: 'approve', reason: 'لا يعتمد أحدٌ حكماً كتبه.' },
    ]);
  });
});
