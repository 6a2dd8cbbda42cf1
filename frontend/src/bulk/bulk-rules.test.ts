import { type BulkResult, type ClaimSummary, type Problem, type ProblemCode, problems } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { aClaim } from '../test-support/records.js';
import { type BulkChange, type BulkOutcome, mergedOutcomes, refusalsOf, toTryAgain } from './bulk-change.js';
import { undoSteps } from './undo-steps.js';

const aProblem = (code: ProblemCode, more: Partial<Problem> = {}): Problem => ({
  type: `/problems/${code}`,
  title: problems[code].title.ar,
  status: problems[code].status,
  code,
  ...more,
});
const done = (claim: ClaimSummary): BulkOutcome => ({
  claim,
  result: { ok: true, id: claim.id, version: claim.version + 1, status: claim.status },
});
const refused = (claim: ClaimSummary, problem: Problem): BulkOutcome => {
  const result: BulkResult = { ok: false, id: claim.id, problem };
  return { claim, result };
};

describe('what became of a change to many', () => {
  const [first, second, third, fourth] = [aClaim(), aClaim(), aClaim(), aClaim()];

  it('gathers the refused by reason, and those that somebody changed meanwhile whatever their version', () => {
    const outcomes = [
      done(first),
      refused(second, aProblem('precondition.failed', { detail: 'الآن 4', currentVersion: 4 })),
      refused(third, aProblem('claim.illegal-transition')),
      refused(fourth, aProblem('precondition.failed', { detail: 'الآن 9', currentVersion: 9 })),
    ];
    expect(refusalsOf(outcomes).map(({ problem, claims }) => [problem.code, claims.map(({ id }) => id)])).toEqual([
      ['precondition.failed', [second.id, fourth.id]],
      ['claim.illegal-transition', [third.id]],
    ]);
  });

  it('tries again only the refused, a stale one on the version that stands now', () => {
    const again = toTryAgain([
      done(first),
      refused(second, aProblem('precondition.failed', { currentVersion: 4 })),
      refused(third, aProblem('forbidden')),
    ]);
    expect(again.map(({ id, version }) => [id, version])).toEqual([
      [second.id, 4],
      [third.id, 1],
    ]);
  });

  it('puts what came of another try in the first one’s place', () => {
    const before = [done(first), refused(second, aProblem('forbidden'))];
    expect(mergedOutcomes(before, [done(second)])).toEqual([done(first), done(second)]);
  });
});

describe('taking a change back', () => {
  const bare = aClaim({ tags: [], priority: null, dueAt: null });
  const water = aClaim({ tags: ['مياه'], priority: 'high', dueAt: '2026-05-01T09:00:00.000Z' });
  const both = aClaim({ tags: ['مياه', 'أرقام'], priority: 'low' });

  it.each<[string, BulkChange, ClaimSummary[], { change: BulkChange; ids: string[] }[]]>([
    [
      'tags go only from those who did not have them',
      { action: 'tag', tags: ['مياه', 'أرقام'] },
      [bare, water, both],
      [
        { change: { action: 'untag', tags: ['مياه', 'أرقام'] }, ids: [bare.id] },
        { change: { action: 'untag', tags: ['أرقام'] }, ids: [water.id] },
      ],
    ],
    [
      'tags come back to those who had them',
      { action: 'untag', tags: ['مياه'] },
      [bare, water, both],
      [{ change: { action: 'tag', tags: ['مياه'] }, ids: [water.id, both.id] }],
    ],
    [
      'each priority is what it was, or none',
      { action: 'priority', priority: 'high' },
      [bare, water, both],
      [
        { change: { action: 'priority', priority: null }, ids: [bare.id] },
        { change: { action: 'priority', priority: 'low' }, ids: [both.id] },
      ],
    ],
    [
      'each due date is what it was, or none',
      { action: 'due', dueAt: '2026-06-01T09:00:00.000Z' },
      [bare, water],
      [
        { change: { action: 'due', dueAt: null }, ids: [bare.id] },
        { change: { action: 'due', dueAt: '2026-05-01T09:00:00.000Z' }, ids: [water.id] },
      ],
    ],
    ['a move is not taken back', { action: 'reject', reason: 'مكرر' }, [bare, water], []],
  ])('%s', (_case, change, claims, expected) => {
    const steps = undoSteps(change, claims.map(done));
    expect(steps.map((step) => ({ change: step.change, ids: step.claims.map(({ id }) => id) }))).toEqual(expected);
  });

  it('goes on from the version that the change left, and leaves alone what was refused', () => {
    const [step] = undoSteps({ action: 'untag', tags: ['مياه'] }, [
      done(water),
      refused(both, aProblem('precondition.failed')),
    ]);
    expect(step?.claims.map(({ id, version }) => [id, version])).toEqual([[water.id, 2]]);
  });
});
