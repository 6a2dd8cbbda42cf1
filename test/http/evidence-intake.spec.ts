import { createHash } from 'node:crypto';
import { Evidence, EvidenceIntake, limits } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimAt } from '../../backend/src/platform/db/testing/claim-walk.js';
import { DeskRows } from '../../backend/src/platform/db/testing/desk-rows.js';
import { startTestDesk, type TestServer } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';
import { webOfSpec } from '../support/web-of-spec.js';

const QUOTE = 'بلغ الخزين المائي 12.1 مليار متر مكعب في نهاية نيسان.';
const PAGE = `<!doctype html><html lang="ar"><head><title>البيان الشهري - الوزارة</title>
  <meta property="og:title" content="البيان الشهري للخزين المائي"><meta property="og:site_name" content="وزارة الموارد المائية">
  <meta property="article:published_time" content="2024-05-02T09:00:00+03:00"></head><body><nav><a href="/">الرئيسية</a></nav>
  <article><h1>البيان الشهري للخزين المائي</h1><p>${QUOTE}</p><p>وأضاف البيان أن مناسيب السدود مستقرة في عموم البلاد.</p>
  <p>وذكرت الوزارة أن الأرقام تُحدَّث في مطلع كل شهر وتُنشر على موقعها.</p></article></body></html>`;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const address = await webOfSpec((request, response) => {
  if (request.url?.startsWith('/picture')) response.setHeader('content-type', 'image/png').end(PIXEL);
  else if (request.url?.startsWith('/scan'))
    response.setHeader('content-type', 'application/pdf').end('%PDF-1.7 broken');
  else {
    const page = request.url?.startsWith('/known') ? `${PAGE}<!-- ${request.url} -->` : PAGE;
    response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('set-cookie', 'seen=1').end(page);
  }
});
const { desk, team } = await deskOfSpec({ fetchAllow: ['127.0.0.1'] });

