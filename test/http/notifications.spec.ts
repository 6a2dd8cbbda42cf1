import { listOf, Notification } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { makeClaimIn } from '../support/claims.js';
import type { Member } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { team } = await deskOfSpec();

describe('notifications', () => {
  /** What a member was told of a claim: where it has come to and by whom, the first news first. */
  async function newsOf(member: Member, claimId: string) {
    const { data } = await member.client.get(listOf(Notification), '/api/notifications?unread=true');
    return data
      .filter((news) => news.claimId === claimId)
      .map(({ movedTo, actorName }) => [movedTo, actorName])
      .reverse();
  }

  it('say where a claim has come to and who moved it, to those whose turn it is or whose work it was', async () => {
    const { claim } = await makeClaimIn(team, 'published');
    const { secondReviewer, editor, secondEditor, reviewer } = team;
    expect(await newsOf(secondReviewer, claim.id)).toEqual([
      ['in_review', editor.name],
      ['deciding', expect.any(String)],
      ['awaiting_approval', reviewer.name],
      ['approved', secondEditor.name],
      ['published', editor.name],
    ]);
    expect(await newsOf(secondEditor, claim.id)).toEqual([
      ['deciding', expect.any(String)],
      ['awaiting_approval', reviewer.name],
    ]);
    expect(await newsOf(team.viewer, claim.id)).toEqual([]);
  });
});
