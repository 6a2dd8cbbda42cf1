import { Comment, listOf } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { makeClaimIn } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { team } = await deskOfSpec();

describe('a comment on a passage', () => {
  it('is tied to where the claim appears and quotes the words it is about', async () => {
    const { claim } = await makeClaimIn(team, 'proposed');
    const [appearance] = claim.appearances;
    if (!appearance) throw new Error('the claim appears nowhere');
    const path = `/api/claims/${claim.id}/comments`;
    const about = { target: { type: 'appearance', id: appearance.id }, quote: 'أربعين مشروعاً' };
    const written = await team.reviewer.client.post(Comment, path, { text: 'من أين الرقم؟', ...about });
    expect(written).toMatchObject(about);
    const read = await team.viewer.client.get(listOf(Comment), path);
    expect(read.data.map(({ target, quote }) => ({ target, quote }))).toEqual([about]);
  });

  it.each([
    ['another claim’s appearance', async () => (await makeClaimIn(team, 'proposed')).claim.appearances[0]?.id],
    ['what is nowhere', () => Promise.resolve('01930000-0000-7000-8000-000000000000')],
  ])('is refused on %s', async (_what, idOf) => {
    const { claim } = await makeClaimIn(team, 'proposed');
    const path = `/api/claims/${claim.id}/comments`;
    const body = { text: 'من أين الرقم؟', target: { type: 'appearance', id: await idOf() }, quote: 'أربعين' };
    const refusal = await team.reviewer.client.refused('POST', path, { body });
    expect([refusal.status, refusal.errors?.map((error) => error.path)]).toEqual([422, ['target.id']]);
    expect((await team.viewer.client.get(listOf(Comment), path)).total).toBe(0);
  });
});
