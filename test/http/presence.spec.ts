import { listOf, Presence } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeskRows } from '../../backend/src/platform/db/testing/desk-rows.js';
import { StreamHub } from '../../backend/src/stream/stream-hub.js';
import type { Member, TestServer } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';
import { EventStream } from '../support/event-stream.js';

const { desk, team } = await deskOfSpec();

describe('who is at a record, over two server processes', () => {
  let other: TestServer;
  let rows: DeskRows;
  beforeAll(async () => {
    other = await desk.startAnotherServer();
    rows = await DeskRows.open(desk.databaseUrl);
  });
  afterAll(async () => {
    await rows.close();
    await other.close();
  });

  const put = ({ client }: Member, id: string, activity: string, type = 'claim') =>
    client.send(listOf(Presence), 'PUT', '/api/presence', { body: { subject: { type, id }, activity } });
  const at = ({ client }: Member, id: string) =>
    client.at(other.url).get(listOf(Presence), `/api/presence?type=claim&id=${id}`);

  it('is told to everybody who is there, from whichever process', async () => {
    const claim = await rows.claim();
    await put(team.viewer, claim, 'viewing');
    const answered = await put(team.reviewer, claim, 'reviewing');
    const seen = await at(team.editor, claim);
    expect(seen).toEqual(answered);
    expect(seen.data.map(({ person, activity }) => [person.name, activity])).toEqual([
      ['نور الراوي', 'reviewing'],
      ['هدى القيسي', 'viewing'],
    ]);
  });

  it('comes on the stream when it begins, changes and ends, and not with every heartbeat', async () => {
    const claim = await rows.claim();
    const stream = await EventStream.ready(team.editor.client.at(other.url));
    await put(team.reviewer, claim, 'viewing');
    await put(team.reviewer, claim, 'viewing');
    await put(team.reviewer, claim, 'reviewing');
    const left = await team.reviewer.client.request('DELETE', `/api/presence?type=claim&id=${claim}`);
    expect(left.status).toBe(204);
    const messages = await stream.upTo(({ event, data }) => event === 'presence' && data.activity === null);
    expect(messages.map(({ data }) => data)).toEqual(
      ['viewing', 'reviewing', null].map((activity) => ({
        subject: { type: 'claim', id: claim },
        person: { id: team.reviewer.id, name: 'نور الراوي' },
        activity,
      })),
    );
    stream.close();
  });

  it('tells which words of a text somebody has chosen, when they choose others, and when they let go', async () => {
    const { documentId } = await rows.text(await rows.speech(), 'قال الوزير إن المشروع اكتمل');
    const choose = (selection: object | null) =>
      team.reviewer.client.send(listOf(Presence), 'PUT', '/api/presence', {
        body: { subject: { type: 'document', id: documentId }, activity: 'viewing', selection },
      });
    const stream = await EventStream.ready(team.editor.client.at(other.url));
    await choose({ start: 4, end: 10 });
    await choose({ start: 4, end: 10 });
    const answered = await choose({ start: 4, end: 13 });
    expect(answered.data[0]?.selection).toEqual({ start: 4, end: 13 });
    const seen = await team.editor.client
      .at(other.url)
      .get(listOf(Presence), `/api/presence?type=document&id=${documentId}`);
    expect(seen).toEqual(answered);
    await choose(null);
    const messages = await stream.upTo(({ event, data }) => event === 'presence' && data.selection === undefined);
    expect(messages.map(({ data }) => data.selection)).toEqual([
      { start: 4, end: 10 },
      { start: 4, end: 13 },
      undefined,
    ]);
    stream.close();
  });

  it.each([
    ['backwards', 'document', { start: 9, end: 3 }, 'selection.end'],
    ['before the text', 'document', { start: -1, end: 3 }, 'selection.start'],
    ['in a claim', 'claim', { start: 0, end: 3 }, 'selection'],
  ])('refuses words chosen %s', async (_case, type, selection, path) => {
    const id = type === 'claim' ? await rows.claim() : (await rows.text(await rows.speech(), 'نص')).documentId;
    const body = { subject: { type, id }, activity: 'viewing', selection };
    const refused = await team.viewer.client.refused('PUT', '/api/presence', { body });
    expect(refused.errors?.map((error) => error.path)).toEqual([path]);
  });

  it('keeps half a selection out of the database, whatever writes there', async () => {
    const claim = await rows.claim();
    await put(team.reviewer, claim, 'viewing');
    const broken = `UPDATE "presence" SET selection_start = 3, selection_end = 9 WHERE subject_id = $1`;
    await expect(rows.query(broken, [claim])).rejects.toThrow(/presence_selection_is_a_span_of_a_text/);
  });

  it('ends by itself when a page no longer says that it is there', async () => {
    const claim = await rows.claim();
    const stream = await EventStream.ready(team.editor.client);
    await put(team.reviewer, claim, 'reviewing');
    await rows.query(`UPDATE "presence" SET expires_at = now() - interval '1 second' WHERE subject_id = $1`, [claim]);
    expect((await at(team.editor, claim)).data).toEqual([]);
    await other.app.get(StreamHub).beat();
    const gone = await stream.until(({ event, data }) => event === 'presence' && data.activity === null);
    expect(gone.data).toMatchObject({ subject: { id: claim }, person: { id: team.reviewer.id } });
    stream.close();
  });

  it('shows what somebody does and nothing of what they find', async () => {
    const claim = await rows.claim();
    await put(team.reviewer, claim, 'reviewing');
    const answer = await team.secondReviewer.client.request('GET', `/api/presence?type=claim&id=${claim}`);
    const [presence] = (JSON.parse(answer.text) as { data: object[] }).data;
    expect(Object.keys(presence ?? {}).sort()).toEqual(['activity', 'expiresAt', 'person']);
  });

  it.each([
    ['a viewer as reviewing', 'viewer', 'reviewing', 'forbidden'],
    ['a viewer as editing', 'viewer', 'editing', 'forbidden'],
    ['an admin as reviewing', 'admin', 'reviewing', 'forbidden'],
    ['anybody at what they might be thinking', 'reviewer', 'doubting', 'validation.failed'],
  ] as const)('does not show %s', async (_case, who, activity, code) => {
    const body = { subject: { type: 'claim', id: await rows.claim() }, activity };
    expect((await team[who].client.refused('PUT', '/api/presence', { body })).code).toBe(code);
  });

  it('is known for claims and documents that there are', async () => {
    const { documentId } = await rows.text(await rows.speech(), 'نص');
    expect((await put(team.viewer, documentId, 'viewing', 'document')).data).toHaveLength(1);
    const nowhere = { subject: { type: 'claim', id: documentId }, activity: 'viewing' };
    expect((await team.viewer.client.refused('PUT', '/api/presence', { body: nowhere })).code).toBe('not-found');
  });
});
