import { Session } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { PASSWORD } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const { desk, team } = await deskOfSpec();

describe('signing in', () => {
  it('answers who it is and what they may do, by a cookie that no script reads and no other site sends', async () => {
    const client = new Client(desk.url);
    const answer = await client.request('POST', '/api/session', {
      body: { email: team.reviewer.email.toUpperCase(), password: PASSWORD },
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^isnad_session=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    expect(answer.text).not.toContain('argon2');
    const session = await client.get(Session, '/api/session');
    expect(session.user).toMatchObject({ id: team.reviewer.id, role: 'reviewer' });
    expect(session.permissions).toContain('reviews.create');
    expect(session.permissions).not.toContain('users.create');
  });

  it('gives a wrong password and an unknown e-mail the same answer, in the reader’s language', async () => {
    const attempts = [
      { email: team.viewer.email, password: 'not the passphrase' },
      { email: 'nobody@desk.example', password: PASSWORD },
    ];
    for (const body of attempts) {
      const refusal = await new Client(desk.url).refused('POST', '/api/session', { body, language: 'ar' });
      expect(refusal).toMatchObject({
        status: 401,
        code: 'session.bad-credentials',
        title: 'البريد أو كلمة المرور غير صحيحة',
      });
    }
  });

  it('ends with signing out, and everywhere with signing out everywhere', async () => {
    const [first, second] = [new Client(desk.url), new Client(desk.url)];
    await first.signIn(team.admin.email, PASSWORD);
    await second.signIn(team.admin.email, PASSWORD);
    expect((await first.request('DELETE', '/api/session')).status).toBe(204);
    expect((await first.refused('GET', '/api/session')).code).toBe('unauthenticated');
    expect((await second.request('DELETE', '/api/sessions')).status).toBe(204);
    expect((await team.admin.client.refused('GET', '/api/session')).code).toBe('unauthenticated');
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin, from an older browser', { origin: 'https://elsewhere.example' }],
  ])('refuses a write that %s makes the browser send', async (_case, headers) => {
    const refusal = await team.editor.client.refused('POST', '/api/speeches', { body: {}, headers });
    expect(refusal.code).toBe('request.cross-site');
  });

  it('lets the page itself write, and programs that are no browser', async () => {
    const accepted: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin', origin: desk.url },
      { origin: desk.url },
      {},
    ];
    for (const headers of accepted) {
      const refusal = await team.editor.client.refused('POST', '/api/speeches', { body: {}, headers });
      expect(refusal.code).toBe('validation.failed');
    }
  });

  it('refuses every address of the API to strangers but the few that are open', async () => {
    const { paths } = JSON.parse((await desk.anonymous.request('GET', '/api/openapi.json')).text) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const open: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const address = path.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000');
        const answer = await desk.anonymous.request(method.toUpperCase(), address);
        if (answer.status !== 401) open.push(`${method.toUpperCase()} ${path}`);
      }
    }
    expect(open.sort()).toEqual([
      'GET /api/setup',
      'GET /health/live',
      'GET /health/ready',
      'POST /api/session',
      'POST /api/setup',
    ]);
  });

  it('answers an unknown address of the API with a problem', async () => {
    expect((await team.editor.client.refused('GET', '/api/no-such-thing')).code).toBe('not-found');
  });

  it('names each field of a bad request in the reader’s language', async () => {
    const body = { title: ' ', date: '14/05/2024', language: 'arabic', speaker: { name: 'x' }, speakerId: 'no' };
    const refusal = await team.editor.client.refused('POST', '/api/speeches', { body, language: 'ar' });
    expect(refusal.status).toBe(422);
    expect(refusal.errors?.map(({ path }) => path).sort()).toEqual(
      expect.arrayContaining(['date', 'language', 'speakerId', 'title']),
    );
    for (const { message } of refusal.errors ?? []) expect(message).toMatch(/\p{Script=Arabic}/u);
    const broken = await team.editor.client.refused('POST', '/api/speeches', { body: '{"title":', language: 'ar' });
    expect(broken).toMatchObject({ status: 400, code: 'request.malformed' });
  });
});
