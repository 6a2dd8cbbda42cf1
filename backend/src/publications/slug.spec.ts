import { describe, expect, it } from '@jest/globals';
import { slugFor } from './slug.js';

const id = '0198f0a1-7c3d-7b1e-9a55-0123456789ab';
const end = '23456789ab';

describe('slugFor', () => {
  it.each([
    ['Arabic words', 'ارتفعت الصادرات بنسبة 12 في المئة', 'ارتفعت-الصادرات-بنسبة-12-في-المئة'],
    ['vowel marks', 'ارْتَفَعَتِ الصّادراتُ', 'ارتفعت-الصادرات'],
    ['tatweel', 'الصـــادرات', 'الصادرات'],
    ['Arabic punctuation', 'الصادرات، والواردات؛ ثم ماذا؟ «كثير»', 'الصادرات-والواردات-ثم-ماذا-كثير'],
    ['Arabic digits', 'بلغ النمو ١٢٫٥٪', 'بلغ-النمو-١٢-٥'],
    ['English', 'Exports ROSE by 12.5%, they say', 'exports-rose-by-12-5-they-say'],
    ['accents', 'Les Élèves de Besançon', 'les-élèves-de-besançon'],
    ['what an address or a page would read otherwise', '../<script>?a=b&c#d', 'script-a-b-c-d'],
    ['line breaks and signs that nobody sees', 'نمو\u200F\n\tالاقتصاد', 'نمو-الاقتصاد'],
    ['an emoji', 'نمو 📈 كبير', 'نمو-كبير'],
  ])('%s', (_case, text, words) => {
    expect(slugFor(text, id)).toBe(`${words}-${end}`);
  });

  it.each(['', '؟!', '📈📈', 'ا'.repeat(200)])('is the id alone where no word fits: %s', (text) => {
    expect(slugFor(text, id)).toBe(end);
  });

  it('cuts after a whole word and within sixty units', () => {
    const slug = slugFor('قال الوزير إن عدد المدارس الجديدة ارتفع في السنوات الثلاث الماضية ارتفاعا كبيرا', id);
    expect(slug).toBe(`قال-الوزير-إن-عدد-المدارس-الجديدة-ارتفع-في-السنوات-الثلاث-${end}`);
    expect(slug.length - end.length).toBeLessThanOrEqual(60);
  });

  it('differs for claims of the same words that were made in the same millisecond', () => {
    const sibling = '0198f0a1-7c3d-7b1e-9a55-0123456789ac';
    expect(slugFor('الصادرات', id)).not.toBe(slugFor('الصادرات', sibling));
  });
});
