import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { renderFactCheckAtom } from './fact-check-atom.js';
import { correctedFactCheck, retractedFactCheck, sampleFactCheck } from './testing/sample-fact-check.js';

const first = sampleFactCheck();
const feed = {
  desk: first.desk,
  url: 'https://desk.example.org/fact-checks/feed.xml',
  listUrl: 'https://desk.example.org/fact-checks',
  language: 'ar' as const,
  now: '2025-04-01T00:00:00.000Z',
};

/** The words of each element by its path, as a strict parser reads them; it throws where the feed is no XML. */
function read(xml: string): [path: string, words: string][] {
  const found: [string, string][] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    path.push(local);
    found.push([path.join('/'), '']);
  });
  parser.on('text', (words) => {
    const last = found.findLast(([at]) => at === path.join('/'));
    if (last) last[1] += words;
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return found.map(([at, words]) => [at, words.trim()]);
}

const wordsAt = (xml: string, path: string) => read(xml).flatMap(([at, words]) => (at === path ? [words] : []));

describe('renderFactCheckAtom', () => {
  it('is a feed without entries while nothing is published, of the time at which it was asked for', () => {
    const xml = renderFactCheckAtom([], feed);
    expect(wordsAt(xml, 'feed/id')).toEqual([feed.url]);
    expect(wordsAt(xml, 'feed/updated')).toEqual([feed.now]);
    expect(wordsAt(xml, 'feed/entry')).toEqual([]);
  });

  it('has an entry for each fact-check under its lasting address, with claim, rating and summary', () => {
    const xml = renderFactCheckAtom([first], feed);
    expect(wordsAt(xml, 'feed/entry/id')).toEqual([first.publication.url]);
    expect(wordsAt(xml, 'feed/entry/title')).toEqual([first.claim.text]);
    const [summary = ''] = wordsAt(xml, 'feed/entry/summary');
    expect(summary).toContain(first.truthRating.name.ar);
    expect(summary).toContain(first.summary);
    expect(wordsAt(xml, 'feed/updated')).toEqual([first.publication.publishedAt]);
  });

  it.each([
    ['a correction', correctedFactCheck(), 'صُحّح هذا التحقّق'],
    ['a retraction', retractedFactCheck(), 'سُحب هذا التحقّق'],
  ])('says of %s that it is one, and why, under the same address', (_, factCheck, notice) => {
    const xml = renderFactCheckAtom([factCheck], feed);
    const [summary = ''] = wordsAt(xml, 'feed/entry/summary');
    expect(summary).toContain(notice);
    expect(summary).toContain(factCheck.publication.reason);
    expect(wordsAt(xml, 'feed/entry/id')).toEqual([first.publication.url]);
    expect(wordsAt(xml, 'feed/entry/published')).toEqual([factCheck.publication.firstPublishedAt]);
  });

  it('says nothing of the verdict that was withdrawn', () => {
    const retracted = retractedFactCheck();
    expect(renderFactCheckAtom([retracted], feed)).not.toContain(retracted.summary);
  });

  it('stays XML whatever a text holds', () => {
    const hostile = 'قال <b>الوزير</b> & "غيره" ]]> \u0000\u0008\uFFFE\uD800 😀';
    const xml = renderFactCheckAtom([{ ...first, claim: { ...first.claim, text: hostile } }], feed);
    expect(wordsAt(xml, 'feed/entry/title')).toEqual(['قال <b>الوزير</b> & "غيره" ]]>  😀']);
  });
});
