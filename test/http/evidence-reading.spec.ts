import type { RequestListener } from 'node:http';
import { EvidenceIntake, limits } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { pdf } from '../../backend/src/reading/testing/pdf.js';
import { docx, paragraph } from '../../backend/src/reading/testing/zip.js';
import { deskOfSpec } from '../support/desk-of-spec.js';
import { webOfSpec } from '../support/web-of-spec.js';

/** Too short for anybody to tell its encoding from its letters. */
const SHORT = 'الأمطار غزيرة';
const SHORT_1256 = Buffer.from([0xc7, 0xe1, 0xc3, 0xe3, 0xd8, 0xc7, 0xd1, 0x20, 0xdb, 0xd2, 0xed, 0xd1, 0xc9]);
const page = (words: Buffer, meta = '') =>
  Buffer.concat([Buffer.from(`<html><head>${meta}</head><body><p>`), words, Buffer.from('</p></body></html>')]);
const UTF8 = Buffer.from(SHORT);
const marked = (bytes: Buffer) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
const saying = (charset: string) => `<meta charset="${charset}">`;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Content type and body of each address of the little web. */
const answers: Record<string, readonly [string, Buffer]> = {
  '/by-header': ['text/html; charset=windows-1256', page(SHORT_1256)],
  '/by-quoted-header': ['text/html;charset="CP1256"', page(SHORT_1256)],
  '/by-header-against-meta': ['text/html; charset=windows-1256', page(SHORT_1256, saying('iso-8859-6'))],
  '/by-meta': ['text/html', page(SHORT_1256, saying('windows-1256'))],
  '/by-meta-under-latin-header': ['text/html; charset=iso-8859-1', page(SHORT_1256, saying('windows-1256'))],
  '/utf-8-under-wrong-header': ['text/html; charset=windows-1256', page(UTF8)],
  '/mark-under-wrong-header': ['text/html; charset=windows-1256', marked(page(UTF8, saying('iso-8859-6')))],
  '/text-by-header': ['text/plain; charset=windows-1256', SHORT_1256],
  '/unnamed': ['text/html', page(SHORT_1256)],
  '/unknown': ['text/html; charset=x-no-such', page(SHORT_1256)],
  '/empty': ['text/html', Buffer.alloc(0)],
  '/docx': [DOCX, docx(paragraph(SHORT))],
  '/pdf': ['application/pdf', pdf(SHORT)],
  '/false-pdf': ['application/pdf', Buffer.from('<html><body><p>Not found, sorry</p></body></html>')],
};

const answer: RequestListener = (request, response) => {
  const known = answers[request.url ?? ''];
  if (known) return response.setHeader('content-type', known[0]).end(known[1]);
  if (request.url === '/large') {
    return response
      .setHeader('content-type', 'text/html')
      .setHeader('content-length', limits.evidenceFileBytes + 1)
      .end();
  }
  if (request.url === '/program') return response.setHeader('content-type', 'application/x-sh').end('rm');
  if (request.url === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
  return response.writeHead(404).end();
};

const base = await webOfSpec(answer);
const { desk, team } = await deskOfSpec({ fetchAllow: ['127.0.0.1'] });

describe('what is read at an address', () => {
  const intake = (path: string) =>
    team.reviewer.client.post(EvidenceIntake, '/api/evidence-intake', { url: `${base}${path}` });

  it.each([
    ['the header', '/by-header'],
    ['the header under another name', '/by-quoted-header'],
    ['the header rather than the page', '/by-header-against-meta'],
    ['the page where the header is silent', '/by-meta'],
    ['the page where the header names what cannot be', '/by-meta-under-latin-header'],
    ['the bytes against a wrong header', '/utf-8-under-wrong-header'],
    ['the byte order mark against a wrong header and page', '/mark-under-wrong-header'],
    ['the header of a plain text', '/text-by-header'],
  ])('believes of the encoding %s', async (_case, path) => {
    const found = await intake(path);
    expect(found).toMatchObject({ text: SHORT, unread: null, language: 'ar' });
  });

  it.each([
    ['letters that nothing names', '/unnamed', 'document.encoding-unsupported'],
    ['letters under an unknown name', '/unknown', 'document.encoding-unsupported'],
    ['an empty page', '/empty', 'document.empty'],
  ])('keeps %s and says why there is no text', async (_case, path, code) => {
    const found = await intake(path);
    expect(found).toMatchObject({ text: null, unread: { code } });
    expect(found.captureId).not.toBeNull();
  });

  it.each([
    ['/docx', 'document', SHORT],
    ['/pdf', 'document', SHORT],
    ['/false-pdf', 'document', 'Not found, sorry'],
  ] as const)('reads the text of %s', async (path, type, text) => {
    expect(await intake(path)).toMatchObject({ type, text, unread: null });
  });

  it.each([
    ['/missing', 'fetch.failed'],
    ['/large', 'fetch.too-large'],
    ['/program', 'fetch.unsupported-type'],
    ['/inside', 'fetch.refused'],
  ])('refuses %s with %s, in the words of the reader, and keeps nothing', async (path, code) => {
    const before = await desk.database.client.capture.count();
    const refusal = await team.reviewer.client.refused('POST', '/api/evidence-intake', {
      body: { url: `${base}${path}` },
      language: 'ar',
    });
    expect(refusal).toMatchObject({ code, detail: expect.stringContaining('بنفسك') });
    expect(await desk.database.client.capture.count()).toBe(before);
  });
});
