import { describe, expect, it } from '@jest/globals';
import { readMarkdown } from './read-markdown.js';

describe('readMarkdown', () => {
  it.each([
    ['headings and emphasis', '# الجسر **اكتمل**\n\nقال *المدير* ذلك.', 'الجسر اكتمل\n\nقال المدير ذلك.'],
    ['lines of one paragraph', 'سطر أول\nيتبعه ثان', 'سطر أول يتبعه ثان'],
    [
      'the words of links, and no addresses',
      '[الهيئة](https://h.example) و<https://a.example>',
      'الهيئة وhttps://a.example',
    ],
    ['no pictures', 'قبل ![صورة](a.png) بعد', 'قبل بعد'],
    ['lists', '- أول\n- ثان\n\n1. ثالث', 'أول\nثان\n\nثالث'],
    ['tables', '| السنة | العدد |\n|---|---|\n| 2024 | 40 |', 'السنة\tالعدد\n2024\t40'],
    ['quotations', '> قال: «نعم».\n>\n> ومضى.', 'قال: «نعم».\n\nومضى.'],
    ['code as it stands', '```\nأ  ب\nج\n```', 'أ  ب\nج'],
    ['escapes and entities', 'أ \\* ب &amp; ج', 'أ * ب & ج'],
    ['HTML in it', 'نص <b>غامق</b><script>x()</script>', 'نص غامق'],
    ['no front matter', '---\ntitle: x\n---\nنص', 'نص'],
    ['deep quotations', `${'>'.repeat(200)} نص`, 'نص'],
  ])('reads %s', (_case, source, text) => {
    expect(readMarkdown(source)).toBe(text);
  });
});
