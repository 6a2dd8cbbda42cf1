import { limits, WebAnnotation } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { selectorFor } from '../language/anchor.js';
import { AnchorText } from '../language/anchor-text.js';
import { CodePointOffsets } from './code-points.js';
import { findAnnotation } from './find-annotation.js';
import { readAnnotations } from './read-annotation.js';
import { textAddress, toAnnotationCollection, toWebAnnotation } from './web-annotation.js';

const TEXT =
  '🚧 بدأ العمل أمس 😀. قال المدير: «سنفتتح المحطة في آذار». وأعاد: «سنفتتح المحطة في آذار» 🇮🇶 أمام الصحفيين.';
const DOCUMENT = '01890000-0000-7000-8000-000000000001';
const SOURCE = textAddress('https://desk.example', DOCUMENT, 1);

function annotationOf(start: number, end: number) {
  const place = {
    appearanceId: '01890000-0000-7000-8000-000000000002',
    claimId: '01890000-0000-7000-8000-000000000003',
    claimText: 'تُفتتح المحطة في آذار.',
    claimLanguage: 'ar',
    documentId: DOCUMENT,
    versionNumber: 1,
    documentUrl: 'https://example.org/station',
    createdAt: new Date(0),
    ...selectorFor(TEXT, start, end),
  };
  return toWebAnnotation(place, new CodePointOffsets(TEXT), 'https://desk.example');
}

function readOne(annotation: unknown) {
  const read = readAnnotations([annotation]);
  if ('fault' in read) throw new Error(read.fault.reason.en);
  const [one] = read.annotations;
  if (!one) throw new Error('Nothing was read');
  return one;
}

const isSource = (source: string) => source === SOURCE;
const find = (annotation: unknown) => findAnnotation(readOne(annotation), new AnchorText(TEXT), isSource);

describe('a Web Annotation', () => {
  it('counts in code points', () => {
    const start = TEXT.lastIndexOf('سنفتتح');
    const [position] = annotationOf(start, start + 6).target.selector;
    expect([...TEXT].slice(position?.start, position?.end).join('')).toBe('سنفتتح');
    expect(position?.start).toBe(start - 2);
  });

  it.each([
    ['before every emoji but one', 'بدأ العمل'],
    ['with an emoji in it', 'أمس 😀. قال'],
    ['behind two emoji', 'أمام الصحفيين'],
    ['the flag, which is two characters', '🇮🇶 أمام'],
  ])('comes back to the same place: %s', (_case, words) => {
    const start = TEXT.indexOf(words);
    const annotation = JSON.parse(JSON.stringify(annotationOf(start, start + words.length)));
    expect(WebAnnotation.safeParse(annotation).success).toBe(true);
    expect(find(annotation)).toEqual({ outcome: 'exact', place: { start, end: start + words.length, similarity: 1 } });
    expect(readOne(annotation)).toMatchObject({ text: 'تُفتتح المحطة في آذار.', language: 'ar', source: SOURCE });
  });

  it('is read from a list, a page and a collection', () => {
    const annotation = annotationOf(3, 12);
    const collection = toAnnotationCollection('https://desk.example/all', [annotation, annotation]);
    for (const body of [[annotation, annotation], collection.first, collection]) {
      const read = readAnnotations(JSON.parse(JSON.stringify(body)));
      expect('annotations' in read && read.annotations).toHaveLength(2);
    }
  });

  it('gives its tags apart from its words', () => {
    const body = [
      { type: 'TextualBody', purpose: 'tagging', value: ' نقل ' },
      { type: 'TextualBody', value: 'يبدأ العمل' },
      'https://example.org/thing',
    ];
    expect(readOne({ ...annotationOf(3, 12), body })).toMatchObject({ text: 'يبدأ العمل', tags: ['نقل'] });
  });
});

