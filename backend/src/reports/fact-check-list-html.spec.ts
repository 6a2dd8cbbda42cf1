import { describe, expect, it } from '@jest/globals';
import type { FactCheckListPage } from './fact-check-list-html.js';
import { renderFactCheckListHtml } from './fact-check-list-html.js';
import { attacks, factCheckOf } from './testing/every-text.js';
import { addressesOf, skeletonOf, textOf } from './testing/markup.js';
import {
  correctedFactCheck,
  englishFactCheck,
  retractedFactCheck,
  sampleFactCheck,
} from './testing/sample-fact-check.js';

const items = [correctedFactCheck(), englishFactCheck(), retractedFactCheck()];
const list = (change: Partial<FactCheckListPage> = {}): FactCheckListPage => ({
  language: 'ar',
  desk: sampleFactCheck().desk,
  url: 'https://desk.example.org/fact-checks',
  page: 1,
  perPage: 3,
  total: 3,
  totalIsExact: true,
  ...change,
});

describe('renderFactCheckListHtml', () => {
  it('names each fact-check with its ratings, and a retracted one without', () => {
    const text = textOf(renderFactCheckListHtml(items, list()));
    expect(text).toContain('صحيح جزئياً');
    expect(text).toContain('لا يمكن التحقق منه');
    expect(text).toContain('The province doubled its hospital beds');
    expect(text).toContain('حكم مسحوب');
    expect(text.split(retractedFactCheck().summary)).toHaveLength(2);
  });

  it('says that nothing is published', () => {
    expect(textOf(renderFactCheckListHtml([], list({ total: 0 })))).toContain('لم يُنشر أي تحقّق بعد.');
    const beyond = renderFactCheckListHtml([], list({ page: 9 }));
    expect(textOf(beyond)).toContain('لا شيء في هذه الصفحة.');
    expect(addressesOf(beyond)).toContain('/fact-checks?page=1&amp;lang=ar');
  });

  it.each([
    [1, 9, ['next'], 'صفحة 1 من 3'],
    [2, 9, ['prev', 'next'], 'صفحة 2 من 3'],
    [3, 9, ['prev'], 'صفحة 3 من 3'],
    [1, 3, [], null],
  ])('on page %i of %i fact-checks offers %j', (page, total, relations, said) => {
    const rendered = renderFactCheckListHtml(items, list({ page, total }));
    expect([...rendered.matchAll(/rel="(prev|next)"/g)].map(([, relation]) => relation)).toEqual(relations);
    if (said) expect(textOf(rendered)).toContain(said);
  });

  it('says "at least" where counting stopped', () => {
    expect(textOf(renderFactCheckListHtml(items, list({ total: 9, totalIsExact: false })))).toContain('صفحة 1 من 3+');
  });

  it.each(attacks)('lets %s change no tag', (_, text) => {
    const page = (words: string) =>
      renderFactCheckListHtml(
        items.map((item) => factCheckOf(item, words)),
        list(),
      );
    expect(skeletonOf(page(text))).toEqual(skeletonOf(page('كلمة')));
  });
});
