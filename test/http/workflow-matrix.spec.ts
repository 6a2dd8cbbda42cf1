import {
  Claim,
  type ClaimAction,
  type ClaimStatus,
  claimActions,
  claimStatuses,
  type TransitionRequest,
} from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { makeClaimIn, readClaim } from '../support/claims.js';
import { allRoles, memberWithRole } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

/** What the design's table says may be done by the first member of each role, once all else is in order. */
const open: Record<ClaimStatus, Partial<Record<(typeof allRoles)[number], ClaimAction[]>>> = {
  proposed: { editor: ['triage', 'reject'] },
  queued: { editor: ['reject', 'assign'] },
  in_review: { editor: ['reject', 'assign'] },
  // The reviewer may submit a verdict but has written none yet, so nobody can.
  deciding: { editor: ['reject'] },
  awaiting_approval: { editor: ['request_changes', 'approve'] },
  approved: { editor: ['publish'] },
  published: { editor: ['correct', 'retract'] },
  rejected: { editor: ['reopen'] },
  retracted: {},
};

const { team } = await deskOfSpec();

describe('every role × action × state, over HTTP', () => {
  const requestFor = (action: Exclude<ClaimAction, 'complete_reviews'>): TransitionRequest => ({
    action,
    reason: 'سبب مذكور',
    priority: 'normal',
    assigneeIds: [team.reviewer.id, team.secondReviewer.id],
  });

  describe.each(claimStatuses)('a claim that is %s', (status) => {
    it('opens to each role what the table says, and refuses all else without a trace', async () => {
      const { claim } = await makeClaimIn(team, status);
      for (const role of allRoles) {
        const member = memberWithRole(team, role);
        const seen = await readClaim(member, claim.id);
        expect({ role, available: seen.availableActions }).toEqual({ role, available: open[status][role] ?? [] });
        for (const action of claimActions) {
          if (action === 'complete_reviews' || seen.availableActions.includes(action)) continue;
          const refusal = await member.client.refused('POST', `/api/claims/${claim.id}/transitions`, {
            body: requestFor(action),
            ifMatch: claim.version,
          });
          expect(['forbidden', 'claim.illegal-transition', 'claim.guards-unmet']).toContain(refusal.code);
        }
      }
      const after = await readClaim(team.editor, claim.id);
      expect([after.status, after.version]).toEqual([status, claim.version]);
    });

    it('really does what it offers', async () => {
      for (const action of open[status].editor ?? []) {
        if (action === 'complete_reviews') continue;
        const { claim } = await makeClaimIn(team, status);
        const moved = await team.editor.client.post(Claim, `/api/claims/${claim.id}/transitions`, requestFor(action), {
          ifMatch: claim.version,
        });
        expect(moved.version).toBe(claim.version + 1);
      }
    });
  });

  it('never lets a person complete the reviews', async () => {
    const { claim } = await makeClaimIn(team, 'in_review');
    const refusal = await team.editor.client.refused('POST', `/api/claims/${claim.id}/transitions`, {
      body: { action: 'complete_reviews' },
      ifMatch: claim.version,
    });
    expect(refusal.code).toBe('validation.failed');
  });
});
