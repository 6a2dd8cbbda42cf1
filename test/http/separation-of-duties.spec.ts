import { describe, expect, it } from '@jest/globals';
import { act, makeClaimIn, readClaim, verdictBody, writeVerdict } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('nobody approves words that they wrote', () => {
  it('refuses the author, and says why before they try', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'deciding');
    await writeVerdict(team.editor, claim.id, [evidenceId]);
    const submitted = await act(team.editor, claim.id, { action: 'submit_verdict' });
    expect(submitted.availableActions).toEqual([]);
    expect(submitted.blockedActions.map(({ action, unmet }) => [action, unmet.map(({ guard }) => guard)])).toEqual([
      ['request_changes', ['didNotWriteVerdict']],
      ['approve', ['didNotWriteVerdict']],
    ]);
    const refusal = await team.editor.client.refused('POST', `/api/claims/${claim.id}/transitions`, {
      body: { action: 'approve' },
      ifMatch: submitted.version,
      language: 'ar',
    });
    expect(refusal).toMatchObject({ code: 'claim.guards-unmet', unmet: [{ explanation: 'لا يعتمد أحدٌ حكماً كتبه.' }] });
    expect((await act(team.secondEditor, claim.id, { action: 'approve' })).status).toBe('approved');
  });

  it('refuses whoever wrote an earlier revision of the same verdict', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'deciding');
    await writeVerdict(team.editor, claim.id, [evidenceId]);
    await writeVerdict(team.secondEditor, claim.id, [evidenceId], { summary: 'صياغة ثانية للخلاصة' });
    const submitted = await act(team.secondEditor, claim.id, { action: 'submit_verdict' });
    for (const author of [team.editor, team.secondEditor]) {
      const refusal = await author.client.refused('POST', `/api/claims/${claim.id}/transitions`, {
        body: { action: 'approve' },
        ifMatch: submitted.version,
      });
      expect(refusal.unmet?.map(({ guard }) => guard)).toEqual(['didNotWriteVerdict']);
    }
  });

  it('lets only its author submit a verdict', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'deciding');
    await writeVerdict(team.reviewer, claim.id, [evidenceId]);
    const { version } = await readClaim(team.editor, claim.id);
    const refusal = await team.editor.client.refused('POST', `/api/claims/${claim.id}/transitions`, {
      body: { action: 'submit_verdict' },
      ifMatch: version,
    });
    expect(refusal.unmet?.map(({ guard }) => guard)).toEqual(['mayWriteVerdict']);
  });

  it('keeps reviewers who were not assigned, viewers and admins from writing a verdict', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'deciding');
    const outsider = await desk.addMember('reviewer');
    for (const member of [outsider, team.viewer, team.admin]) {
      const refusal = await member.client.refused('PUT', `/api/claims/${claim.id}/verdict`, {
        body: verdictBody([evidenceId]),
        ifMatch: claim.version,
      });
      expect(refusal.code).toBe('forbidden');
    }
  });

  it('freezes evidence and words once the verdict awaits approval', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'awaiting_approval');
    const late = await team.reviewer.client.refused('POST', `/api/claims/${claim.id}/evidence`, {
      body: { stance: 'refutes', kind: 'primary', title: 'دليل متأخر' },
    });
    const removal = await team.editor.client.refused('DELETE', `/api/evidence/${evidenceId}`, { ifMatch: 1 });
    const rewrite = await team.reviewer.client.refused('PUT', `/api/claims/${claim.id}/verdict`, {
      body: verdictBody([evidenceId]),
      ifMatch: claim.version,
    });
    expect([late.code, removal.code, rewrite.code]).toEqual(['claim.locked', 'claim.locked', 'claim.locked']);
  });

  it('asks for evidence, and for a reason where the reviews disagree', async () => {
    const { claim } = await makeClaimIn(team, 'deciding');
    await writeVerdict(team.reviewer, claim.id, []);
    const { version } = await readClaim(team.reviewer, claim.id);
    const refusal = await team.reviewer.client.refused('POST', `/api/claims/${claim.id}/transitions`, {
      body: { action: 'submit_verdict' },
      ifMatch: version,
    });
    expect(refusal.unmet?.map(({ guard }) => guard)).toEqual(['hasMinimumEvidence']);
  });
});
