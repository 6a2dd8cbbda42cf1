import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';
import { mutate } from './testing/random-edits.js';
import { seeded } from './testing/text-mutations.js';

const SAMPLES = [
  [
    'بغداد - أعلن وزير النقل سامر الجبوري، الثلاثاء، افتتاح خط جديد بطول 120 كيلومتراً.',
    '«لن نتوقف عند هذا الحد»، قال #سامر_الجبوري، «وسنصل إلى كل قرية».',
    'وأضافت النائبة هدى السالم أن: «التأخير كلّف “بيت النهر” كثيراً (…)»، على حد تعبيرها.',
    'نقلت الوكالة عن الوزير قوله إن العمل مستمر، مشيراً إلى أنه "أكبر مشروع" في البلاد.',
    'وارتفعت الأسعار بنسبة 10% بحسب بيان للوزارة. وبقيت المدينة هادئة حتى المساء.',
    'اقرأ أيضاً: خمسة أسئلة عن القطار',
  ].join('\n\n'),
  [
    'RIVERTOWN (Example Press) — Transport Minister Laila Haddad said on Monday that fares fell 3.2 percent.',
    '“We will not raise them,” she said, adding that “nobody wants that”.',
    'Omar Nasser, the finance minister, denied the report. "The numbers are wrong," he told parliament.',
    '“First, we listened.\n“Then we built.”',
    '© 2024 Daily Example. All rights reserved.',
  ].join('\n'),
];
/** What is wrong with the segments of a text; empty when nothing is. */
function faults(text: string): string[] {
  const found: string[] = [];
  let last = 0;
  for (const { start, end, exact, cue, speaker, kind, checkWorthiness } of extract(text).segments) {
    const at = `${kind} ${start}..${end}`;
    if (start < last) found.push(`${at} begins before ${last}`);
    if (end <= start || end > text.length) found.push(`${at} is empty or outside the text`);
    if (text.slice(start, end) !== exact) found.push(`${at} is not its exact words`);
    if (exact.trim() !== exact || !/[\p{L}\p{N}]/u.test(exact)) found.push(`${at} has blank ends or says nothing`);
    if (cue && (text.slice(cue.start, cue.end) !== cue.text || cue.text === '')) found.push(`${at} has a wrong cue`);
    if (speaker?.name === '') found.push(`${at} has a speaker without a name`);
    if (speaker?.start !== undefined && !(speaker.start < (speaker.end ?? 0) && (speaker.end ?? 0) <= text.length)) {
      found.push(`${at} has a speaker outside the text`);
    }
    if (!(checkWorthiness.score >= 0 && checkWorthiness.score <= 1))
      found.push(`${at} has the score ${checkWorthiness.score}`);
    last = end;
  }
  return found;
}

describe('extract, on texts that nobody wrote', () => {
  it.each(SAMPLES.map((sample, index) => [index === 0 ? 'Arabic' : 'English', sample] as const))(
    'keeps every span exact, in order and apart through 1,000 mutations of an %s report',
    (_language, sample) => {
      for (let seed = 1; seed <= 1000; seed += 1) {
        const text = mutate(sample, seeded(seed));
        const found = faults(text);
        if (found.length > 0) throw new Error(`seed ${seed}: ${found.join('; ')}\n${text}`);
      }
    },
  );

  it('leaves no word out of the ledger in a text where nobody speaks', () => {
    const text =
      'بقيت المدينة هادئة (كعادتها) حتى المساء، رغم المطر! ثم عاد الناس؟\nOpened in 1998 – the “Green” bridge… stands.';
    let rest = text;
    for (const { exact } of extract(text, { language: 'ar' }).segments) rest = rest.replace(exact, '');
    expect(rest.trim()).toBe('');
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['NBSP for every space', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['a mark of direction before every word', (text: string) => text.replace(/\p{L}+/gu, '\u200f$&')],
    ['tatweel inside words', (text: string) => text.replace(/(\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '$1\u0640')],
    ['an emoji before the text and its sentences', (text: string) => `🙂 ${text.replaceAll('. ', '. 🙂 ')}`],
  ])('finds the same statements under %s', (_what, change) => {
    for (const sample of SAMPLES) {
      const kinds = (text: string) =>
        extract(text)
          .segments.map(({ kind }) => kind)
          .filter((kind) => kind !== 'boilerplate');
      expect(faults(change(sample))).toEqual([]);
      expect(kinds(change(sample))).toEqual(kinds(sample));
    }
  });

  const size = 200_000;
  it.each([
    ['one endless word', 'ا'.repeat(size)],
    ['cues without end', 'قال '.repeat(size / 4)],
    ['quotation marks of every kind', '«“"‹'.repeat(size / 4)],
    ['an open quotation and ambiguous marks', `"ا\n${'« " '.repeat(size / 4)}`],
    ['open brackets', '('.repeat(size)],
    ['offices without a holder', 'رئيس وزير '.repeat(size / 10)],
    ['capitals without a sentence', 'The Big Minister of '.repeat(size / 20)],
    ['a line for every letter', 'ا\n'.repeat(size / 2)],
    ['slashes as in datelines', 'بغداد / '.repeat(size / 8)],
    ['invisible characters', `ا${'\u200f'.repeat(size)}ب`],
  ])(
    'comes to an end, and right, on 200,000 characters of %s',
    (_what, text) => {
      expect(faults(text)).toEqual([]);
    },
    120_000,
  );
});