describe('where an annotation belongs', () => {
  const quote = (exact: string, context: object = {}) => ({
    type: 'Annotation',
    target: { selector: { type: 'TextQuoteSelector', exact, ...context } },
  });
  const position = (start: number, end: number, source?: string) => ({
    type: 'Annotation',
    target: { source, selector: [{ type: 'TextPositionSelector', start, end }] },
  });

  it.each([
    ['a quote that stands once', quote('بدأ العمل أمس'), 'shifted', 3],
    [
      'a quote told apart by its context',
      quote('سنفتتح المحطة', { prefix: 'وأعاد: «' }),
      'shifted',
      TEXT.lastIndexOf('سنفتتح'),
    ],
    ['a position in this very text', position(2, 5, SOURCE), 'exact', 3],
    ['a position without a source', position(2, 5), 'exact', 3],
    ['a quote that stands twice', quote('سنفتتح المحطة'), 'orphan', undefined],
    ['a quote of another text', quote('أغلقت المدارس أبوابها'), 'orphan', undefined],
    ['a position in another text', position(2, 5, 'https://example.org/station'), 'orphan', undefined],
    ['a position beyond the text', position(5_000, 5_005), 'orphan', undefined],
  ])('%s', (_case, annotation, outcome, start) => {
    const found = find(annotation);
    expect(found.outcome).toBe(outcome);
    if (start !== undefined) expect(found.place?.start).toBe(start);
  });

  it('trusts the quote more than a position that holds other words', () => {
    const selector = [
      { type: 'TextPositionSelector', start: 0, end: 13 },
      { type: 'TextQuoteSelector', exact: 'بدأ العمل أمس' },
    ];
    expect(find({ type: 'Annotation', target: { selector } })).toMatchObject({
      outcome: 'shifted',
      place: { start: 3 },
    });
  });

  it('only guesses at words that changed', () => {
    expect(find(quote('سنفتتح المحطات في نيسان', { prefix: 'قال المدير: «' })).outcome).not.toMatch(/exact|shifted/);
  });
});

describe('what is no Web Annotation', () => {
  const good = annotationOf(3, 12);
  const target = (selector: unknown) => ({ type: 'Annotation', target: { selector } });
  it.each([
    ['no list', { annotations: [] }, 0, '', /no list/],
    ['an empty list', [], 0, '', /no annotations/],
    [
      'too many',
      Array.from({ length: limits.annotationsPerImport + 1 }, () => good),
      limits.annotationsPerImport,
      '',
      /at most/,
    ],
    ['a number in the list', [good, 7], 1, '1', /type is not/],
    ['another type', [good, good, { ...good, type: 'Note' }], 2, '2.type', /type is not/],
    ['no target', { items: [{ type: 'Annotation' }] }, 0, 'items.0.target', /no target/],
    ['two targets', [{ ...good, target: [good.target, good.target] }], 0, '0.target', /more than one/],
    ['a selector of another kind', [target({ type: 'XPathSelector', value: '/p' })], 0, '0.target', /selector/],
    [
      'a quote without words',
      [target({ type: 'TextQuoteSelector', exact: ' … ' })],
      0,
      '0.target.selector',
      /no words/,
    ],
    [
      'a position turned round',
      [target({ type: 'TextPositionSelector', start: 5, end: 2 })],
      0,
      '0.target.selector',
      /end/,
    ],
    [
      'a position of fractions',
      [target({ type: 'TextPositionSelector', start: 0.5, end: 2 })],
      0,
      '0.target',
      /selector/,
    ],
    ['a body of numbers', [{ ...good, body: 7 }], 0, '0.body', /no text/],
    ['words beyond the limit', [{ ...good, body: { value: 'س'.repeat(limits.claimText + 1) } }], 0, '0.body', /longer/],
    ['a tag beyond the limit', [{ ...good, body: { purpose: 'tagging', value: 'س'.repeat(61) } }], 0, '0.body', /tags/],
    ['a language in words', [{ ...good, body: { value: 'نص', language: 'Arabic language' } }], 0, '0.body', /language/],
  ])('%s is named with its number and the reason', (_case, body, index, path, reason) => {
    const read = readAnnotations(body);
    if (!('fault' in read)) throw new Error('It was taken');
    expect(read.fault.index).toBe(index);
    expect(read.fault.path.startsWith(path)).toBe(true);
    expect(read.fault.reason.en).toMatch(reason);
    expect(read.fault.reason.ar).toMatch(/\p{Script=Arabic}/u);
  });
});
