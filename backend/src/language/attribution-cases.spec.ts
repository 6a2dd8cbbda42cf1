import { describe, expect, it } from '@jest/globals';
import { quotations } from './cases/ar/quotations.cases.js';
import { verbsOfSaying } from './cases/ar/verbs-of-saying.cases.js';
import { whoSpeaks } from './cases/ar/who-speaks.cases.js';
import { whoSaysWhat } from './cases/en/who-says-what.cases.js';
import { extract } from './extract.js';

const segmentsOf = (text: string) =>
  extract(text).segments.map(({ kind, speaker, attribution, exact }) => {
    const why = attribution ? ` (${attribution.code})` : '';
    return `${kind} ${speaker?.name ?? '–'}${why} | ${exact}`;
  });

describe('who says what, and why', () => {
  it.each(verbsOfSaying)('Arabic verbs of saying: %s', (_shows, text, expected) =>
    expect(segmentsOf(text)).toEqual(expected),
  );
  it.each(whoSpeaks)('Arabic speakers: %s', (_shows, text, expected) => expect(segmentsOf(text)).toEqual(expected));
  it.each(quotations)('Arabic quotations: %s', (_shows, text, expected) => expect(segmentsOf(text)).toEqual(expected));
  it.each(whoSaysWhat)('English: %s', (_shows, text, expected) => expect(segmentsOf(text)).toEqual(expected));

  it('gives every reason in both languages', () => {
    const text = 'قال الوزير سامر الجبوري إن الجسر جاهز، مشيراً إلى أن العمل انتهى.';
    for (const { attribution } of extract(text).segments) {
      expect(attribution?.text).toEqual({
        ar: expect.stringMatching(/\p{Script=Arabic}/u),
        en: expect.stringMatching(/[a-z]/u),
      });
    }
  });
});
