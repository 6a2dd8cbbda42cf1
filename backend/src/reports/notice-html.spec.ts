import { describe, expect, it } from '@jest/globals';
import { factCheckNotFound, renderNoticeHtml } from './notice-html.js';
import { addressesOf, textOf } from './testing/markup.js';
import { sampleFactCheck } from './testing/sample-fact-check.js';

const { desk } = sampleFactCheck();

describe('renderNoticeHtml', () => {
  it.each([
    ['ar', factCheckNotFound.title.ar],
    ['en', factCheckNotFound.title.en],
  ] as const)('speaks both languages, %s first', (language, title) => {
    const page = renderNoticeHtml(factCheckNotFound, { language, desk, path: '/fact-checks/none' });
    expect(page.match(/<h1>(.*?)<\/h1>/)?.[1]).toBe(title);
    for (const each of ['ar', 'en'] as const) expect(textOf(page)).toContain(factCheckNotFound.detail[each]);
  });

  it.each(['/fact-checks/"><script>alert(1)</script>', '//evil.example/x', 'https://evil.example/x'])(
    'never links out to what was asked for: %s',
    (path) => {
      const page = renderNoticeHtml(factCheckNotFound, { language: 'ar', desk, path });
      expect(page).not.toContain('<script');
      for (const address of addressesOf(page)) expect(address).not.toContain('evil.example');
    },
  );
});
