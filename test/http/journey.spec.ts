import { createHash } from 'node:crypto';
import { Claim, DocumentWithText, HistoryEvent, listOf, Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { verifyDesk } from '../../backend/src/audit/verify-desk.js';
import { validateClaimReview } from '../../backend/src/reports/validate-claim-review.js';
import { act, addEvidence, makeSpeech, readClaim, submitReview, writeVerdict } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';
import { type JourneyText, journeyTexts } from '../support/journey-texts.js';

const texts = await journeyTexts();

const { desk, team } = await deskOfSpec();

describe('from a report to a published fact-check', () => {
  async function upload({ name, bytes }: JourneyText, speechId: string) {
    const form = new FormData();
    for (const [field, value] of Object.entries({
      speechId,
      title: name,
      kind: 'report',
      language: 'ar',
      outlet: 'وسيلة',
      url: 'https://example.org/report',
    })) {
      form.set(field, value);
    }
    form.set('file', new File([bytes], name, { type: 'text/plain' }));
    return team.reviewer.client.send(DocumentWithText, 'POST', '/api/documents', { body: form });
  }

  it.each(texts.map((text) => [text.name, text] as const))('carries a claim of %s all the way', async (_name, text) => {
    const speech = await makeSpeech(team.editor);

    // The text is kept byte for byte.
    const document = await upload(text, speech.id);
    expect(document.currentVersion.sha256).toBe(createHash('sha256').update(text.bytes).digest('hex'));
    expect(document.currentVersion.text).toBe(text.text);
    const original = await team.viewer.client.request('GET', `/api/documents/${document.id}/original`);
    expect(Buffer.from(original.bytes).equals(Buffer.from(text.bytes))).toBe(true);

    // Its statements are proposals with score and reasons.
    const { data: segments } = await team.reviewer.client.get(
      listOf(Segment),
      `/api/documents/${document.id}/segments`,
    );
    for (const { start, end, exact } of segments) expect(text.text.slice(start, end)).toBe(exact);
    const [proposal] = segments
      .filter(({ kind }) => kind === 'quote')
      .sort((a, b) => b.checkWorthiness.score - a.checkWorthiness.score);
    if (!proposal) throw new Error('The text has no quote');
    expect(proposal).toMatchObject({ disposition: 'undecided' });
    expect(proposal.checkWorthiness.reasons.length).toBeGreaterThan(0);

    // A person accepts one.
    const { id } = await team.reviewer.client.post(Claim, '/api/claims', {
      text: proposal.exact,
      language: 'ar',
      speechId: speech.id,
      segmentIds: [proposal.id],
      appearances: [{ documentId: document.id, start: proposal.start, end: proposal.end }],
    });
    const accepted = await team.reviewer.client.get(Segment, `/api/segments/${proposal.id}`);
    expect(accepted).toMatchObject({ disposition: 'claimed', claimIds: [id] });

    await act(team.editor, id, { action: 'triage', priority: 'high' });
    await act(team.editor, id, { action: 'assign', assigneeIds: [team.reviewer.id, team.secondReviewer.id] });
    const evidence = await addEvidence(team.reviewer, id);
    await submitReview(team.reviewer, id, [evidence.id], 'true');
    await submitReview(team.secondReviewer, id, [evidence.id], 'mostly_true');
    await writeVerdict(team.reviewer, id, [evidence.id], {
      truthRating: 'mostly_true',
      resolution: 'الفرق في الصياغة لا في الرقم',
    });
    await act(team.reviewer, id, { action: 'submit_verdict' });
    await act(team.secondEditor, id, { action: 'request_changes', reason: 'أوضح مصدر الرقم' });
    await writeVerdict(team.reviewer, id, [evidence.id], {
      truthRating: 'mostly_true',
      resolution: 'الفرق في الصياغة لا في الرقم',
      summary: 'صحيح في معظمه وفق بيان الوزارة.',
    });
    await act(team.reviewer, id, { action: 'submit_verdict' });
    await act(team.secondEditor, id, { action: 'approve' });
    const published = await act(team.editor, id, { action: 'publish' });
    expect(published).toMatchObject({ status: 'published', truthRating: 'mostly_true' });

    // Anybody reads it, and its PDF is there.
    const { pathname } = new URL(published.publication?.url ?? '');
    const page = await desk.anonymous.request('GET', pathname, { language: 'ar' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('صحيح في معظمه وفق بيان الوزارة.');
    const jsonLd: unknown = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page.text)?.[1] ?? 'null',
    );
    expect(validateClaimReview(jsonLd, { pageUrl: published.publication?.url }).errors).toEqual([]);
    expect(jsonLd).toMatchObject({ claimReviewed: proposal.exact, reviewRating: { ratingValue: 4 } });
    const pdf = await team.viewer.client.request('GET', `/api/claims/${id}/report.pdf?lang=ar`);
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-');

    // The history tells every step, in order, and everything verifies.
    const { data: events } = await team.viewer.client.get(
      listOf(HistoryEvent),
      `/api/claims/${id}/events?order=asc&perPage=100`,
    );
    const actions = events.filter(({ type }) => type === 'claim.transitioned').map(({ data }) => data.action);
    expect(actions).toEqual([
      'triage',
      'assign',
      'complete_reviews',
      'submit_verdict',
      'request_changes',
      'submit_verdict',
      'approve',
      'publish',
    ]);
    expect((await readClaim(team.viewer, id)).availableActions).toEqual([]);
    expect((await verifyDesk(desk.database)).findings).toEqual([]);
  });
});
