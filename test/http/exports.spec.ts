import { describe, expect, it } from '@jest/globals';
import { validateClaimReview } from '../../backend/src/reports/validate-claim-review.js';
import { makeClaimIn } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const decode = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

const { desk, team } = await deskOfSpec();

describe('what leaves the house', () => {
  it.each(['ar', 'en'] as const)('a claim’s report in %s as HTML and PDF', async (language) => {
    const { claim } = await makeClaimIn(team, 'published');
    const html = await team.reviewer.client.request('GET', `/api/claims/${claim.id}/report.html?lang=${language}`);
    expect(html.text).toContain(claim.text);
    expect(html.text).toMatch(new RegExp(`<html[^>]+lang="${language}"`));
    // It stands alone: nothing in it is fetched from anywhere.
    expect(html.text).not.toMatch(/\ssrc=|<script|<link[^>]+stylesheet|@import|url\(/);
    const pdf = await team.reviewer.client.request('GET', `/api/claims/${claim.id}/report.pdf?lang=${language}`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(decode(pdf.bytes.slice(0, 5))).toBe('%PDF-');
    expect(decode(pdf.bytes)).toContain('Amiri');
  });

  it('a ClaimReview that passes its validator', async () => {
    const { claim } = await makeClaimIn(team, 'published');
    const answer = await team.reviewer.client.request('GET', `/api/claims/${claim.id}/report.jsonld`);
    expect(answer.headers.get('content-type')).toContain('application/ld+json');
    expect(validateClaimReview(JSON.parse(answer.text)).errors).toEqual([]);
  });

  it('a preview before publication, and a clear refusal before there is a verdict', async () => {
    const deciding = await makeClaimIn(team, 'deciding');
    const refusal = await team.editor.client.refused('GET', `/api/claims/${deciding.claim.id}/report.pdf`, {
      language: 'ar',
    });
    expect(refusal).toMatchObject({ code: 'report.no-verdict', title: 'لا تقرير قبل كتابة الحكم' });
    const approved = await makeClaimIn(team, 'approved');
    const preview = await team.editor.client.request('GET', `/api/claims/${approved.claim.id}/report.html`);
    expect(preview.status).toBe(200);
  });

  it.each(['ar', 'en'] as const)('a speech’s report in %s', async (language) => {
    const { claim } = await makeClaimIn(team, 'published');
    const html = await team.viewer.client.request(
      'GET',
      `/api/speeches/${claim.speechId}/report.html?lang=${language}`,
    );
    expect(html.text).toContain(claim.text);
    const pdf = await team.viewer.client.request('GET', `/api/speeches/${claim.speechId}/report.pdf?lang=${language}`);
    expect(decode(pdf.bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('claims as CSV, all that fit the filter and no other', async () => {
    const { claim } = await makeClaimIn(team, 'approved');
    await makeClaimIn(team, 'queued');
    const answer = await team.viewer.client.request('GET', '/api/exports/claims.csv?status=approved');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect([...answer.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = answer.text.trim().split('\r\n');
    const stored = await desk.database.client.claim.count({ where: { status: 'approved' } });
    expect(lines).toHaveLength(stored + 1);
    expect(answer.text).toContain(claim.id);
  });

  it('nothing without signing in', async () => {
    const { claim } = await makeClaimIn(team, 'published');
    for (const path of [
      `claims/${claim.id}/report.html`,
      `claims/${claim.id}/report.pdf`,
      'exports/claims.csv',
      `speeches/${claim.speechId}/report.pdf`,
    ]) {
      expect((await desk.anonymous.refused('GET', `/api/${path}`)).code).toBe('unauthenticated');
    }
  });
});
