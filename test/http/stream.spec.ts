import { limits, Review, StreamChange } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DatabaseListener } from '../../backend/src/platform/db/database-listener.js';
import { StreamHub } from '../../backend/src/stream/stream-hub.js';
import { makeClaim, makeClaimIn, makeSpeech, submitReview } from '../support/claims.js';
import { Client } from '../support/client.js';
import { PASSWORD, type TestServer } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';
import { EventStream, type ReceivedMessage } from '../support/event-stream.js';

const { desk, team } = await deskOfSpec();

describe('the stream of changes, over two server processes', () => {
  let other: TestServer;
  const opened: EventStream[] = [];
  beforeAll(async () => {
    other = await desk.startAnotherServer();
  });
  afterAll(async () => {
    for (const stream of opened) stream.close();
    await other.close();
  });

  const listen = async (client: Client, headers: Record<string, string> = {}): Promise<EventStream> => {
    const stream = await EventStream.ready(client, headers);
    opened.push(stream);
    return stream;
  };
  const changeOf = (type: string, subjectId?: string) => (message: ReceivedMessage) =>
    message.event === 'change' &&
    message.data.type === type &&
    (subjectId === undefined || (message.data.subject as { id: string }).id === subjectId);
  const eventCount = () => desk.database.client.event.count();

  it('tells of what was committed by either process: which record and by whom, and none of its content', async () => {
    const here = await listen(team.viewer.client);
    const there = await listen(team.viewer.client.at(other.url));
    const claim = await makeClaim(team.reviewer);
    for (const stream of [here, there]) {
      const message = await stream.until(changeOf('claim.created', claim.id));
      expect(message.data).toEqual({
        seq: Number(message.id),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        type: 'claim.created',
        actor: { id: team.reviewer.id, name: team.reviewer.name },
        subject: { type: 'claim', id: claim.id },
        claimId: claim.id,
      });
      expect(StreamChange.safeParse(message.data).success).toBe(true);
      expect(stream.raw).not.toContain(claim.text);
    }
  });

  it('tells of a blind review what the history tells: that it came', async () => {
    const { claim, evidenceId } = await makeClaimIn(team, 'in_review');
    const stream = await listen(team.secondReviewer.client);
    const review = await submitReview(team.reviewer, claim.id, [evidenceId], 'mostly_false');
    await team.reviewer.client.send(Review, 'PATCH', `/api/reviews/${review.id}`, {
      body: { truthRating: 'false' },
      ifMatch: review.version,
    });
    await stream.until(changeOf('review.updated', review.id));
    expect(stream.raw).not.toMatch(/mostly_false|truthRating|reasoning/);
  });

  it('says nothing of a change that was rolled back', async () => {
    const stream = await listen(team.viewer.client);
    await desk.database.client
      .$transaction(async (db) => {
        await db.event.create({
          data: {
            seq: 0n,
            prevHash: '',
            hash: '',
            type: 'speech.created',
            actorName: 'ليلى',
            subjectType: 'speech',
            subjectId: team.editor.id,
            data: {},
          },
        });
        throw new Error('changed their mind');
      })
      .catch((error: Error) => expect(error.message).toBe('changed their mind'));
    const kept = await makeSpeech(team.editor);
    const messages = await stream.upTo(changeOf('speech.created', kept.id));
    expect(messages.filter(changeOf('speech.created', team.editor.id))).toEqual([]);
  });

  it('sends again what a page missed, in order and each once, from the other process', async () => {
    const before = await listen(team.viewer.client);
    const first = await makeSpeech(team.editor);
    const { id } = await before.until(changeOf('speech.created', first.id));
    before.close();
    const missed = [await makeSpeech(team.editor), await makeSpeech(team.editor)];
    const after = await EventStream.open(team.viewer.client.at(other.url), { 'last-event-id': String(id) });
    opened.push(after);
    const [live, messages] = await Promise.all([makeSpeech(team.editor), after.upTo(({ event }) => event === 'ready')]);
    const replayed = messages.filter(({ event }) => event === 'change');
    const subjects = replayed.map(({ data }) => (data.subject as { id: string }).id);
    expect(subjects).toEqual(expect.arrayContaining(missed.map((speech) => speech.id)));
    const numbers = replayed.map(({ data }) => Number(data.seq));
    expect(numbers).toEqual(numbers.map((_seq, index) => Number(id) + 1 + index));
    expect(messages.at(-1)?.id).toBe(String(numbers.at(-1)));
    if (!subjects.includes(live.id)) await after.until(changeOf('speech.created', live.id));
    expect(after.raw.split(live.id)).toHaveLength(2);
  });

  it('tells a page that has just been loaded how long nothing changed, so that it knows whether it is old already', async () => {
    const speech = await makeSpeech(team.editor);
    const stream = await EventStream.open(team.viewer.client);
    opened.push(stream);
    const ready = await stream.until(({ event }) => event === 'ready');
    const age = Date.now() - new Date(speech.createdAt).getTime();
    expect(ready.data.quietMs).toBeGreaterThanOrEqual(0);
    expect(ready.data.quietMs).toBeLessThanOrEqual(age + 1_000);
  });

  it.each<[string, () => Promise<string>]>([
    ['a page that missed more than is sent again', async () => String((await eventCount()) - limits.streamReplay - 1)],
    ['a page that has seen more than there is', async () => String((await eventCount()) + 1000)],
  ])('tells %s to ask for everything anew', async (_case, lastEventId) => {
    const missing = limits.streamReplay + 10 - (await eventCount());
    for (let made = 0; made < missing; made += 1) {
      await desk.database.client
        .$executeRaw`INSERT INTO "event" (seq, id, type, actor_name, subject_type, subject_id, data, prev_hash, hash)
        VALUES (0, gen_random_uuid(), 'speech.updated', 'ليلى', 'speech', gen_random_uuid(), '{}', '', '')`;
    }
    const stream = await EventStream.open(team.viewer.client, { 'last-event-id': await lastEventId() });
    opened.push(stream);
    const messages = await stream.upTo(({ event }) => event === 'ready');
    expect(messages.map(({ event }) => event)).toEqual(['reset', 'ready']);
    expect(messages[0]?.id).toBe(String(await eventCount()));
  });

  it('ends when its session ends, at whichever process that is signed out, and lets nobody back in', async () => {
    const client = new Client(desk.url);
    await client.signIn(team.viewer.email, PASSWORD);
    const stream = await listen(client);
    expect((await client.at(other.url).request('DELETE', '/api/session')).status).toBe(204);
    expect((await stream.until(({ event }) => event === 'end')).data).toEqual({ reason: 'signed-out' });
    await stream.end();
    expect((await client.refused('GET', '/api/stream')).code).toBe('unauthenticated');
  });

  it('ends when its member is switched off', async () => {
    const member = await desk.addMember('reviewer');
    const stream = await listen(member.client.at(other.url));
    await desk.database.client.user.update({ where: { id: member.id }, data: { active: false } });
    expect((await stream.until(({ event }) => event === 'end')).data).toEqual({ reason: 'signed-out' });
  });

  it('ends at the next heartbeat when its session has run out', async () => {
    const member = await desk.addMember('viewer');
    const stream = await listen(member.client);
    await desk.app.get(StreamHub).beat();
    await desk.database.client.session.updateMany({ where: { userId: member.id }, data: { expiresAt: new Date(0) } });
    await desk.app.get(StreamHub).beat();
    await stream.end();
    expect(stream.raw).toMatch(/: beat\n\n[\s\S]*event: end/);
  });

  it('tells a member, and nobody else, that there is something in their notifications', async () => {
    const { claim } = await makeClaimIn(team, 'queued');
    const [named, bystander] = [await listen(team.reviewer.client), await listen(team.viewer.client)];
    await team.editor.client.request('POST', `/api/claims/${claim.id}/transitions`, {
      body: { action: 'assign', assigneeIds: [team.reviewer.id, team.secondReviewer.id] },
      ifMatch: claim.version,
    });
    expect((await named.until(({ event }) => event === 'notification')).data).toEqual({});
    const seen = await bystander.upTo(changeOf('claim.transitioned', claim.id));
    expect(seen.map(({ event }) => event)).not.toContain('notification');
  });

  it('comes back after its connection to the database was cut, and says that something may be missing', async () => {
    const stream = await listen(team.viewer.client.at(other.url));
    await desk.database.client.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'isnad stream' AND datname = current_database()`;
    await stream.until(({ event }) => event === 'reset');
    const speech = await makeSpeech(team.editor);
    await stream.until(changeOf('speech.created', speech.id));
  });

  it('holds one connection of the database for all streams of a process', async () => {
    await Promise.all([listen(team.viewer.client), listen(team.editor.client), listen(team.admin.client)]);
    await Promise.all([desk.app.get(DatabaseListener).ready(), other.app.get(DatabaseListener).ready()]);
    const [{ n } = { n: 0n }] = await desk.database.client.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n
      FROM pg_stat_activity WHERE application_name = 'isnad stream' AND datname = current_database()`;
    expect(Number(n)).toBe(2);
  });

  it('refuses a member who holds too many open, and an address that is no place in the history', async () => {
    const member = await desk.addMember('viewer');
    for (let count = 0; count < limits.streamsPerMember; count += 1) await listen(member.client);
    const refused = await member.client.refused('GET', '/api/stream');
    expect(refused.code).toBe('request.too-many');
    const unplaced = await team.viewer.client.refused('GET', '/api/stream?lastEventId=yesterday');
    expect(unplaced.errors?.map(({ path }) => path)).toEqual(['lastEventId']);
  });

  it('is ended by a server that stops, which then has nothing left open', async () => {
    const third = await desk.startAnotherServer();
    const stream = await listen(team.viewer.client.at(third.url));
    await third.close();
    expect((await stream.until(({ event }) => event === 'end')).data).toEqual({ reason: 'shutdown' });
    await stream.end();
    await expect(third.app.get(DatabaseListener).ready()).rejects.toThrow('closed');
  });

  it('carries the headers that every answer has, and is kept by no cache', async () => {
    const { headers } = (await listen(team.viewer.client)).response;
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
