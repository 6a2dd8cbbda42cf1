import { Claim, Comment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { addEvidence, makeClaimIn, makeDocument, makeSpeech, submitReview, verdictBody } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { team } = await deskOfSpec();

describe('no write is lost', () => {
  /** Every write to an existing record: method, address, a body that would be accepted. */
  async function writes(): Promise<[string, string, unknown][]> {
    const { claim } = await makeClaimIn(team, 'in_review');
    const deciding = await makeClaimIn(team, 'deciding');
    const evidence = await addEvidence(team.reviewer, claim.id);
    const review = await submitReview(team.reviewer, claim.id, []);
    const comment = await team.editor.client.post(Comment, `/api/claims/${claim.id}/comments`, { text: 'نقاش' });
    const speech = await makeSpeech(team.editor);
    const document = await makeDocument(team.editor, speech.id);
    return [
      ['PATCH', `/api/claims/${claim.id}`, { priority: 'low' }],
      ['POST', `/api/claims/${claim.id}/transitions`, { action: 'reject', reason: 'سبب' }],
      ['PUT', `/api/claims/${deciding.claim.id}/verdict`, verdictBody([deciding.evidenceId])],
      ['PATCH', `/api/evidence/${evidence.id}`, { note: 'ملاحظة' }],
      ['PUT', `/api/evidence/${evidence.id}/place`, { after: null }],
      ['DELETE', `/api/evidence/${evidence.id}`, undefined],
      ['PATCH', `/api/reviews/${review.id}`, { reasoning: 'تعليل آخر' }],
      ['PATCH', `/api/comments/${comment.id}`, { resolved: true }],
      ['PATCH', `/api/speeches/${speech.id}`, { title: 'عنوان آخر' }],
      ['PATCH', `/api/documents/${document.id}`, { title: 'عنوان آخر' }],
      ['POST', `/api/documents/${document.id}/versions`, { text: 'نص أحدث' }],
      ['POST', `/api/documents/${document.id}/speakers/merge`, { names: ['س'], into: 'ص' }],
      ['POST', `/api/documents/${document.id}/speakers/split`, { heard: 'س' }],
      ['PATCH', '/api/settings', { minimumEvidence: 2 }],
      ['PATCH', `/api/users/${team.viewer.id}`, { name: 'اسم آخر' }],
    ];
  }

  it('asks every write to name the version it has seen, and refuses a stale one with what is stored', async () => {
    for (const [method, path, body] of await writes()) {
      const who = path.startsWith('/api/reviews')
        ? team.reviewer
        : path.match(/settings|users/)
          ? team.admin
          : team.editor;
      const blind = await who.client.refused(method, path, { body });
      expect([method, path, blind.status, blind.code]).toEqual([method, path, 428, 'precondition.required']);
      const wild = await who.client.refused(method, path, { body, ifMatch: '*' });
      expect(wild.errors?.[0]).toMatchObject({ path: 'If-Match' });
      const stale = await who.client.refused(method, path, { body, ifMatch: 999 });
      expect([method, path, stale.status, stale.code]).toEqual([method, path, 412, 'precondition.failed']);
      expect(typeof stale.currentVersion).toBe('number');
      expect(stale.current).toMatchObject({ version: stale.currentVersion });
    }
  });

  it('gives every record its version as an ETag', async () => {
    const { claim } = await makeClaimIn(team, 'queued');
    const answer = await team.viewer.client.request('GET', `/api/claims/${claim.id}`);
    expect(answer.headers.get('etag')).toBe(`"${claim.version}"`);
  });

  it('lets one of two editors win who act on the same version', async () => {
    const { claim } = await makeClaimIn(team, 'proposed');
    const path = `/api/claims/${claim.id}/transitions`;
    const answers = await Promise.all([
      team.editor.client.request('POST', path, {
        body: { action: 'triage', priority: 'high' },
        ifMatch: claim.version,
      }),
      team.secondEditor.client.request('POST', path, {
        body: { action: 'reject', reason: 'سبب' },
        ifMatch: claim.version,
      }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200);
    const stored = await team.viewer.client.get(Claim, `/api/claims/${claim.id}`);
    expect(stored.status).toBe(Claim.parse(JSON.parse(winner?.text ?? '')).status);
  });
});
