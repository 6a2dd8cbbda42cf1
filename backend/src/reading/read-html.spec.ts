import { describe, expect, it } from '@jest/globals';
import { instant } from './html-description.js';
import { readFile } from './read-file.js';

const nobody = () => undefined;
const read = (source: string | Buffer, name = 'خبر.html') => readFile(Buffer.from(source), name, nobody);

const FIRST = 'قال مدير الميناء كمال الشطري: «دخلت 40 سفينة المرسى هذا الأسبوع، والعمال لا يتوقفون».';
const SECOND = 'وأضاف أن العمل سيتوسع في العام المقبل بنسبة 15%، وأن المدينة تحتاج إلى رصيف آخر في الجهة الشمالية.';
const THIRD = 'وأشار إلى أن كلفة الرصيف تبلغ مليوني دينار، وأن التمويل متاح منذ العام الماضي.';
const HEADLINE = 'الميناء يستقبل أربعين سفينة';
const ARTICLE = `<article><h1>${HEADLINE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>${HEADLINE} | صحيفة</title>${head}</head><body>${body}</body></html>`;
const WHOLE = [HEADLINE, FIRST, SECOND, THIRD].join('\n\n');

describe('a page', () => {
  it.each([
    ['alone', ARTICLE],
    [
      'with navigation',
      `<header><nav><ul><li><a href="/">الرئيسية</a></li><li>رياضة</li></ul></nav></header>${ARTICLE}`,
    ],
    ['with a footer', `${ARTICLE}<footer><p>جميع الحقوق محفوظة لصحيفة الميناء.</p></footer>`],
    [
      'with related news inside',
      ARTICLE.replace(
        `<p>${THIRD}`,
        `<div class="related-news"><h3>اقرأ أيضاً</h3><a href="/2">خبر آخر</a></div><p>${THIRD}`,
      ),
    ],
    [
      'with comments',
      `${ARTICLE}<section id="comments"><p>تعليق: هذا كلام غير صحيح أبداً ولا يمكن أن يكون.</p></section>`,
    ],
    [
      'with a banner about cookies',
      `<div class="cookie-consent"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك.</p></div>${ARTICLE}`,
    ],
    ['with scripts and styles', `<script>document.write("قال كاذب: نص")</script><style>p{color:red}</style>${ARTICLE}`],
    [
      'with hidden parts',
      `<div hidden><p>نص مخفي</p></div><div style="color:red; display:none"><p>مخفي آخر</p></div>${ARTICLE}`,
    ],
    [
      'with buttons to share',
      ARTICLE.replace('</h1>', '</h1><ul class="share-buttons"><li>شارك</li><li>أرسل</li></ul>'),
    ],
    ['whose body says that it has comments', `<div class="has comments">${ARTICLE}</div>`],
    ['without head and body', ARTICLE],
  ])('gives its main text: %s', async (_case, body) => {
    const { text, format, encoding } = await read(page(body));
    expect({ text, format, encoding }).toEqual({ text: WHOLE, format: 'html', encoding: 'utf-8' });
  });

  it('keeps the words of links, the lines of a break and the rows of a table', async () => {
    const { text } = await read(
      page(
        `<article><h1>${HEADLINE}</h1><p>${FIRST} <a href="#">رابط</a>،<br>سطر</p><p>${SECOND}</p><table><tr><th>السنة</th><th>العدد</th></tr><tr><td>2024</td><td>40</td></tr></table><p>${THIRD}</p></article>`,
      ),
    );
    expect(text).toBe([HEADLINE, `${FIRST} رابط،\nسطر`, SECOND, 'السنة\tالعدد\n2024\t40', THIRD].join('\n\n'));
  });

  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  it.each([
    [
      'Open Graph',
      `<meta property="og:title" content="عنوان"><meta property="og:site_name" content="صحيفة الميناء"><meta property="og:url" content="https://mina.example/1"><meta property="article:published_time" content="2025-03-04T10:00:00+03:00">`,
      {
        title: 'عنوان',
        outlet: 'صحيفة الميناء',
        url: 'https://mina.example/1',
        publishedAt: '2025-03-04T07:00:00.000Z',
      },
    ],
    [
      'linked data in a graph',
      ld({
        '@graph': [
          { '@type': 'WebSite' },
          {
            '@type': ['NewsArticle'],
            headline: 'عنوان',
            datePublished: '2025-03-04',
            publisher: { name: 'دار' },
            url: 'https://mina.example/2',
          },
        ],
      }),
      { title: 'عنوان', outlet: 'دار', url: 'https://mina.example/2', publishedAt: '2025-03-04T00:00:00.000Z' },
    ],
    [
      'its canonical address',
      '<link rel="canonical" href="https://mina.example/3">',
      { title: HEADLINE, outlet: null, url: 'https://mina.example/3', publishedAt: null },
    ],
    [
      'broken linked data and an address that is none',
      `<script type="application/ld+json">{</script><link rel="canonical" href="javascript:alert(1)">`,
      { title: HEADLINE, outlet: null, url: null, publishedAt: null },
    ],
  ])('offers what it says about itself: %s', async (_case, head, found) => {
    expect((await read(page(ARTICLE, head))).found).toEqual(found);
  });

  const encode1256 = (words: string) => {
    const letters = Array.from({ length: 256 }, (_, byte) =>
      new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
    );
    return Buffer.from([...words].map((letter) => letters.indexOf(letter)));
  };
  const named = (charset: string) => page(ARTICLE).replace('utf-8', charset);
  it.each([
    ['named', encode1256(named('windows-1256')), 'windows-1256', []],
    ['not named', encode1256(page(ARTICLE).replace('<meta charset="utf-8">', '')), 'windows-1256', []],
    ['lied about', encode1256(named('utf-8')), 'windows-1256', ['charset-ignored']],
    ['called Latin', encode1256(named('iso-8859-1')), 'windows-1256', ['charset-ignored']],
    ['named where it is UTF-8', Buffer.from(named('windows-1256')), 'utf-8', ['charset-ignored']],
  ])('in windows-1256 that is %s', async (_case, bytes, encoding, notes) => {
    const read1256 = await read(bytes);
    expect(read1256).toMatchObject({ text: WHOLE, encoding });
    expect(read1256.notes.map(({ code }) => code)).toEqual(['page-furniture', ...notes]);
  });

  it('is known by its content, whatever it is called', async () => {
    expect((await read(page(ARTICLE), 'خبر.txt')).format).toBe('html');
    expect((await read('لا وسوم هنا', 'خبر.html')).format).toBe('plain');
  });

  it('that is nested without end is read whole, and says so', async () => {
    const { text, notes } = await read(page(`${'<div>'.repeat(20_000)}${ARTICLE}${'</div>'.repeat(20_000)}`));
    expect(text).toBe(WHOLE);
    expect(notes.map(({ code }) => code)).toEqual(['whole-page']);
  });
});

describe('instant', () => {
  it.each([
    ['2025-03-04T10:00:00+03:00', '2025-03-04T07:00:00.000Z'],
    ['2025-03-04T10:00:00+0300', '2025-03-04T07:00:00.000Z'],
    ['2025-03-04 10:00', '2025-03-04T10:00:00.000Z'],
    ['2025-03-04', '2025-03-04T00:00:00.000Z'],
    ['٤ مارس', null],
    ['2025-13-44', null],
    ['', null],
  ])('reads %s', (value, expected) => {
    expect(instant(value)).toBe(expected);
  });
});
