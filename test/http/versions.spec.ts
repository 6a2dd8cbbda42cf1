import {
  Anchoring,
  AnnotationImportResult,
  Claim,
  Document,
  DocumentMark,
  DocumentRevision,
  DocumentSpeaker,
  DocumentVersion,
  DocumentWithText,
  HistoryEvent,
  listOf,
  Segment,
} from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, makeClaim, makeClaimIn, makeDocument, makeSpeech, readClaim } from '../support/claims.js';
import { type Member, startTestDesk, type Team, type TestDesk } from '../support/desk.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const FIRST = `زارت وزيرة النقل سعاد الراوي محطة الموصل أمس 😀.

وقالت الراوي: «أنفقنا ٩ مليارات دينار على السكة الجديدة».

وأضافت الراوي أن القطار سيصل إلى دهوك قبل نهاية العام المقبل.

وأكدت الوزيرة أن أجور التذاكر لن ترتفع هذا العام.

وقالت الراوي: «سنوظف مئتي عامل من أبناء المحافظة».

ويبلغ طول الخط سبعين كيلومتراً.`;

const QUOTES = {
  exact: 'أنفقنا ٩ مليارات دينار على السكة الجديدة',
  shifted: 'القطار سيصل إلى دهوك قبل نهاية العام المقبل',
  fuzzy: 'أجور التذاكر لن ترتفع هذا العام',
  orphan: 'سنوظف مئتي عامل من أبناء المحافظة',
} as const;

/** The outlet adds a sentence, corrects one claim, and takes one out. */
const SECOND = FIRST.replace('\n\nوأضافت', '\n\nوصفق الحاضرون طويلاً.\n\nوأضافت')
  .replace('لن ترتفع هذا العام', 'لن ترتفع كثيراً هذا العام')
  .replace('وقالت الراوي: «سنوظف مئتي عامل من أبناء المحافظة».\n\n', '');

const { desk, team } = await deskOfSpec();

describe('newer texts', () => {
  const claimOn = (member: Member, document: DocumentWithText, words: string) => {
    const start = document.currentVersion.text.indexOf(words);
    return member.client.post(Claim, '/api/claims', {
      text: `ادعاء: ${words}`,
      language: 'ar',
      speechId: document.speechId,
      appearances: [{ documentId: document.id, start, end: start + words.length, exact: words }],
    });
  };

  const revise = (member: Member, document: { id: string; version: number }, text: string) =>
    member.client.post(
      DocumentRevision,
      `/api/documents/${document.id}/versions`,
      { text },
      { ifMatch: document.version },
    );

  /** A text with a claim on each quote, and its second version. */
  async function revised() {
    const speech = await makeSpeech(team.reviewer);
    const first = await makeDocument(team.reviewer, speech.id, FIRST);
    const claims = {
      exact: await claimOn(team.reviewer, first, QUOTES.exact),
      shifted: await claimOn(team.reviewer, first, QUOTES.shifted),
      fuzzy: await claimOn(team.reviewer, first, QUOTES.fuzzy),
      orphan: await claimOn(team.reviewer, first, QUOTES.orphan),
    };
    const { document, counts } = await revise(team.reviewer, first, SECOND);
    return { first, claims, document, counts };
  }

  const pendingOf = async (documentId: string) =>
    (await team.viewer.client.get(listOf(Anchoring), `/api/anchorings?documentId=${documentId}&state=pending`)).data;
  const decide = (member: Member, anchoring: Anchoring, body: object) =>
    member.client.post(Anchoring, `/api/anchorings/${anchoring.id}/decision`, body, { ifMatch: anchoring.version });

  it('carry every place: at once where it is sure, through the queue where it is not', async () => {
    const { first, claims, document, counts } = await revised();
    expect(counts).toEqual({ exact: 1, shifted: 1, fuzzy: 1, orphan: 1 });
    expect(document).toMatchObject({ versionNumber: 2, pendingAnchorings: 2, currentVersion: { text: SECOND } });
    expect(document.version).toBe(first.version + 1);

    for (const kind of ['exact', 'shifted'] as const) {
      const claim = await readClaim(team.viewer, claims[kind].id);
      expect(claim.version).toBeGreaterThan(claims[kind].version);
      expect(claim.appearances).toHaveLength(1);
      const [appearance] = claim.appearances;
      expect(appearance).toMatchObject({ exact: QUOTES[kind], documentVersionNumber: 2, inNewestText: true });
      expect(SECOND.slice(appearance?.start, appearance?.end)).toBe(QUOTES[kind]);
      const events = await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claim.id}/events`);
      expect(events.data.map(({ type }) => type)).toContain('claim.appearances-carried');
    }
    for (const kind of ['fuzzy', 'orphan'] as const) {
      const [appearance] = (await readClaim(team.viewer, claims[kind].id)).appearances;
      expect(appearance).toMatchObject({ exact: QUOTES[kind], documentVersionNumber: 1, inNewestText: false });
      const anchoring = await team.viewer.client.get(Anchoring, `/api/anchorings/${appearance?.anchoringId}`);
      expect(anchoring).toMatchObject({ outcome: kind, state: 'pending', before: { exact: QUOTES[kind] } });
    }
    const marks = await team.viewer.client.get(listOf(DocumentMark), `/api/documents/${first.id}/appearances`);
    expect(marks.data.map(({ start, end }) => SECOND.slice(start, end)).sort()).toEqual(
      [QUOTES.exact, QUOTES.shifted].sort(),
    );
    const old = await team.viewer.client.get(DocumentVersion, `/api/documents/${first.id}/versions/1`);
    expect(old.text).toBe(FIRST);
  });

  it('keep the ledger: what was claimed follows its claim, what was skipped stays skipped with its reason', async () => {
    const speech = await makeSpeech(team.reviewer);
    const first = await makeDocument(team.reviewer, speech.id, FIRST);
    const ledger = async () =>
      (await team.reviewer.client.get(listOf(Segment), `/api/documents/${first.id}/segments`)).data;
    const narration = (await ledger()).find(({ exact }) => exact.includes('طول الخط'));
    const changed = (await ledger()).find(({ exact }) => exact.includes('التذاكر'));
    for (const segment of [narration, changed]) {
      await team.reviewer.client.send(Segment, 'PATCH', `/api/segments/${segment?.id}`, {
        body: { disposition: 'skipped', reason: 'خارج اهتمامنا' },
        ifMatch: segment?.version,
      });
    }
    const claim = await claimOn(team.reviewer, first, QUOTES.exact);
    const { keptSkips } = DocumentRevision.parse(await revise(team.editor, first, SECOND));
    expect(keptSkips).toBe(1);
    const now = await ledger();
    expect(now.every(({ start, end, exact }) => SECOND.slice(start, end) === exact)).toBe(true);
    const skipped = now.filter(({ disposition }) => disposition === 'skipped');
    expect(skipped.map(({ exact, reason }) => [exact, reason])).toEqual([[narration?.exact, 'خارج اهتمامنا']]);
    const claimed = now.filter(({ disposition }) => disposition === 'claimed');
    expect(claimed.map(({ claimIds }) => claimIds)).toEqual([[claim.id]]);
    const late = await team.reviewer.client.refused('PATCH', `/api/segments/${changed?.id}`, {
      body: { disposition: 'undecided' },
      ifMatch: (changed?.version ?? 0) + 1,
    });
    expect(late.code).toBe('segment.older-text');
  });

  it('let a person confirm, place and drop, once each, and tell history', async () => {
    const { claims, document } = await revised();
    const [fuzzy, orphan] = await pendingOf(document.id);
    if (fuzzy?.outcome !== 'fuzzy' || !orphan) throw new Error('The queue holds something else');
    expect(fuzzy.proposal?.exact).toContain('لن ترتفع كثيراً هذا العام');

    const nothing = await team.reviewer.client.refused('POST', `/api/anchorings/${orphan.id}/decision`, {
      body: { decision: 'confirm' },
      ifMatch: orphan.version,
    });
    expect(nothing.errors?.[0]?.code).toBe('no-proposal');
    const noReason = await team.reviewer.client.refused('POST', `/api/anchorings/${orphan.id}/decision`, {
      body: { decision: 'drop' },
      ifMatch: orphan.version,
    });
    expect(noReason.errors?.map(({ path }) => path)).toEqual(['reason']);
    const outside = await team.reviewer.client.refused('POST', `/api/anchorings/${orphan.id}/decision`, {
      body: { decision: 'place', start: 0, end: 100_000 },
      ifMatch: orphan.version,
    });
    expect(outside.errors?.map(({ path }) => path)).toEqual(['end']);

    const confirmed = await decide(team.reviewer, fuzzy, { decision: 'confirm' });
    expect(confirmed).toMatchObject({ state: 'confirmed', decidedBy: { id: team.reviewer.id } });
    const moved = await readClaim(team.viewer, claims.fuzzy.id);
    expect(moved.appearances.map(({ id, inNewestText }) => [id, inNewestText])).toEqual([
      [confirmed.successorId, true],
    ]);

    const late = await team.editor.client.refused('POST', `/api/anchorings/${fuzzy.id}/decision`, {
      body: { decision: 'drop', reason: 'لم يعد في النص' },
      ifMatch: fuzzy.version,
    });
    expect(late).toMatchObject({ code: 'precondition.failed', current: { state: 'confirmed' } });
    const again = await team.editor.client.refused('POST', `/api/anchorings/${fuzzy.id}/decision`, {
      body: { decision: 'drop', reason: 'لم يعد في النص' },
      ifMatch: confirmed.version,
    });
    expect(again.code).toBe('anchoring.already-decided');

    const dropped = await decide(team.editor, orphan, { decision: 'drop', reason: 'حذفته الصحيفة' });
    expect(dropped).toMatchObject({ state: 'dropped', reason: 'حذفته الصحيفة', successorId: null });
    const left = await readClaim(team.viewer, claims.orphan.id);
    expect(left.appearances).toMatchObject([{ inNewestText: false, anchoringId: null, exact: QUOTES.orphan }]);
    const events = await team.viewer.client.get(listOf(HistoryEvent), `/api/claims/${claims.orphan.id}/events`);
    expect(events.data.map(({ type }) => type)).toContain('anchoring.decided');
    expect((await team.viewer.client.get(Document, `/api/documents/${document.id}`)).pendingAnchorings).toBe(0);
  });

  it('turn what still waits to the newest text, and find again what came back', async () => {
    const { claims, document } = await revised();
    const waiting = await pendingOf(document.id);
    const orphan = waiting.find(({ claimId }) => claimId === claims.orphan.id);
    if (!orphan) throw new Error('Nothing waits');
    const { document: third, counts } = await revise(team.editor, document, `تصحيح من الصحيفة.\n\n${FIRST}`);
    expect(counts).toEqual({ exact: 0, shifted: 4, fuzzy: 0, orphan: 0 });
    expect(third).toMatchObject({ versionNumber: 3, pendingAnchorings: 0 });
    const turned = await team.viewer.client.get(Anchoring, `/api/anchorings/${orphan.id}`);
    expect(turned).toMatchObject({ state: 'settled', outcome: 'shifted', fromNumber: 1, toNumber: 3 });
    expect(turned.version).toBe(orphan.version + 1);
    for (const { id } of Object.values(claims)) {
      const { appearances } = await readClaim(team.viewer, id);
      expect(appearances).toMatchObject([{ documentVersionNumber: 3, inNewestText: true }]);
    }
  });

  it('place by hand where the claim stands, and take the place away with all it came from', async () => {
    const { claims, document } = await revised();
    const orphan = (await pendingOf(document.id)).find(({ claimId }) => claimId === claims.orphan.id);
    if (!orphan) throw new Error('Nothing waits');
    const start = SECOND.indexOf('ويبلغ');
    const placed = await decide(team.reviewer, orphan, { decision: 'place', start, end: start + 14 });
    expect(placed.state).toBe('placed');
    const elsewhere = await team.reviewer.client.request('POST', `/api/claims/${claims.orphan.id}/appearances`, {
      body: { documentId: document.id, start: 0, end: 4 },
    });
    expect(elsewhere.status).toBe(201);
    const now = await readClaim(team.editor, claims.orphan.id);
    const path = `/api/claims/${now.id}/appearances/${placed.successorId}`;
    expect((await team.editor.client.request('DELETE', path, { ifMatch: now.version })).status).toBe(204);
    const left = await readClaim(team.editor, claims.orphan.id);
    expect(left.appearances).toMatchObject([{ start: 0, end: 4, documentVersionNumber: 2 }]);
  });

  it('wait while a verdict is being approved', async () => {
    const claim = await makeClaim(team.reviewer);
    const documentId = claim.appearances[0]?.documentId ?? '';
    const document = await team.reviewer.client.get(DocumentWithText, `/api/documents/${documentId}`);
    await revise(team.reviewer, document, 'نص آخر لا صلة له بما قبله، كتبته الصحيفة بعد يومين.');
    const [orphan] = await pendingOf(documentId);
    if (!orphan) throw new Error('Nothing waits');
    await desk.database.client.$executeRaw`ALTER TABLE "claim" DISABLE TRIGGER USER`;
    await desk.database.client.claim.update({ where: { id: claim.id }, data: { status: 'approved' } });
    await desk.database.client.$executeRaw`ALTER TABLE "claim" ENABLE TRIGGER USER`;
    const refusal = await team.editor.client.refused('POST', `/api/anchorings/${orphan.id}/decision`, {
      body: { decision: 'drop', reason: 'لا يرد فيه' },
      ifMatch: orphan.version,
    });
    expect(refusal.code).toBe('claim.locked');
  });

  it('leave what is published as it was', async () => {
    const { claim } = await makeClaimIn(team, 'published');
    const page = async () => (await desk.anonymous.request('GET', `/fact-checks/${claim.publication?.slug}`)).text;
    const before = await page();
    const documentId = claim.appearances[0]?.documentId ?? '';
    const document = await team.reviewer.client.get(DocumentWithText, `/api/documents/${documentId}`);
    await revise(team.reviewer, document, `مقدمة جديدة. ${document.currentVersion.text}`);
    expect(await page()).toBe(before);
    await act(team.editor, claim.id, { action: 'correct', reason: 'صحح الناشر نصه' });
  });

  it('are refused when stale, unchanged, or somebody else’s text; and to who may only read', async () => {
    const speech = await makeSpeech(team.reviewer);
    const first = await makeDocument(team.reviewer, speech.id, FIRST);
    const path = `/api/documents/${first.id}/versions`;
    const { client } = team.reviewer;
    expect((await client.refused('POST', path, { body: { text: SECOND } })).code).toBe('precondition.required');
    await revise(team.secondReviewer, first, SECOND);
    const stale = await client.refused('POST', path, { body: { text: `${FIRST} آخر` }, ifMatch: first.version });
    expect(stale).toMatchObject({ code: 'precondition.failed', currentVersion: 2, current: { versionNumber: 2 } });
    const same = await client.refused('POST', path, { body: { text: `${SECOND}\r\n` }, ifMatch: 2 });
    expect(same.code).toBe('document.same-text');
    const other = await makeDocument(team.reviewer, speech.id, 'نص تقرير آخر عن الخطاب نفسه.', 'صحيفة أخرى');
    const duplicate = await client.refused('POST', path, { body: { text: other.currentVersion.text }, ifMatch: 2 });
    expect(duplicate).toMatchObject({ code: 'document.duplicate', existing: { id: other.id } });
    const back = await revise(team.reviewer, { id: first.id, version: 2 }, FIRST);
    expect(back.document.versionNumber).toBe(3);
    const nothing = await client.refused('POST', path, { body: {}, ifMatch: 3 });
    expect(nothing.errors?.map((error) => error.path)).toEqual(['text']);
    expect((await team.viewer.client.refused('POST', path, { body: { text: 'x' }, ifMatch: 3 })).code).toBe(
      'forbidden',
    );
  });

  it('come as files too', async () => {
    const speech = await makeSpeech(team.reviewer);
    const first = await makeDocument(team.reviewer, speech.id, FIRST);
    const form = new FormData();
    form.set('file', new File([SECOND], 'النص المصحح.txt', { type: 'text/plain' }));
    const answer = await team.reviewer.client.request('POST', `/api/documents/${first.id}/versions`, {
      body: form,
      ifMatch: first.version,
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"2"');
    const { currentVersion } = DocumentRevision.parse(JSON.parse(answer.text)).document;
    expect(currentVersion).toMatchObject({ text: SECOND, number: 2, fileName: 'النص المصحح.txt' });
  });

  it('let one of two win who send a newer text at once', async () => {
    const speech = await makeSpeech(team.reviewer);
    const first = await makeDocument(team.reviewer, speech.id, FIRST);
    const path = `/api/documents/${first.id}/versions`;
    const answers = await Promise.all(
      [team.reviewer, team.editor].map(({ client }, index) =>
        client.request('POST', path, { body: { text: `${SECOND} ${index}` }, ifMatch: first.version }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});

describe('speakers of a document', () => {
  let desk: TestDesk;
  let team: Team;
  beforeAll(async () => {
    desk = await startTestDesk();
    team = await desk.addTeam();
  });
  afterAll(() => desk.close());

  it('are put together and taken apart by hand, also in newer texts', async () => {
    const speech = await makeSpeech(team.reviewer);
    const text = 'قال سامي الجبوري: «سنبدأ غداً».\n\nوقال هادي الربيعي: «لا مال لدينا لهذا».';
    const document = await makeDocument(team.reviewer, speech.id, text);
    const path = `/api/documents/${document.id}/speakers`;
    const { client } = team.reviewer;
    const speakers = (await client.get(listOf(DocumentSpeaker), path)).data;
    expect(speakers.map(({ name }) => name).sort()).toEqual(['سامي الجبوري', 'هادي الربيعي'].sort());

    const body = { names: ['هادي الربيعي'], into: 'سامي الجبوري' };
    expect((await client.refused('POST', `${path}/merge`, { body })).code).toBe('precondition.required');
    const merged = await client.post(listOf(DocumentSpeaker), `${path}/merge`, body, { ifMatch: document.version });
    expect(merged.data).toMatchObject([{ name: 'سامي الجبوري', heard: expect.arrayContaining(['هادي الربيعي']) }]);
    const stale = await team.editor.client.refused('POST', `${path}/merge`, { body, ifMatch: document.version });
    expect(stale).toMatchObject({ code: 'precondition.failed', currentVersion: document.version + 1 });
    const unknown = await client.refused('POST', `${path}/merge`, {
      body: { names: ['ليلى'], into: 'سامي الجبوري' },
      ifMatch: document.version + 1,
    });
    expect(unknown.errors).toMatchObject([{ path: 'names.0', code: 'speaker-not-in-text' }]);

    const revision = await client.post(
      DocumentRevision,
      `/api/documents/${document.id}/versions`,
      { text: `${text}\n\nوقال هادي الربيعي: «انتهى اللقاء».` },
      { ifMatch: document.version + 1 },
    );
    const segments = (await client.get(listOf(Segment), `/api/documents/${document.id}/segments?kind=quote`)).data;
    expect(segments.map(({ speaker, speakerHeard }) => [speaker, speakerHeard])).toEqual([
      ['سامي الجبوري', 'سامي الجبوري'],
      ['سامي الجبوري', 'هادي الربيعي'],
      ['سامي الجبوري', 'هادي الربيعي'],
    ]);
    expect(segments[0]?.attribution?.text).toBeTruthy();

    const split = await client.request('POST', `${path}/split`, {
      body: { heard: 'هادي الربيعي' },
      ifMatch: revision.document.version,
    });
    expect(split.headers.get('etag')).toBe(`"${revision.document.version + 1}"`);
    const apart = listOf(DocumentSpeaker).parse(JSON.parse(split.text));
    expect(apart.data).toMatchObject([
      { name: 'هادي الربيعي', segmentCount: 2 },
      { name: 'سامي الجبوري', segmentCount: 1 },
    ]);
    const types = (await client.get(listOf(HistoryEvent), '/api/events?perPage=10')).data.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['document.speakers-merged', 'document.speakers-split']));
  });
});

describe('Web Annotations', () => {
  let desk: TestDesk;
  let team: Team;
  beforeAll(async () => {
    desk = await startTestDesk();
    team = await desk.addTeam();
  });
  afterAll(() => desk.close());

  it('leave one desk’s text and come to another’s with their places, behind an emoji too', async () => {
    const speech = await makeSpeech(team.reviewer);
    const document = await makeDocument(team.reviewer, speech.id, `🚧🚧 عاجل\n\n${FIRST}`);
    const { text } = document.currentVersion;
    const start = text.indexOf(QUOTES.exact);
    const claim = await team.reviewer.client.post(Claim, '/api/claims', {
      text: 'كلفة السكة ٩ مليارات دينار',
      language: 'ar',
      speechId: speech.id,
      appearances: [{ documentId: document.id, start, end: start + QUOTES.exact.length }],
    });
    const answer = await team.viewer.client.request('GET', `/api/documents/${document.id}/annotations.jsonld`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/ld\+json/);
    const collection = JSON.parse(answer.text);
    const [position] = collection.first.items[0].target.selector;
    expect([...text].slice(position.start, position.end).join('')).toBe(QUOTES.exact);

    const again = await team.reviewer.client.post(
      AnnotationImportResult,
      `/api/documents/${document.id}/annotations`,
      collection,
    );
    expect(again.results).toMatchObject([{ outcome: 'exact', claimId: claim.id }]);

    const elsewhere = await makeSpeech(team.reviewer);
    const copy = await makeDocument(team.reviewer, elsewhere.id, FIRST);
    const { results } = await team.reviewer.client.post(
      AnnotationImportResult,
      `/api/documents/${copy.id}/annotations`,
      collection,
    );
    expect(results).toMatchObject([{ index: 0, outcome: 'shifted' }]);
    const made = await readClaim(team.viewer, results[0]?.claimId ?? '');
    expect(made).toMatchObject({
      text: 'كلفة السكة ٩ مليارات دينار',
      status: 'proposed',
      speechId: elsewhere.id,
      appearances: [{ exact: QUOTES.exact }],
    });
    const page = await team.viewer.client.request('GET', `/api/exports/annotations.jsonld?speechId=${elsewhere.id}`);
    expect(JSON.parse(page.text).items).toHaveLength(1);
  });

  it('are taken all or none, and only reported where the place is not sure', async () => {
    const speech = await makeSpeech(team.reviewer);
    const document = await makeDocument(team.reviewer, speech.id, FIRST);
    const path = `/api/documents/${document.id}/annotations`;
    const quote = (exact: string) => ({
      type: 'Annotation',
      target: { selector: { type: 'TextQuoteSelector', exact } },
    });
    const refusal = await team.reviewer.client.refused('POST', path, {
      body: [quote(QUOTES.exact), { type: 'Annotation', target: { selector: { type: 'SvgSelector' } } }],
      language: 'ar',
    });
    expect(refusal).toMatchObject({ code: 'annotation.invalid', detail: expect.stringMatching(/^التعليق رقم 2: /) });
    const none = await team.viewer.client.get(listOf(DocumentMark), `/api/documents/${document.id}/appearances`);
    expect(none.total).toBe(0);
    const { results } = await team.reviewer.client.post(AnnotationImportResult, path, [
      quote(QUOTES.shifted),
      quote('وقالت الراوي'),
      quote('أعلنت البلدية إغلاق الجسر القديم'),
    ]);
    expect(results.map(({ outcome, claimId }) => [outcome, claimId !== null])).toEqual([
      ['shifted', true],
      ['orphan', false],
      ['orphan', false],
    ]);
    expect((await team.viewer.client.refused('POST', path, { body: [quote('x')] })).code).toBe('forbidden');
  });
});