describe('evidence by its address', () => {
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

  const intake = (body: Record<string, unknown>) =>
    team.reviewer.client.post(EvidenceIntake, '/api/evidence-intake', body);
  const evidenceBody = (more: Record<string, unknown>) => ({
    stance: 'refutes',
    kind: 'primary',
    title: 'البيان',
    ...more,
  });

  it('offers what the page says of itself, and its text to choose the quote from', async () => {
    const found = await intake({ url: `${address}/report/شهري` });
    expect(found).toMatchObject({
      url: `${address}/report/شهري`,
      finalUrl: `${address}/report/${encodeURIComponent('شهري')}`,
      type: 'page',
      mediaType: 'text/html',
      title: 'البيان الشهري للخزين المائي',
      publisher: 'وزارة الموارد المائية',
      publishedAt: '2024-05-02T06:00:00.000Z',
      language: 'ar',
      byteLength: Buffer.byteLength(PAGE),
      sha256: createHash('sha256').update(PAGE).digest('hex'),
      unread: null,
      duplicates: [],
    });
    expect(found.text).toContain(QUOTE);
    expect(found.text).not.toContain('الرئيسية');
    expect(Object.keys(found.headers).sort()).toEqual(['content-type', 'date']);
  });

  it('keeps the bytes with hash, headers and date once evidence is made of it, at another server process as well', async () => {
    const claim = await rows.claim();
    const url = `${address}/kept`;
    const found = await intake({ url });
    const evidence = await team.reviewer.client
      .at(other.url)
      .post(Evidence, `/api/claims/${claim}/evidence`, evidenceBody({ url, captureId: found.captureId, quote: QUOTE }));
    expect(evidence).toMatchObject({
      quote: QUOTE,
      accessedAt: found.fetchedAt,
      file: { name: 'kept.html', sha256: found.sha256, byteLength: found.byteLength },
      capture: { url, finalUrl: url, fetchedAt: found.fetchedAt, headers: found.headers },
    });
    const file = await team.viewer.client.request('GET', `/api/evidence/${evidence.id}/file`);
    expect(file.text).toBe(PAGE);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    await expect(rows.query('DELETE FROM "capture" WHERE id = $1', [found.captureId])).rejects.toMatchObject({
      constraint: 'capture_is_permanent',
    });
    await expect(
      rows.query(`UPDATE "capture" SET final_url = 'https://elsewhere.example' WHERE id = $1`, [found.captureId]),
    ).rejects.toMatchObject({ constraint: 'capture_is_permanent' });
  });

  it('recognises what the desk has already, by address and by bytes, that of the claim first', async () => {
    const [mine, theirs] = [await rows.claim(), await rows.claim()];
    const url = `${address}/known`;
    const byAddress = await rows.evidence(theirs, { url: `${url}/`, title: 'بالعنوان' });
    const first = await intake({ url: `${address}/picture?known` });
    const kept = await team.reviewer.client.post(
      Evidence,
      `/api/claims/${mine}/evidence`,
      evidenceBody({ captureId: first.captureId, title: 'بالصورة' }),
    );
    expect((await intake({ url: `${url}?utm_source=feed#part`, claimId: mine })).duplicates).toMatchObject([
      { evidenceId: byAddress, claimId: theirs, match: 'address', sameClaim: false },
    ]);
    const picture = await intake({ url: `${address}/picture/elsewhere`, claimId: mine });
    expect(picture.duplicates).toMatchObject([{ evidenceId: kept.id, match: 'bytes', sameClaim: true }]);
    const form = new FormData();
    form.set('claimId', theirs);
    form.set('file', new Blob([PIXEL], { type: 'image/png' }), 'لقطة.png');
    const dropped = await team.reviewer.client.post(EvidenceIntake, '/api/evidence-intake', form);
    expect(dropped).toMatchObject({ captureId: null, type: 'image', text: null, unread: null });
    expect(dropped.duplicates).toMatchObject([{ evidenceId: kept.id, sameClaim: false }]);
  });

  it('takes what cannot be read all the same, and says why there is no text', async () => {
    const found = await team.reviewer.client.post(
      EvidenceIntake,
      '/api/evidence-intake',
      { url: `${address}/scan` },
      { language: 'ar' },
    );
    expect(found).toMatchObject({
      type: 'document',
      text: null,
      publisher: '127.0.0.1',
      unread: { code: 'document.damaged' },
    });
    expect(found.unread?.detail).toMatch(/\p{Script=Arabic}/u);
    expect(found.captureId).not.toBeNull();
  });

  it.each([
    ['somebody else’s', async (id: string | null) => ({ member: team.secondReviewer, id })],
    [
      'one that was kept too long',
      async (id: string | null) => {
        await rows.query(`ALTER TABLE "capture" DISABLE TRIGGER capture_is_permanent`);
        await rows.query(`UPDATE "capture" SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
        await rows.query(`ALTER TABLE "capture" ENABLE TRIGGER capture_is_permanent`);
        return { member: team.reviewer, id };
      },
    ],
  ])('makes evidence of no capture that is %s', async (_case, taken) => {
    const { captureId } = await intake({ url: `${address}/x` });
    const { member, id } = await taken(captureId);
    const refusal = await member.client.refused('POST', `/api/claims/${await rows.claim()}/evidence`, {
      body: evidenceBody({ captureId: id }),
    });
    expect(refusal.errors).toMatchObject([{ path: 'captureId', code: 'unknown-reference' }]);
  });

  it('keeps nothing for a claim that takes no evidence any more', async () => {
    const { captureId } = await intake({ url: `${address}/late` });
    const { id } = await claimAt(rows, 'published');
    const body = evidenceBody({ captureId });
    expect((await team.reviewer.client.refused('POST', `/api/claims/${id}/evidence`, { body })).code).toBe(
      'claim.locked',
    );
    const open = await rows.claim();
    await team.reviewer.client.post(Evidence, `/api/claims/${open}/evidence`, body);
  });

  it('holds no more than a bound for one member', async () => {
    const member = await desk.addMember('reviewer');
    for (let count = 0; count < limits.capturesPerMember + 2; count += 1) {
      await member.client.post(EvidenceIntake, '/api/evidence-intake', { url: `${address}/picture?${count}` });
    }
    expect(await desk.database.client.capture.count({ where: { userId: member.id } })).toBe(limits.capturesPerMember);
  });

  it.each([
    ['a private network', 'http://10.0.0.1/', 'fetch.refused'],
    ['the metadata of a cloud', 'http://169.254.169.254/', 'fetch.refused'],
    ['loopback that the desk did not allow', 'http://127.0.0.2/', 'fetch.refused'],
  ])('does not fetch from %s', async (_case, url, code) => {
    const refusal = await team.reviewer.client.refused('POST', '/api/evidence-intake', {
      body: { url },
      language: 'ar',
    });
    expect(refusal).toMatchObject({
      code,
      errors: [{ path: 'url', message: expect.stringMatching(/\p{Script=Arabic}/u) }],
    });
  });

  it.each([
    ['neither an address nor a file', {}, 'url'],
    ['another protocol', { url: 'file:///etc/passwd' }, 'url'],
  ])('refuses %s', async (_case, body, path) => {
    const refusal = await team.reviewer.client.refused('POST', '/api/evidence-intake', { body });
    expect(refusal.errors?.map((error) => error.path)).toEqual([path]);
  });

  it('is for those who add evidence', async () => {
    const body = { url: `${address}/x` };
    expect((await team.viewer.client.refused('POST', '/api/evidence-intake', { body })).code).toBe('forbidden');
  });
});

describe('a desk that allows no network of its own', () => {
  it('fetches nothing from its own machine', async () => {
    const desk = await startTestDesk();
    const { client } = await desk.addMember('reviewer');
    const body = { url: `${desk.url}/health/live` };
    expect((await client.refused('POST', '/api/evidence-intake', { body })).code).toBe('fetch.refused');
    await desk.close();
  });
});
