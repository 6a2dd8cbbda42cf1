import { ClaimSummary, listOf, Presence, UNATTENDED_HEADER } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { secretHash } from '../../backend/src/auth/secret.js';
import { Clock } from '../../backend/src/platform/clock.js';
import { DeskRows } from '../../backend/src/platform/db/testing/desk-rows.js';
import { StreamHub } from '../../backend/src/stream/stream-hub.js';
import { makeSpeech } from '../support/claims.js';
import type { Client } from '../support/client.js';
import { type Member, startTestDesk, type TestDesk } from '../support/desk.js';
import { EventStream } from '../support/event-stream.js';

class SetClock extends Clock {
  private time = Date.now();
  now(): Date {
    return new Date(this.time);
  }
  passDays(days: number): void {
    this.time += days * 86_400_000;
  }
}

describe('a session that nobody uses', () => {
  const clock = new SetClock();
  let desk: TestDesk;
  let rows: DeskRows;
  let claimId: string;
  beforeAll(async () => {
    desk = await startTestDesk({ clock });
    rows = await DeskRows.open(desk.databaseUrl);
    claimId = await rows.claim();
  });
  afterAll(async () => {
    await rows.close();
    await desk.close();
  });

  const statusAfterFourDaysMore = async (client: Client) => {
    clock.passDays(4);
    return (await client.request('GET', '/api/session')).status;
  };
  const subject = () => ({ type: 'claim', id: claimId });

  const unattended: [string, (client: Client) => Promise<unknown>][] = [
    ['its live stream', async (client) => (await EventStream.ready(client)).response.destroy()],
    [
      'saying that it is open',
      (client) =>
        client.send(listOf(Presence), 'PUT', '/api/presence', { body: { subject: subject(), activity: 'viewing' } }),
    ],
    ['asking who is there', (client) => client.get(listOf(Presence), `/api/presence?type=claim&id=${claimId}`)],
    ['saying that it is closed', (client) => client.request('DELETE', `/api/presence?type=claim&id=${claimId}`)],
    [
      'asking anew for what others changed',
      (client) => client.request('GET', '/api/claims', { headers: { [UNATTENDED_HEADER]: '1' } }),
    ],
  ];
  it.each(unattended)('ends on a page left open, whatever the page does of itself: %s', async (_what, ask) => {
    const { client } = await desk.addMember('editor');
    clock.passDays(4);
    await ask(client);
    expect(await statusAfterFourDaysMore(client)).toBe(401);
  });

  it('ends the stream of the page with it', async () => {
    const { client } = await desk.addMember('viewer');
    const stream = await EventStream.ready(client);
    const hub = desk.app.get(StreamHub);
    clock.passDays(7);
    await hub.beat();
    expect(hub.count).toBe(1);
    clock.passDays(1);
    await hub.beat();
    expect((await stream.until(({ event }) => event === 'end')).data).toEqual({ reason: 'signed-out' });
  });

  const uses: [string, (member: Member) => Promise<unknown>][] = [
    ['reads', ({ client }) => client.get(listOf(ClaimSummary), '/api/claims')],
    ['writes', (member) => makeSpeech(member)],
  ];
  it.each(uses)('is one that a person still has who %s', async (_what, use) => {
    const member = await desk.addMember('editor');
    clock.passDays(4);
    await use(member);
    expect(await statusAfterFourDaysMore(member.client)).toBe(200);
  });

  it('has no say over a program: its token is used whatever it asks', async () => {
    const { id } = await desk.addMember('viewer');
    await desk.database.client.personalToken.create({
      data: { userId: id, name: 'قارئ', tokenHash: secretHash('a-token-of-a-program') },
    });
    const headers = { authorization: 'Bearer a-token-of-a-program', [UNATTENDED_HEADER]: '1' };
    expect((await desk.anonymous.request('GET', '/api/claims', { headers })).status).toBe(200);
    const [token] = await desk.database.client.personalToken.findMany({ where: { userId: id } });
    expect(token?.lastUsedAt).toEqual(clock.now());
  });
});
