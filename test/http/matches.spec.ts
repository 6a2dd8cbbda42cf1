import { Claim, ClaimMatch, listOf } from '@isnad/contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, makeDocument, makeSpeech } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('earlier claims like this one', () => {
  let makeClaimOf: (text: string) => Promise<Claim>;
  beforeAll(async () => {
    const speech = await makeSpeech(team.reviewer);
    const { id } = await makeDocument(team.reviewer, speech.id);
    makeClaimOf = (text) =>
      team.reviewer.client.post(Claim, '/api/claims', {
        text,
        language: 'ar',
        speechId: speech.id,
        appearances: [{ documentId: id, start: 0, end: 4 }],
      });
  });

  const matchesOf = async ({ id }: Claim) => team.viewer.client.get(listOf(ClaimMatch), `/api/claims/${id}/matches`);

  it('are found whatever the spelling and the digits, the likest first, and never the claim itself', async () => {
    const claim = await makeClaimOf('افتتحت المحافظة ١٥٠ مدرسة ابتدائية في العام الماضي');
    const respelled = await makeClaimOf('إفتتحت المحافظه 150 مدرسة إبتدائيّة في العام الماضى');
    const longer = await makeClaimOf('افتتحت المحافظة 150 مدرسة ابتدائية ومتوسطة في العام الماضي وحده');
    const unlike = await makeClaimOf('ارتفعت صادرات التمور إلى ثلاثة أضعافها');
    const { data, total, totalIsExact } = await matchesOf(claim);
    expect(data.map((match) => match.claim.id)).toEqual([respelled.id, longer.id]);
    expect(data[0]?.score).toBe(1);
    expect(data[1]?.score).toBeGreaterThan(0.5);
    expect([total, totalIsExact]).toEqual([2, true]);
    expect((await matchesOf(unlike)).data).toEqual([]);
  });

  it('say how they stand, and only a public version has ratings and an address', async () => {
    const claim = await makeClaimOf('بلغ عدد المسافرين عبر الميناء مليوني مسافر');
    const rejected = await makeClaimOf('بلغ عدد المسافرين عبر الميناء مليوني مسافر هذا الموسم');
    await act(team.editor, rejected.id, { action: 'reject', reason: 'رأي لا خبر' });
    const [match] = (await matchesOf(claim)).data;
    expect(match).toMatchObject({
      publicUrl: null,
      claim: { id: rejected.id, status: 'rejected', attributionRating: null, truthRating: null },
    });
  });

  it('are at most ten', async () => {
    const wordings = Array.from({ length: 12 }, (_, index) => `انخفض منسوب البحيرة المالحة خلال الصيف ${index}`);
    const claims = [];
    for (const wording of wordings) claims.push(await makeClaimOf(wording));
    const [claim] = claims;
    if (!claim) throw new Error('No claim was made');
    expect((await matchesOf(claim)).data).toHaveLength(10);
  });

  it('of a claim that is not there are not there either; a stranger sees none', async () => {
    const path = '/api/claims/01890000-0000-7000-8000-000000000000/matches';
    expect((await team.viewer.client.refused('GET', path)).code).toBe('not-found');
    expect((await desk.anonymous.refused('GET', path)).code).toBe('unauthenticated');
  });
});
