import { listOf, Publication } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { validateClaimReview } from '../../backend/src/reports/validate-claim-review.js';
import { act, makeClaimIn, readClaim, writeVerdict } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const pathOf = (url: string) => new URL(url).pathname;
const jsonLdIn = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? 'null');

const { desk, team } = await deskOfSpec();

describe('what is published', () => {
  async function publishedClaim() {
    const made = await makeClaimIn(team, 'published');
    const { publication } = made.claim;
    if (!publication) throw new Error('A published claim has a publication');
    return { ...made, publication };
  }

  it('is a page that anybody reads without signing in or script, with one valid ClaimReview', async () => {
    const { claim, publication } = await publishedClaim();
    const page = await desk.anonymous.request('GET', pathOf(publication.url));
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.text).toContain(claim.text);
    expect(page.text.match(/application\/ld\+json/g)).toHaveLength(1);
    const findings = validateClaimReview(jsonLdIn(page.text), { pageUrl: publication.url });
    expect(findings.errors).toEqual([]);
    // Beside the one block of data there is no script on the page.
    expect(page.text.match(/<script/g)).toHaveLength(1);
  });

  it('is set in typefaces of the desk’s own server, which may be kept for ever', async () => {
    const { publication } = await publishedClaim();
    const page = await desk.anonymous.request('GET', pathOf(publication.url));
    expect(page.headers.get('content-security-policy')).toContain("font-src 'self'");
    const [address = ''] = /\/fact-checks\/faces\/naskh\.[0-9a-f]+\.woff2/.exec(page.text) ?? [];
    const face = await desk.anonymous.request('GET', address);
    expect(face.status).toBe(200);
    expect(face.headers.get('content-type')).toBe('font/woff2');
    expect(face.headers.get('cache-control')).toContain('immutable');
    expect(face.text.slice(0, 4)).toBe('wOF2');
    const unknown = await desk.anonymous.request('GET', '/fact-checks/faces/..%2F..%2Fpackage.json');
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toContain('application/problem+json');
  });

  it('comes to feed readers, in the language they ask for', async () => {
    const { claim, publication } = await publishedClaim();
    const feed = await desk.anonymous.request('GET', '/fact-checks/feed.xml?lang=en', { language: 'ar' });
    expect(feed.status).toBe(200);
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(feed.text).toContain('xml:lang="en"');
    expect(feed.text).toContain(`<id>${publication.url}</id>`);
    expect(feed.text).toContain(`<title>${claim.text}</title>`);
    const list = await desk.anonymous.request('GET', '/fact-checks', { language: 'ar' });
    expect(list.text).toContain('type="application/atom+xml" href="/fact-checks/feed.xml?lang=ar"');
  });

  it('names no member of the desk', async () => {
    const { publication } = await publishedClaim();
    const { text } = await desk.anonymous.request('GET', pathOf(publication.url));
    for (const { name, email } of Object.values(team)) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(email);
    }
  });

  it('speaks the reader’s language and mirrors the page with it', async () => {
    const { publication } = await publishedClaim();
    const arabic = await desk.anonymous.request('GET', pathOf(publication.url), { language: 'ar' });
    const english = await desk.anonymous.request('GET', `${pathOf(publication.url)}?lang=en`, { language: 'ar' });
    expect(arabic.text).toMatch(/<html[^>]+lang="ar"[^>]+dir="rtl"/);
    expect(english.text).toMatch(/<html[^>]+lang="en"[^>]+dir="ltr"/);
  });

  it('stays up while it is corrected; the correction is a new number with its reason, and both stay readable', async () => {
    const { claim, evidenceId, publication } = await publishedClaim();
    await act(team.editor, claim.id, { action: 'correct', reason: 'صدر بيان معدّل بعد النشر' });
    const meanwhile = await desk.anonymous.request('GET', pathOf(publication.url));
    expect(meanwhile.text).toContain('الرقم صحيح وفق البيان الشهري.');

    await writeVerdict(team.editor, claim.id, [evidenceId], {
      truthRating: 'mixed',
      summary: 'الرقم صحيح جزئياً بعد التعديل.',
    });
    await act(team.editor, claim.id, { action: 'submit_verdict' });
    await act(team.secondEditor, claim.id, { action: 'approve' });
    const corrected = await act(team.editor, claim.id, { action: 'publish' });
    expect(corrected).toMatchObject({ status: 'published', truthRating: 'mixed' });
    expect(corrected.publication).toMatchObject({
      number: 2,
      kind: 'correction',
      slug: publication.slug,
      reason: 'صدر بيان معدّل بعد النشر',
    });

    const newest = await desk.anonymous.request('GET', pathOf(publication.url), { language: 'ar' });
    expect(newest.text).toContain('الرقم صحيح جزئياً بعد التعديل.');
    expect(newest.text).toContain('صدر بيان معدّل بعد النشر');
    const first = await desk.anonymous.request('GET', `${pathOf(publication.url)}?version=1`, { language: 'ar' });
    expect(first.text).toContain('الرقم صحيح وفق البيان الشهري.');

    const list = await team.viewer.client.get(listOf(Publication), `/api/claims/${claim.id}/publications`);
    expect(list.data.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'fact_check'],
      [2, 'correction'],
    ]);
  });

  it('leaves a notice when it is retracted', async () => {
    const { claim, publication } = await publishedClaim();
    const retracted = await act(team.editor, claim.id, { action: 'retract', reason: 'استندنا إلى وثيقة مزوّرة' });
    expect(retracted).toMatchObject({ status: 'retracted', truthRating: null, availableActions: [] });
    const page = await desk.anonymous.request('GET', pathOf(publication.url), { language: 'ar' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('استندنا إلى وثيقة مزوّرة');
    expect((await desk.anonymous.request('GET', `${pathOf(publication.url)}?version=1`)).status).toBe(200);
  });

  it('appears in the public list and in the feed; what is not published does not', async () => {
    const { claim } = await publishedClaim();
    const unpublished = await makeClaimIn(team, 'approved');
    await desk.database.client.claim.findUniqueOrThrow({ where: { id: unpublished.claim.id } });
    const list = await desk.anonymous.request('GET', '/fact-checks');
    expect(list.text).toContain(claim.text);
    const feed = await desk.anonymous.request('GET', '/fact-checks/feed.json');
    const { dataFeedElement } = z
      .object({ '@type': z.literal('DataFeed'), dataFeedElement: z.array(z.object({ url: z.string() })) })
      .parse(JSON.parse(feed.text));
    const { slug } = (await readClaim(team.editor, claim.id)).publication ?? {};
    expect(dataFeedElement.filter(({ url }) => decodeURIComponent(url).includes(String(slug)))).toHaveLength(1);
    const published = await desk.database.client.publication.count({ where: { number: 1 } });
    expect(dataFeedElement).toHaveLength(published);
  });

  it('answers an unknown address with a page that says so, in both languages', async () => {
    const answer = await desk.anonymous.request('GET', '/fact-checks/%D9%84%D8%A7-%D8%B4%D9%8A%D8%A1');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('lang="ar"');
    expect(answer.text).toContain('lang="en"');
  });
});
