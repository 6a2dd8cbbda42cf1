import { describe, expect, it } from '@jest/globals';
import { AnchorText } from './anchor-text.js';
import { reanchor, reanchorAll } from './reanchor.js';

const OLD =
  'زار الوزير معمل الورق أمس. وقال مدير المعمل: «أنتجنا ١٢ ألف طن منذ مطلع العام». وأضاف أن ثلاثة خطوط جديدة ستعمل قريباً. وغادر الوفد مساءً.';
const QUOTE = 'أنتجنا ١٢ ألف طن منذ مطلع العام';

/** Where one quote of a text went. */
function moved(oldText: string, newText: string, quote = QUOTE) {
  const start = oldText.indexOf(quote);
  const [result] = reanchorAll([{ start, end: start + quote.length }], oldText, newText);
  if (!result) throw new Error('No answer for the span');
  const { outcome, place } = result;
  return { outcome, words: place && newText.slice(place.start, place.end), similarity: place?.similarity };
}

describe('a quote whose words stay', () => {
  it.each([
    ['nothing changed', 'exact', OLD],
    ['something changed after it', 'exact', OLD.replace('مساءً', 'صباحاً')],
    ['a sentence was put before it', 'shifted', `بيان صحفي. ${OLD}`],
    ['an emoji was put before it', 'shifted', `🚧${OLD}`],
    ['everything around it was rewritten', 'shifted', `أفادت مصادرنا: ${QUOTE}، ولم تزد.`],
  ])('is %s: %s', (_case, outcome, text) => {
    expect(moved(OLD, text)).toEqual({ outcome, words: QUOTE, similarity: 1 });
  });

  it.each([
    ['tatweel', 'أنتجنا ١٢ ألـــف طن منذ مطلع العام'],
    ['tashkeel', 'أنتجْنا ١٢ ألفَ طنٍّ منذُ مطلعِ العام'],
    ['a no-break space', 'أنتجنا ١٢\u00a0ألف طن منذ مطلع العام'],
    ['a line break', 'أنتجنا ١٢ ألف طن\r\nمنذ مطلع العام'],
    ['marks of direction', 'أنتجنا \u2067١٢\u2069 ألف طن منذ مطلع العام'],
    ['decomposed letters', QUOTE.normalize('NFD')],
    ['presentation forms', 'أنتجنا ١٢ ألف طن منذ مطلع ا\ufedf\ufecc\ufe8e\ufee1'],
  ])('is the same to a reader with %s, and its span is the newer text’s own', (_case, words) => {
    expect(moved(OLD, OLD.replace(QUOTE, words))).toEqual({ outcome: 'exact', words, similarity: 1 });
  });

  it('keeps the marks that stood at its ends', () => {
    const quote = `\u200f${QUOTE}`;
    const text = OLD.replace(QUOTE, quote);
    expect(moved(text, `مقدمة. ${text}`, quote)).toEqual({ outcome: 'shifted', words: quote, similarity: 1 });
  });
});

describe('a quote whose words change', () => {
  it.each([
    ['another number', '١٢', '١٣', '١٣ ألف طن'],
    ['a word more', 'ألف طن', 'ألف طن تقريباً', 'ألف طن تقريباً'],
    ['a longer number', '١٢', '١٢٠', '١٢٠ ألف'],
    ['other vowels', 'أنتجنا', 'أُنتِجنا', 'أُنتِجنا'],
  ])('waits for a person: %s', (_case, from, to, held) => {
    const text = from === 'أنتجنا' ? OLD.replace(from, 'أَنتَجنا') : OLD;
    const quote = from === 'أنتجنا' ? QUOTE.replace(from, 'أَنتَجنا') : QUOTE;
    const changed = moved(text, OLD.replace(from, to), quote);
    expect(changed.outcome).toBe('fuzzy');
    expect(changed.words).toContain(held);
    expect(changed.similarity).toBeLessThan(1);
    expect(changed.similarity).toBeGreaterThan(0.75);
  });

  it.each([
    ['a number that grew by a digit', 'ارتفعت الصادرات بنسبة 12', 'ارتفعت الصادرات بنسبة 125'],
    ['a number that gained a fraction', 'ارتفعت الصادرات بنسبة 12', 'ارتفعت الصادرات بنسبة 12.5'],
    ['a word with another ending', 'the number of ship', 'the number of shipyards'],
    ['a power that lost its exponent', 'made 10² tons of it', 'made 102 tons of it'],
  ])('is not sure of %s', (_case, quote, words) => {
    expect(moved(`${quote} here. More was not said.`, `${words} here. More was not said.`, quote).outcome).toBe(
      'fuzzy',
    );
  });

  it.each([
    ['the sentence is gone', OLD.replace(/وقال مدير.*?»\. /u, '')],
    ['the text is another', 'أعلنت البلدية إغلاق الشارع الرئيس أمام المركبات يومين.'],
    ['the text is empty', ''],
    ['the text is blanks', ' \n\u00a0'],
  ])('is an orphan: %s', (_case, text) => {
    expect(moved(OLD, text)).toEqual({ outcome: 'orphan', words: null, similarity: undefined });
  });
});

