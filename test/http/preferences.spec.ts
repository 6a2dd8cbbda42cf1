import { defaultPreferences, listOf, Session, User } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import type { Member } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('how a member likes to read', () => {
  const session = ({ client }: Member) => client.get(Session, '/api/session');
  const choose = async (member: Member, preferences: object) => {
    const { user } = await session(member);
    return member.client.send(User, 'PATCH', '/api/account', { body: { preferences }, ifMatch: user.version });
  };

  it('is kept with the account: what is chosen changes, the rest stays', async () => {
    expect((await session(team.reviewer)).preferences).toEqual(defaultPreferences);
    await choose(team.reviewer, { digits: 'arabic', months: 'algeria' });
    await choose(team.reviewer, { hijri: true });
    expect((await session(team.reviewer)).preferences).toEqual({
      digits: 'arabic',
      months: 'algeria',
      hijri: true,
      tourDismissed: false,
    });
    expect((await session(team.editor)).preferences).toEqual(defaultPreferences);
  });

  it('is nothing that history tells of, nor the list of members', async () => {
    const before = await desk.database.client.event.count();
    await choose(team.viewer, { tourDismissed: true });
    expect(await desk.database.client.event.count()).toBe(before);
    const answer = await team.admin.client.request('GET', '/api/users');
    expect(answer.text).not.toContain('preferences');
    expect(listOf(User).parse(JSON.parse(answer.text)).data.length).toBeGreaterThan(1);
  });

  it.each([
    ['digits that nobody writes', { digits: 'roman' }, 'preferences.digits'],
    ['months that are not known', { months: 'lunar' }, 'preferences.months'],
    ['what is no yes or no', { hijri: 'often' }, 'preferences.hijri'],
  ])('refuses %s, in the reader’s language', async (_case, preferences, path) => {
    const body = { preferences };
    const refusal = await team.editor.client.refused('PATCH', '/api/account', { body, ifMatch: 1, language: 'ar' });
    expect(refusal.errors?.map((error) => error.path)).toEqual([path]);
    for (const { message } of refusal.errors ?? []) expect(message).toMatch(/\p{Script=Arabic}/u);
  });

  it('is changed on the version that was seen', async () => {
    const body = { preferences: { hijri: true } };
    expect((await team.editor.client.refused('PATCH', '/api/account', { body })).code).toBe('precondition.required');
    const stale = await team.editor.client.refused('PATCH', '/api/account', { body, ifMatch: 99 });
    expect(stale.code).toBe('precondition.failed');
    expect((await session(team.editor)).preferences.hijri).toBe(false);
  });

  it('holds no value that the program does not know, whoever writes it', async () => {
    await choose(team.admin, { hijri: true });
    await expect(
      desk.database.client.preferences.update({ where: { userId: team.admin.id }, data: { months: 'lunar' } }),
    ).rejects.toThrow('preferences_months_are_known');
  });
});
