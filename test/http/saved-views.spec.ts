import { limits, listOf, SavedView } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Member } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('saved views', () => {
  const create = ({ client }: Member, name: string, more: Record<string, unknown> = {}) =>
    client.post(SavedView, '/api/saved-views', { list: 'claims', name, query: { status: 'queued' }, ...more });
  const namesFor = async ({ client }: Member, list = 'claims') =>
    (await client.get(listOf(SavedView), `/api/saved-views?list=${list}`)).data.map(({ name }) => name);

  it('keep a list as somebody likes to see it', async () => {
    const view = await create(team.reviewer, 'ما تأخّر', {
      query: { queue: 'overdue', sort: 'dueAt', order: 'asc' },
      columns: ['text', 'dueAt'],
    });
    expect(view).toMatchObject({
      name: 'ما تأخّر',
      query: { queue: 'overdue', sort: 'dueAt', order: 'asc' },
      columns: ['text', 'dueAt'],
      shared: false,
      owner: { id: team.reviewer.id },
      version: 1,
    });
    expect(await team.reviewer.client.get(SavedView, `/api/saved-views/${view.id}`)).toEqual(view);
  });

  it('are their owner’s until an editor shares them with the desk', async () => {
    const [editor, viewer] = [await desk.addMember('editor'), await desk.addMember('viewer')];
    const view = await create(editor, 'للنشر اليوم');
    const path = `/api/saved-views/${view.id}`;
    expect((await viewer.client.refused('GET', path)).code).toBe('not-found');
    expect((await viewer.client.refused('PATCH', path, { body: {}, ifMatch: 1 })).code).toBe('not-found');
    const shared = await editor.client.send(SavedView, 'PATCH', path, { body: { shared: true }, ifMatch: 1 });
    expect(shared).toMatchObject({ shared: true, name: view.name, query: view.query, version: 2 });
    await create(viewer, 'الأولى');
    expect(await namesFor(viewer)).toEqual(['الأولى', 'للنشر اليوم']);
    expect((await viewer.client.refused('PATCH', path, { body: { name: 'لي' }, ifMatch: 2 })).code).toBe('forbidden');
    expect((await viewer.client.refused('DELETE', path, { ifMatch: 2 })).code).toBe('forbidden');
  });

  it.each(['viewer', 'reviewer', 'admin'] as const)('are not shared by a %s', async (role) => {
    const body = { list: 'claims', name: 'لكم', query: {}, shared: true };
    const refusal = await team[role].client.refused('POST', '/api/saved-views', { body });
    expect(refusal.code).toBe('forbidden');
    const own = await create(team[role], `خاصة ${role}`);
    const later = { body: { shared: true }, ifMatch: own.version };
    expect((await team[role].client.refused('PATCH', `/api/saved-views/${own.id}`, later)).code).toBe('forbidden');
  });

  it.each([
    ['a filter that the list does not know', { list: 'speeches', query: { status: 'queued' } }, 'query'],
    ['a value that the filter does not know', { query: { status: 'lost' } }, 'query.status.0'],
    ['a list of which there are no views', { list: 'sessions' }, 'list'],
    ['no name', { name: '  ' }, 'name'],
  ])('refuse %s, in the reader’s language', async (_case, more, path) => {
    const body = { list: 'claims', name: 'قائمة', query: {}, ...more };
    const refusal = await team.editor.client.refused('POST', '/api/saved-views', { body, language: 'ar' });
    expect(refusal.errors?.map((error) => error.path)).toContain(path);
    for (const { message } of refusal.errors ?? []) expect(message).toMatch(/\p{Script=Arabic}/u);
  });

  it('have one name each in a list', async () => {
    const member = await desk.addMember('reviewer');
    const first = await create(member, 'لي');
    const body = { list: 'claims', name: 'لي', query: {} };
    expect(await member.client.refused('POST', '/api/saved-views', { body })).toMatchObject({
      code: 'saved-view.name-taken',
      errors: [{ path: 'name' }],
    });
    const second = await create(member, 'لي أيضاً');
    const rename = { body: { name: first.name }, ifMatch: 1 };
    const refusal = await member.client.refused('PATCH', `/api/saved-views/${second.id}`, rename);
    expect(refusal.code).toBe('saved-view.name-taken');
    await create(member, 'لي', { list: 'speeches', query: {} });
  });

  it('come in the order that their owner wants', async () => {
    const member = await desk.addMember('reviewer');
    const made: SavedView[] = [];
    for (const name of ['أ', 'ب', 'ج']) made.push(await create(member, name));
    const [a, b, c] = made.map(({ id }) => id);
    const body = { list: 'claims', ids: [c, a] };
    const ordered = await member.client.send(listOf(SavedView), 'PUT', '/api/saved-views/order', { body });
    const own = ordered.data.filter(({ owner }) => owner.id === member.id);
    expect(own.map(({ id }) => id)).toEqual([c, a, b]);
    const foreign = { list: 'claims', ids: [c, b, a] };
    await team.editor.client.send(listOf(SavedView), 'PUT', '/api/saved-views/order', { body: foreign });
    expect((await namesFor(member)).slice(0, 3)).toEqual(['ج', 'أ', 'ب']);
  });

  it('lose no update, and go when their owner removes them', async () => {
    const view = await create(team.editor, 'للحذف');
    const path = `/api/saved-views/${view.id}`;
    expect((await team.editor.client.refused('PATCH', path, { body: { name: 'x' } })).code).toBe(
      'precondition.required',
    );
    await team.editor.client.send(SavedView, 'PATCH', path, { body: { query: { tag: 'مياه' } }, ifMatch: 1 });
    const stale = await team.editor.client.refused('PATCH', path, { body: { name: 'x' }, ifMatch: 1 });
    expect(stale).toMatchObject({
      code: 'precondition.failed',
      currentVersion: 2,
      current: { query: { tag: 'مياه' } },
    });
    expect((await team.editor.client.request('DELETE', path, { ifMatch: 2 })).status).toBe(204);
    expect((await team.editor.client.refused('GET', path)).code).toBe('not-found');
  });

  it('are as many as a member can need, and no more', async () => {
    const member = await desk.addMember('reviewer');
    await desk.database.client.savedView.createMany({
      data: Array.from({ length: limits.viewsPerMember }, (_, number) => ({
        ownerId: member.id,
        list: 'claims',
        name: String(number),
        query: {},
      })),
    });
    const body = { list: 'claims', name: 'واحدة أخرى', query: {} };
    expect((await member.client.refused('POST', '/api/saved-views', { body })).code).toBe('saved-view.too-many');
  });
});
