import type { Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { aText } from '../../test-support/workbench-records.js';
import { type DoneStep, planUndo, type UndoPlan } from './undo-steps.js';

const [segment] = aText('كلّفت المحطة تسعة مليارات', ['كلّفت المحطة']).segments;
if (!segment) throw new Error('the text has a statement');
const now = (over: Partial<Segment>): Segment => ({ ...segment, ...over });
const skipped = now({ disposition: 'skipped', reason: 'رأي', version: 2 });

describe('planUndo', () => {
  it.each<{ name: string; step: DoneStep; stands: Segment[]; plan: UndoPlan }>([
    {
      name: 'takes a skip back',
      step: { kind: 'skip', segmentId: segment.id },
      stands: [skipped],
      plan: { kind: 'decide', segment: skipped, decision: 'undecided' },
    },
    {
      name: 'skips again, with the reason that was given',
      step: { kind: 'restore', segmentId: segment.id, reason: 'رأي لا خبر' },
      stands: [segment],
      plan: { kind: 'decide', segment, decision: { reason: 'رأي لا خبر' } },
    },
    {
      name: 'leaves a statement that became a claim since',
      step: { kind: 'skip', segmentId: segment.id },
      stands: [now({ disposition: 'claimed' })],
      plan: { kind: 'refused', why: 'decidedSince' },
    },
    {
      name: 'leaves a statement that somebody skipped since',
      step: { kind: 'restore', segmentId: segment.id, reason: 'رأي' },
      stands: [skipped],
      plan: { kind: 'refused', why: 'decidedSince' },
    },
    {
      name: 'leaves what a newer text no longer has',
      step: { kind: 'skip', segmentId: segment.id },
      stands: [],
      plan: { kind: 'refused', why: 'gone' },
    },
    {
      name: 'asks for a claim to be rejected',
      step: { kind: 'claim', claimId: 'c' },
      stands: [],
      plan: { kind: 'rejectClaim', claimId: 'c' },
    },
    {
      name: 'takes a place away from a claim',
      step: { kind: 'appearance', claimId: 'c', appearanceId: 'a' },
      stands: [],
      plan: { kind: 'removeAppearance', claimId: 'c', appearanceId: 'a' },
    },
  ])('$name', ({ step, stands, plan }) => {
    expect(planUndo(step, stands)).toEqual(plan);
  });
});
