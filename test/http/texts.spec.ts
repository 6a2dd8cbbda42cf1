import { Claim, Document, DocumentMark, DocumentWithText, limits, listOf, Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { ARABIC_REPORT, makeClaim, makeDocument, makeSpeech } from '../support/claims.js';
import { deskOfSpec } from '../support/desk-of-spec.js';

const utf16le = (text: string) => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, 'utf16le'))]);
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

const { team } = await deskOfSpec();

describe('texts', () => {
  async function form(bytes: Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}) {
    const speech = await makeSpeech(team.reviewer);
    const data = new FormData();
    for (const [name, value] of Object.entries({
      speechId: speech.id,
      title: 'نص',
      kind: 'report',
      language: 'ar',
      ...fields,
    }))
      data.set(name, value);
    data.set('file', new File([bytes], 'نص الخبر.txt', { type: 'text/plain' }));
    return data;
  }

  it.each([
    ['UTF-8', utf8(ARABIC_REPORT), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${ARABIC_REPORT}`), 'utf-8'],
    ['UTF-16 with a byte order mark', utf16le(ARABIC_REPORT), 'utf-16le'],
  ])('reads a file in %s and keeps its bytes', async (_case, bytes, encoding) => {
    const document = await team.reviewer.client.send(DocumentWithText, 'POST', '/api/documents', {
      body: await form(bytes),
    });
    expect(document.currentVersion).toMatchObject({ text: ARABIC_REPORT, encoding, byteLength: bytes.length });
    const original = await team.viewer.client.request('GET', `/api/documents/${document.id}/original`);
    expect([...original.bytes]).toEqual([...bytes]);
    expect(original.headers.get('x-content-type-options')).toBe('nosniff');
    expect(original.headers.get('content-disposition')).toMatch(/^attachment;/);
  });

  /** The words in windows-1256, which Node reads but does not write. */
  const encode1256 = (words: string) => {
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    const letters = bytes.map((byte) => new TextDecoder('windows-1256').decode(new Uint8Array([byte])));
    return new Uint8Array([...words].map((letter) => letters.indexOf(letter)));
  };
  const windows1256 = encode1256('قال الوزير إن المياه في البصرة وفيرة هذا العام.');
  const doubtful = encode1256('الأمطار غزيرة');

  it('reads Arabic in windows-1256 and keeps its bytes', async () => {
    const document = await team.reviewer.client.send(DocumentWithText, 'POST', '/api/documents', {
      body: await form(windows1256),
    });
    expect(document.currentVersion).toMatchObject({
      text: 'قال الوزير إن المياه في البصرة وفيرة هذا العام.',
      encoding: 'windows-1256',
      byteLength: windows1256.length,
    });
  });

  it.each([
    ['an empty file', utf8(''), 'document.empty'],
    ['nothing but white space', utf8(' \n\t\u00a0'), 'document.empty'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'document.format-unsupported',
    ],
    ['a text with NUL', utf8('نص\u0000 آخر'), 'document.binary'],
    ['windows-1256 that could be something else', doubtful, 'document.encoding-unsupported'],
    ['a text over the limit', utf8('ا'.repeat(limits.documentBytes / 2 + 1)), 'document.too-large'],
  ])('refuses %s with its own code, in Arabic, at its field', async (_case, bytes, code) => {
    const refusal = await team.reviewer.client.refused('POST', '/api/documents', {
      body: await form(bytes),
      language: 'ar',
    });
    expect(refusal.code).toBe(code);
    expect(refusal.title).toMatch(/\p{Script=Arabic}/u);
  });

  it('names an encoding it cannot keep', async () => {
    const refusal = await team.reviewer.client.refused('POST', '/api/documents', { body: await form(doubtful) });
    expect(refusal.detail).toMatch(/windows-1256/i);
  });

  it('offers the text that the speech has already, and keeps both when asked', async () => {
    const speech = await makeSpeech(team.reviewer);
    const first = await makeDocument(team.reviewer, speech.id);
    const again = { speechId: speech.id, title: 'نسخة', kind: 'report', language: 'ar', text: ARABIC_REPORT };
    const refusal = await team.reviewer.client.refused('POST', '/api/documents', { body: again });
    expect(refusal).toMatchObject({ code: 'document.duplicate', existing: { id: first.id, title: first.title } });
    const kept = await team.reviewer.client.post(DocumentWithText, '/api/documents', {
      ...again,
      allowDuplicate: true,
    });
    expect(kept.currentVersion.sha256).toBe(first.currentVersion.sha256);
    const list = await team.viewer.client.get(listOf(Document), `/api/documents?speechId=${speech.id}`);
    expect(list.total).toBe(2);
  });

  it('keeps a ledger: skip with a reason, take it back, never what a claim was made from', async () => {
    const claim = await makeClaim(team.reviewer);
    const documentId = claim.appearances[0]?.documentId ?? '';
    const path = `/api/documents/${documentId}/segments`;
    const { data: segments } = await team.reviewer.client.get(listOf(Segment), path);
    const claimed = segments.find(({ disposition }) => disposition === 'claimed');
    expect(claimed?.claimIds).toEqual([claim.id]);
    const refusal = await team.reviewer.client.refused('PATCH', `/api/segments/${claimed?.id}`, {
      body: { disposition: 'skipped', reason: 'مكرر' },
      ifMatch: claimed?.version,
    });
    expect(refusal.code).toBe('segment.already-decided');

    const open = segments.find(({ disposition }) => disposition === 'undecided');
    const skipPath = `/api/segments/${open?.id}`;
    const noReason = await team.reviewer.client.refused('PATCH', skipPath, {
      body: { disposition: 'skipped' },
      ifMatch: open?.version,
    });
    expect(noReason.errors?.map((error) => error.path)).toEqual(['reason']);
    const skipped = await team.reviewer.client.send(Segment, 'PATCH', skipPath, {
      body: { disposition: 'skipped', reason: 'تعريف جغرافي' },
      ifMatch: open?.version,
    });
    expect(skipped).toMatchObject({ disposition: 'skipped', reason: 'تعريف جغرافي' });
    const restored = await team.reviewer.client.send(Segment, 'PATCH', skipPath, {
      body: { disposition: 'undecided' },
      ifMatch: skipped.version,
    });
    expect(restored).toMatchObject({ disposition: 'undecided', reason: null });
  });

  it('marks claims in a text, and takes an appearance away again but never the last', async () => {
    const claim = await makeClaim(team.reviewer);
    const [first] = claim.appearances;
    const documentId = first?.documentId ?? '';
    const { client } = team.reviewer;
    const added = await client.request('POST', `/api/claims/${claim.id}/appearances`, {
      body: { documentId, start: 0, end: 3 },
    });
    expect(added.status).toBe(201);
    const marks = await client.get(listOf(DocumentMark), `/api/documents/${documentId}/appearances`);
    expect(marks.data.map(({ claimId }) => claimId)).toEqual([claim.id, claim.id]);
    expect(marks.data.map(({ createdById, assigneeIds }) => [createdById, assigneeIds])).toEqual([
      [team.reviewer.id, []],
      [team.reviewer.id, []],
    ]);
    const now = await client.get(Claim, `/api/claims/${claim.id}`);
    const removal = await client.request('DELETE', `/api/claims/${claim.id}/appearances/${first?.id}`, {
      ifMatch: now.version,
    });
    expect(removal.status).toBe(204);
    const last = await client.get(Claim, `/api/claims/${claim.id}`);
    const refusal = await client.refused('DELETE', `/api/claims/${claim.id}/appearances/${last.appearances[0]?.id}`, {
      ifMatch: last.version,
    });
    expect(refusal.code).toBe('claim.locked');
  });

  it.each([
    ['outside the text', { start: 0, end: 100_000 }, 'appearances.0.end'],
    ['back to front', { start: 9, end: 3 }, 'appearances.0.end'],
    ['holding other words than it says', { start: 0, end: 3, exact: 'غير' }, 'appearances.0.exact'],
  ])('refuses a span that is %s, naming the field', async (_case, span, path) => {
    const speech = await makeSpeech(team.reviewer);
    const document = await makeDocument(team.reviewer, speech.id);
    const body = {
      text: 'ادعاء',
      language: 'ar',
      speechId: speech.id,
      appearances: [{ documentId: document.id, ...span }],
    };
    const refusal = await team.reviewer.client.refused('POST', '/api/claims', { body });
    expect(refusal.errors?.map((error) => error.path)).toEqual([path]);
  });
});
