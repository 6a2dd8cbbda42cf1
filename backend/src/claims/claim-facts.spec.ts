import { type ClaimGuard, claimGuards, decide, type Role } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { type ClaimFacts, reviewsDisagree, situationOf } from './claim-facts.js';

const review = (
  reviewerId: string,
  truthRating = 'false',
  attributionRating: 'as_reported' | 'distorted' = 'as_reported',
) => ({
  reviewerId,
  attributionRating,
  truthRating,
});

/** A claim on which nothing has happened yet. */
const untouched: ClaimFacts = {
  id: 'claim',
  status: 'queued',
  version: 1,
  round: 1,
  cycle: 1,
  requiredReviews: 2,
  assigneeIds: [],
  reviews: [],
  verdict: null,
  verdictAuthorIds: [],
  minimumEvidence: 1,
  selfAssignment: false,
  reportIsValid: false,
};
const verdict = { id: 'verdict', authorId: 'layla', resolution: null, evidenceCount: 1 };

type Who = { id: string; role: Role } | null;
const editor: Who = { id: 'layla', role: 'editor' };
const otherEditor: Who = { id: 'hasan', role: 'editor' };
const reviewer: Who = { id: 'samir', role: 'reviewer' };

const cases: [string, ClaimGuard, Partial<ClaimFacts>, Who, boolean][] = [
  ['an editor assigns others', 'mayTakeAssignment', {}, editor, true],
  ['a reviewer where the desk does not allow it', 'mayTakeAssignment', {}, reviewer, false],
  ['a reviewer where the desk allows it', 'mayTakeAssignment', { selfAssignment: true }, reviewer, true],
  [
    'a reviewer who has the claim',
    'mayTakeAssignment',
    { selfAssignment: true, assigneeIds: ['samir'] },
    reviewer,
    false,
  ],

  ['no review', 'reviewsComplete', {}, null, false],
  ['one review of two', 'reviewsComplete', { reviews: [review('samir')] }, null, false],
  ['two reviews of two', 'reviewsComplete', { reviews: [review('samir'), review('huda')] }, null, true],
  ['one review of one', 'reviewsComplete', { requiredReviews: 1, reviews: [review('samir')] }, null, true],

  ['no verdict', 'hasVerdict', {}, editor, false],
  ['a verdict', 'hasVerdict', { verdict }, editor, true],

  ['its author, an editor', 'mayWriteVerdict', { verdict }, editor, true],
  ['another editor', 'mayWriteVerdict', { verdict }, otherEditor, false],
  [
    'its author, an assigned reviewer',
    'mayWriteVerdict',
    { verdict: { ...verdict, authorId: 'samir' }, assigneeIds: ['samir'] },
    reviewer,
    true,
  ],
  [
    'its author, no longer assigned',
    'mayWriteVerdict',
    { verdict: { ...verdict, authorId: 'samir' } },
    reviewer,
    false,
  ],
  [
    'an assigned reviewer who did not write it',
    'mayWriteVerdict',
    { verdict, assigneeIds: ['samir'] },
    reviewer,
    false,
  ],
  ['an assigned reviewer before one is written', 'mayWriteVerdict', { assigneeIds: ['samir'] }, reviewer, true],
  ['a reviewer of other claims before one is written', 'mayWriteVerdict', { assigneeIds: ['huda'] }, reviewer, false],

  ['no verdict and none required', 'hasMinimumEvidence', { minimumEvidence: 0 }, editor, true],
  ['no verdict', 'hasMinimumEvidence', {}, editor, false],
  ['one piece of one', 'hasMinimumEvidence', { verdict }, editor, true],
  ['one piece of two', 'hasMinimumEvidence', { verdict, minimumEvidence: 2 }, editor, false],

  ['reviews that agree', 'disagreementResolved', { reviews: [review('samir'), review('huda')], verdict }, editor, true],
  [
    'reviews that part',
    'disagreementResolved',
    { reviews: [review('samir'), review('huda', 'mixed')], verdict },
    editor,
    false,
  ],
  [
    'reviews that part, with a reason',
    'disagreementResolved',
    { reviews: [review('samir'), review('huda', 'mixed')], verdict: { ...verdict, resolution: 'رُجّح الجدول الرسمي' } },
    editor,
    true,
  ],
  [
    'reviews that part, with a blank reason',
    'disagreementResolved',
    { reviews: [review('samir'), review('huda', 'mixed')], verdict: { ...verdict, resolution: ' \n' } },
    editor,
    false,
  ],

  ['an editor who wrote nothing', 'didNotWriteVerdict', { verdictAuthorIds: ['layla'] }, otherEditor, true],
  ['its author', 'didNotWriteVerdict', { verdictAuthorIds: ['layla'] }, editor, false],
  [
    'the author of an earlier revision',
    'didNotWriteVerdict',
    { verdict: { ...verdict, authorId: 'hasan' }, verdictAuthorIds: ['layla', 'hasan'] },
    editor,
    false,
  ],
  ['Isnad itself', 'didNotWriteVerdict', {}, null, false],

  ['a report with errors', 'reportIsValid', {}, editor, false],
  ['a sound report', 'reportIsValid', { reportIsValid: true }, editor, true],
];

describe('the guards, answered from facts', () => {
  it.each(cases)('%s: %s', (_case, guard, facts, user, holds) => {
    expect(situationOf({ ...untouched, ...facts }, user).holds(guard)).toBe(holds);
  });

  it('are all tried above, held and failed', () => {
    for (const guard of claimGuards) {
      const answers = new Set(cases.filter((tried) => tried[1] === guard).map((tried) => tried[4]));
      expect([guard, answers]).toEqual([guard, new Set([true, false])]);
    }
  });
});

describe('situationOf', () => {
  it('lets Isnad act only where facts alone decide', () => {
    const facts = { ...untouched, status: 'in_review' as const, reviews: [review('samir'), review('huda')] };
    expect(situationOf(facts, null).role).toBe('system');
    expect(decide('complete_reviews', situationOf(facts, null))).toEqual({ ok: true, to: 'deciding' });
    expect(decide('complete_reviews', situationOf(facts, editor))).toMatchObject({ refusal: { code: 'forbidden' } });
  });
});

describe('reviewsDisagree', () => {
  it.each([
    ['none', [], false],
    ['one', [review('samir')], false],
    ['two alike', [review('samir'), review('huda')], false],
    ['two that part on truth', [review('samir'), review('huda', 'mixed')], true],
    ['two that part on attribution', [review('samir'), review('huda', 'false', 'distorted')], true],
    ['three of which the last parts', [review('samir'), review('huda'), review('omar', 'true')], true],
  ])('%s', (_case, reviews, disagree) => {
    expect(reviewsDisagree(reviews)).toBe(disagree);
  });
});
