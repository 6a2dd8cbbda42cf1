import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';

/** The folder of journey texts, where it holds the two reports whose statements are counted here. */
const folder = [process.env.ISNAD_JOURNEY_TEXTS].find(
  (given) => given && ['000_', '001_'].every((prefix) => readdirSync(given).some((file) => file.startsWith(prefix))),
);
const counts = (text: string) => {
  const { segments } = extract(text.replace(/^\ufeff/u, ''));
  const of = (kind: string) => segments.filter((segment) => segment.kind === kind);
  const speakers = new Set([...of('quote'), ...of('reported')].map(({ speaker }) => speaker?.name));
  return {
    segments,
    quotes: of('quote'),
    reported: of('reported'),
    narration: of('narration'),
    boilerplate: of('boilerplate'),
    speakers,
  };
};

/** Two outlets' reports of one speech in our own words, shaped like the folder's: without the folder these are read. */
const FIRST = `كشف رئيس الحكومة العراقي #سالم_الراوي، اليوم الأحد، عن: «خطة لبناء ألف مدرسة».

“الراوي” أضاف أن: «العمل يبدأ في “بيت النهر” الشهر المقبل»، على حد قوله.

مختتماً بأن: «الكلفة معقولة».

تأسست المدرسة الأولى في 1920.

هل أعجبك المحتوى؟ اشترك بنشرتنا البريدية.`;
const SECOND = `ثمن رئيس الوزراء سالم الراوي دور المعلمين، وأكد دعمه لهم.
وقال الراوي: "نبني ألف مدرسة"، لافتاً الى أن"العمل يبدأ قريباً".
ونوه: "كل طفل سيجد مقعداً`;

if (folder === undefined) {
  describe('the shape of two reports of one speech', () => {
    it('is read from our own sample texts', () => {
      const first = counts(FIRST);
      expect([first.quotes, first.narration, first.boilerplate].map((list) => list.length)).toEqual([3, 1, 1]);
      const second = counts(SECOND);
      expect([second.reported, second.quotes].map((list) => list.length)).toEqual([1, 3]);
      expect(second.quotes.at(-1)?.quoteClosed).toBe(false);
      expect([...first.speakers, ...second.speakers]).toEqual(['سالم الراوي', 'سالم الراوي']);
    });
  });
} else {
  describe('the two reports of the folder ISNAD_JOURNEY_TEXTS', () => {
    const text = (prefix: string) => {
      const name = readdirSync(folder).find((file) => file.startsWith(prefix));
      if (name === undefined) throw new Error(`${folder} has no file that begins with ${prefix}`);
      return readFileSync(join(folder, name), 'utf8');
    };

    it('000: fourteen quotes of one speaker, three paragraphs of narration, two lines of boilerplate', () => {
      const { segments, quotes, reported, narration, boilerplate, speakers } = counts(text('000_'));
      expect([quotes, reported, narration, boilerplate].map((list) => list.length)).toEqual([14, 0, 3, 2]);
      expect(speakers.size).toBe(1);
      expect(segments.slice(-5).map(({ kind }) => kind)).toEqual([
        ...Array(3).fill('narration'),
        ...Array(2).fill('boilerplate'),
      ]);
      expect(quotes.every(({ cue, quoteClosed }) => cue !== null && quoteClosed === true)).toBe(true);
    });

    it('001: an opening sentence of reported speech, eleven quotes of the same speaker, the last one left open', () => {
      const { segments, quotes, speakers } = counts(text('001_'));
      expect(segments.map(({ kind }) => kind)).toEqual(['reported', ...Array(11).fill('quote')]);
      expect(quotes.map(({ quoteClosed }) => quoteClosed)).toEqual([...Array(10).fill(true), false]);
      expect(speakers.size).toBe(1);
    });

    it('gives the speech of both reports to one name', () => {
      expect(counts(text('000_')).speakers).toEqual(counts(text('001_')).speakers);
    });
  });
}
