import { randomUUID } from 'node:crypto';
import { Draft, DraftSummary, limits, listOf } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { PASSWORD, type TestServer } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('drafts', () => {
  let other: TestServer;
  beforeAll(async () => {
    other = await desk.startAnotherServer();
  });
  afterAll(() => other.close());

  const newKey = () => `review:${randomUUID()}`;
  const put = (client: Client, key: string, body: unknown, ifMatch?: number) =>
    client.send(Draft, 'PUT', `/api/drafts/${key}`, { body: { body }, ifMatch });

  it('come back as they were left, at another server process and after the session has ended', async () => {
    const key = newKey();
    const body = { reasoning: 'قبل\u0000بعد \ud83d\ude00 “”', truthRating: null, evidenceIds: ['x'], __kept: true };
    const first = await put(team.reviewer.client, key, body);
    expect(first).toMatchObject({ key, body, version: 1 });
    await team.reviewer.client.request('DELETE', '/api/session');
    await team.reviewer.client.signIn(team.reviewer.email, PASSWORD);
    const again = team.reviewer.client.at(other.url);
    const answer = await again.request('GET', `/api/drafts/${key}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(JSON.parse(answer.text)).toEqual(first);
    const listed = await again.get(listOf(DraftSummary), '/api/drafts');
    expect(listed.data.map((draft) => draft.key)).toContain(key);
    expect(JSON.stringify(listed)).not.toContain('قبل');
  });

  it('are asked for by their key without a refusal where there is none', async () => {
    const [key, { client }] = [newKey(), team.reviewer];
    const asked = async () => (await client.get(listOf(DraftSummary), `/api/drafts?key=${key}`)).data;
    expect(await asked()).toEqual([]);
    await put(client, newKey(), { text: 'مسودة أخرى' });
    await put(client, key, { text: 'هذه' });
    expect((await asked()).map((draft) => draft.key)).toEqual([key]);
    expect((await client.refused('GET', '/api/drafts?key=..%2F')).code).toBe('validation.failed');
  });

  it('are nobody else’s: neither read, nor changed, nor known to exist', async () => {
    const key = newKey();
    await put(team.reviewer.client, key, { reasoning: 'رأيي قبل الآخرين' });
    for (const member of [team.secondReviewer, team.editor, team.admin]) {
      const path = `/api/drafts/${key}`;
      expect((await member.client.refused('GET', path)).code).toBe('not-found');
      expect((await member.client.refused('DELETE', path, { ifMatch: 1 })).code).toBe('not-found');
      expect((await member.client.get(listOf(DraftSummary), '/api/drafts')).data).toEqual([]);
    }
    expect(await put(team.secondReviewer.client, key, { reasoning: 'رأيي أنا' })).toMatchObject({ version: 1 });
    expect(await team.reviewer.client.get(Draft, `/api/drafts/${key}`)).toMatchObject({
      body: { reasoning: 'رأيي قبل الآخرين' },
    });
  });

  it('never lose what another tab has saved', async () => {
    const [key, { client }] = [newKey(), team.editor];
    await put(client, key, { text: 'من النافذة الأولى' });
    const unseen = await client.refused('PUT', `/api/drafts/${key}`, { body: { body: { text: 'من الثانية' } } });
    expect(unseen.code).toBe('precondition.required');
    const saved = await put(client, key, { text: 'من النافذة الأولى، أطول' }, 1);
    const stale = await client.refused('PUT', `/api/drafts/${key}`, { body: { body: { text: 'x' } }, ifMatch: 1 });
    expect(stale).toMatchObject({ code: 'precondition.failed', currentVersion: 2, current: saved });
    expect((await client.refused('DELETE', `/api/drafts/${key}`, { ifMatch: 1 })).code).toBe('precondition.failed');
    expect((await client.request('DELETE', `/api/drafts/${key}`, { ifMatch: 2 })).status).toBe(204);
    expect((await client.refused('GET', `/api/drafts/${key}`)).code).toBe('not-found');
  });

  it('let one of two first saves at once win, and tell the other', async () => {
    const key = newKey();
    const answers = await Promise.all(
      [desk.url, other.url].map((url) =>
        team.editor.client.at(url).request('PUT', `/api/drafts/${key}`, { body: { body: { at: url } } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 428]);
  });

  it.each([
    ['larger than a form can be', { text: 'م'.repeat(limits.draftBytes / 2) }, 'request.too-large'],
    ['not a form', ['نص'], 'validation.failed'],
    ['missing', undefined, 'validation.failed'],
  ])('are refused when %s', async (_case, body, code) => {
    const refusal = await team.editor.client.refused('PUT', `/api/drafts/${newKey()}`, {
      body: { body },
      language: 'ar',
    });
    expect(refusal.code).toBe(code);
    expect(refusal.errors?.[0]).toMatchObject({ path: 'body', message: expect.stringMatching(/\p{Script=Arabic}/u) });
  });

  it('are as many as a member can need, and no more', async () => {
    const member = await desk.addMember('reviewer');
    await desk.database.client.draft.createMany({
      data: Array.from({ length: limits.draftsPerMember }, () => ({
        userId: member.id,
        key: newKey(),
        body: '{}',
        updatedAt: new Date(),
      })),
    });
    const refusal = await member.client.refused('PUT', `/api/drafts/${newKey()}`, { body: { body: {} } });
    expect(refusal.code).toBe('draft.too-many');
  });

  it('go when nobody has touched them for sixty days', async () => {
    const member = await desk.addMember('reviewer');
    const [old, young] = [newKey(), newKey()];
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    await put(member.client, old, {});
    await put(member.client, young, {});
    const { draft } = desk.database.client;
    await draft.updateMany({ where: { key: old }, data: { updatedAt: days(limits.draftDays + 1) } });
    await draft.updateMany({ where: { key: young }, data: { updatedAt: days(limits.draftDays - 1) } });
    const newest = newKey();
    await put(member.client, newest, {});
    const { data } = await member.client.get(listOf(DraftSummary), '/api/drafts');
    expect(data.map(({ key }) => key)).toEqual([newest, young]);
    expect(Date.parse(data[1]?.expiresAt ?? '')).toBeLessThan(Date.now() + 2 * 86_400_000);
  });
});