describe('words that stand more than once', () => {
  const first = 'قال الناطق: «سنكمل الطريق». ثم سأله صحفي عن الكلفة.';
  const second = 'وبعد ساعة قال المدير: «سنكمل الطريق». وصفق الحضور طويلاً.';

  it('are told apart by what stands around them', () => {
    const text = `${first} ${second}`;
    const spans = ['سنكمل الطريق'].flatMap((words) => [text.indexOf(words), text.lastIndexOf(words)]);
    const results = reanchorAll(
      spans.map((start) => ({ start, end: start + 12 })),
      text,
      `${second} ${first}`,
    );
    expect(results.map(({ outcome, place }) => [outcome, place?.start])).toEqual([
      ['shifted', `${second} ${first}`.lastIndexOf('سنكمل الطريق')],
      ['shifted', second.indexOf('سنكمل الطريق')],
    ]);
  });

  it('never stand in for each other: the one that stayed is not the one that went', () => {
    expect(moved(`${first} ${second}`, second, 'سنكمل الطريق').outcome).toBe('orphan');
  });

  it('are an orphan with a hint when a copy stands beside the original', () => {
    const twice = OLD.replace(QUOTE, `${QUOTE}. ${QUOTE}`);
    expect(moved(OLD, twice)).toEqual({ outcome: 'orphan', words: QUOTE, similarity: 1 });
  });

  it('stay sure in a refrain that did not change', () => {
    const refrain = Array.from({ length: 30 }, () => 'نعم سنعود يوماً.').join(' ');
    const text = `مطلع القصيدة. ${refrain} خاتمة القصيدة.`;
    const span = { start: text.indexOf('نعم', 200), end: text.indexOf('نعم', 200) + 15 };
    expect(reanchorAll([span], text, `${text} وأضيف بيت.`)).toEqual([
      { outcome: 'exact', place: { ...span, similarity: 1 } },
    ]);
  });

  it('two places as similar as each other are a near tie', () => {
    const text = `مقدمة. ${QUOTE}. خاتمة.`;
    const changed = `باب. ${QUOTE.replace('١٢', '١٣')}. فصل طويل آخر بين الاثنين لا صلة له بهما. ${QUOTE.replace('١٢', '١٤')}. ختام.`;
    expect(moved(text, changed).outcome).toBe('orphan');
  });
});

describe('a selector', () => {
  const text = new AnchorText('Prices rose. “We will wait,” she said. Later: “We will wait,” he said. 🙂 Nobody left.');

  it.each([
    ['words that stand once', { exact: 'Prices rose' }, 'shifted', 0],
    ['words that stand once, where it says', { exact: 'Prices rose', start: 0 }, 'exact', 0],
    [
      'words that stand twice, with context',
      { exact: 'We will wait', prefix: 'Later: “', suffix: ',” he said' },
      'shifted',
      47,
    ],
    ['words behind an emoji', { exact: 'Nobody left', prefix: '🙂 ' }, 'shifted', 74],
  ])('finds %s', (_case, selector, outcome, start) => {
    expect(reanchor(selector, text)).toMatchObject({ outcome, place: { start, similarity: 1 } });
  });

  it.each([
    ['words that stand twice', { exact: 'We will wait' }],
    ['a part of a word', { exact: 'rice' }],
    ['nothing but blanks', { exact: ' \n' }],
    ['a short word whose context is elsewhere', { exact: 'rose', prefix: 'the scent of a ', suffix: ' in June' }],
  ])('is an orphan for %s', (_case, selector) => {
    expect(reanchor(selector, text).outcome).toBe('orphan');
  });
});

/** As long as a text may be, in one span. */
const LONG = Array.from({ length: 20_000 }, (_, index) => `بند ${index} من ٧ بنود.`).join(' ');

describe('any text at all', () => {
  it.each([
    ['lone surrogates', '\ud83d نص \udc00 آخر', '\udc00 نص \ud83d آخر'],
    ['marks without letters', '\u064b\u0651 كلمة', 'كلمة \u064b\u0651'],
    ['one long word', 'ا'.repeat(5_000), 'ا'.repeat(4_999)],
    ['a whole text that was rewritten', LONG, LONG.replaceAll('٧', '٨')],
    ['the same word all over', 'نعم '.repeat(2_000), 'نعم '.repeat(1_999)],
  ])('is compared without a throw: %s', (_case, oldText, newText) => {
    const spans = [
      { start: 0, end: 1 },
      { start: 0, end: oldText.length },
      { start: oldText.length - 3, end: oldText.length },
    ];
    for (const { place } of reanchorAll(spans, oldText, newText)) {
      if (place) expect(place.start >= 0 && place.start < place.end && place.end <= newText.length).toBe(true);
    }
  });
});
