import { describe, expect, it } from '@jest/globals';
import {
  actionsFor,
  type ClaimAction,
  type ClaimGuard,
  type ClaimNeed,
  type ClaimStatus,
  claimActionNames,
  claimActions,
  claimGuardExplanations,
  claimGuards,
  claimStatuses,
  claimStatusNames,
  claimWorkflow,
  decide,
} from './claim-workflow.js';
import { interfaceLanguages } from './localised.js';
import { type ActorRole, roles } from './roles.js';

interface Way {
  from: ClaimStatus[];
  to: ClaimStatus;
  who: ActorRole[];
  guards: ClaimGuard[];
  needs: ClaimNeed[];
}

/** Design §3, written down a second time: the table in claim-workflow.ts must not be its own witness. */
const design: Record<ClaimAction, Way> = {
  triage: { from: ['proposed'], to: 'queued', who: ['editor'], guards: [], needs: ['priority'] },
  reject: {
    from: ['proposed', 'queued', 'in_review', 'deciding'],
    to: 'rejected',
    who: ['editor'],
    guards: [],
    needs: ['reason'],
  },
  reopen: { from: ['rejected'], to: 'proposed', who: ['editor'], guards: [], needs: ['reason'] },
  assign: {
    from: ['queued', 'in_review'],
    to: 'in_review',
    who: ['editor', 'reviewer'],
    guards: ['mayTakeAssignment'],
    needs: ['assignees'],
  },
  complete_reviews: { from: ['in_review'], to: 'deciding', who: ['system'], guards: ['reviewsComplete'], needs: [] },
  submit_verdict: {
    from: ['deciding'],
    to: 'awaiting_approval',
    who: ['reviewer', 'editor'],
    guards: ['hasVerdict', 'mayWriteVerdict', 'hasMinimumEvidence', 'disagreementResolved'],
    needs: [],
  },
  request_changes: {
    from: ['awaiting_approval'],
    to: 'deciding',
    who: ['editor'],
    guards: ['didNotWriteVerdict'],
    needs: ['reason'],
  },
  approve: { from: ['awaiting_approval'], to: 'approved', who: ['editor'], guards: ['didNotWriteVerdict'], needs: [] },
  publish: { from: ['approved'], to: 'published', who: ['editor'], guards: ['reportIsValid'], needs: [] },
  correct: { from: ['published'], to: 'deciding', who: ['editor'], guards: [], needs: ['reason'] },
  retract: { from: ['published'], to: 'retracted', who: ['editor'], guards: [], needs: ['reason'] },
};

const actors: readonly ActorRole[] = [...roles, 'system'];
const matrix = actors.flatMap((role) =>
  claimActions.flatMap((action) => claimStatuses.map((status) => ({ role, action, status }))),
);
const allHold = () => true;
const allButOne = (failing: ClaimGuard) => (guard: ClaimGuard) => guard !== failing;

describe('decide: every role × action × state', () => {
  it('is asked for all 5 × 11 × 9 of them', () => {
    expect(matrix).toHaveLength(495);
  });

  it.each(matrix)('$role, $action, $status: all guards holding', ({ role, action, status }) => {
    const { from, to, who } = design[action];
    const expected = !who.includes(role)
      ? { ok: false, refusal: { code: 'forbidden' } }
      : !from.includes(status)
        ? { ok: false, refusal: { code: 'claim.illegal-transition' } }
        : { ok: true, to };
    expect(decide(action, { role, status, holds: allHold })).toEqual(expected);
  });

  it('opens a step exactly when the guards that the design asks of it hold, whichever one fails', () => {
    for (const { role, action, status } of matrix) {
      const { from, to, who, guards } = design[action];
      if (!who.includes(role) || !from.includes(status)) continue;
      for (const failing of claimGuards) {
        expect({ action, failing, decision: decide(action, { role, status, holds: allButOne(failing) }) }).toEqual({
          action,
          failing,
          decision: guards.includes(failing)
            ? { ok: false, refusal: { code: 'claim.guards-unmet', unmet: [failing] } }
            : { ok: true, to },
        });
      }
    }
  });

  it('names every guard that fails, not only the first', () => {
    const decision = decide('submit_verdict', { role: 'editor', status: 'deciding', holds: () => false });
    expect(decision).toEqual({
      ok: false,
      refusal: { code: 'claim.guards-unmet', unmet: design.submit_verdict.guards },
    });
  });

  it.each(claimActions)('%s asks the request for what the design says', (action) => {
    expect(claimWorkflow[action].needs).toEqual(design[action].needs);
  });
});

describe('actionsFor', () => {
  const cases: [ActorRole, ClaimStatus, ClaimAction[]][] = [
    ['editor', 'proposed', ['triage', 'reject']],
    ['editor', 'queued', ['reject', 'assign']],
    ['editor', 'in_review', ['reject', 'assign']],
    ['editor', 'deciding', ['reject', 'submit_verdict']],
    ['editor', 'awaiting_approval', ['request_changes', 'approve']],
    ['editor', 'approved', ['publish']],
    ['editor', 'published', ['correct', 'retract']],
    ['editor', 'rejected', ['reopen']],
    ['editor', 'retracted', []],
    ['reviewer', 'proposed', []],
    ['reviewer', 'queued', ['assign']],
    ['reviewer', 'in_review', ['assign']],
    ['reviewer', 'deciding', ['submit_verdict']],
    ['reviewer', 'awaiting_approval', []],
    ['reviewer', 'approved', []],
    ['reviewer', 'published', []],
    ['system', 'in_review', ['complete_reviews']],
  ];

  it.each(cases)('%s on a claim that is %s', (role, status, available) => {
    expect(actionsFor({ role, status, holds: allHold })).toEqual({ available, blocked: [] });
  });

  it.each(['viewer', 'admin'] as const)('offers a %s nothing, in any state', (role) => {
    for (const status of claimStatuses) {
      expect(actionsFor({ role, status, holds: allHold })).toEqual({ available: [], blocked: [] });
    }
  });

  it('tells the author of a verdict why approval is closed to them', () => {
    const situation = {
      role: 'editor',
      status: 'awaiting_approval',
      holds: allButOne('didNotWriteVerdict'),
    } as const;
    expect(actionsFor(situation)).toEqual({
      available: [],
      blocked: [
        { action: 'request_changes', unmet: ['didNotWriteVerdict'] },
        { action: 'approve', unmet: ['didNotWriteVerdict'] },
      ],
    });
  });
});

describe('words for states, actions and guards', () => {
  const tables = [
    ['states', claimStatuses, claimStatusNames],
    ['actions', claimActions, claimActionNames],
    ['guards', claimGuards, claimGuardExplanations],
  ] as const;

  it.each(tables)('all %s have some, in both languages and each its own', (_name, keys, words) => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
    for (const language of interfaceLanguages) {
      const said = Object.values(words).map((word) => word[language].trim());
      expect(said).not.toContain('');
      expect(new Set(said).size).toBe(keys.length);
    }
  });
});
