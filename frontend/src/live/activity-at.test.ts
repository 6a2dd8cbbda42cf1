import type { ClaimAction, ClaimStatus } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../test-support/records.js';
import { activityAt } from './activity-at.js';

const me = newId();
const others = newId();

describe('what somebody is at a claim for', () => {
  it.each<[string, ClaimStatus, string, boolean, ClaimAction[], string]>([
    ['a review that is awaited of them', 'in_review', me, false, [], 'reviewing'],
    ['nothing more once they have reviewed', 'in_review', me, true, [], 'viewing'],
    ['no review of somebody else’s', 'in_review', others, false, [], 'viewing'],
    ['no review once the round is over', 'deciding', me, false, [], 'viewing'],
    ['the verdict where they may hand it in', 'deciding', me, true, ['submit_verdict'], 'editing'],
    ['reading where it is written', 'awaiting_approval', me, true, ['approve'], 'viewing'],
  ])('is %s', (_case, status, reviewerId, reviewed, availableActions, expected) => {
    const assignments = [{ reviewer: { id: reviewerId, name: 'نور' }, reviewed, dueAt: null }];
    expect(activityAt({ status, assignments, availableActions }, me)).toBe(expected);
  });
});
