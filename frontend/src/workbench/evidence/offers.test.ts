import { describe, expect, it } from '@jest/globals';
import { anIntake } from '../../test-support/evidence-records.js';
import { valuesOfEvidence } from './evidence-values.js';
import { offersOf, quoteStandsIn, takenTogether } from './offers.js';

const empty = valuesOfEvidence(null);
const url = 'https://example.org/a?utm_source=x';
const intake = anIntake({ url, finalUrl: 'https://example.org/a', publishedAt: '2025-05-01T21:30:00.000Z' });

describe('what a source offers', () => {
  it('is a day, a title, a publisher, and where the redirects led', () => {
    expect(offersOf(intake, { ...empty, url })).toEqual([
      { field: 'title', value: 'الجدول السنوي', taken: false },
      { field: 'publisher', value: 'هيئة الإحصاء', taken: false },
      { field: 'publishedAt', value: '2025-05-01', taken: false },
      { field: 'url', value: 'https://example.org/a', taken: false },
    ]);
  });

  it('is no more than it says', () => {
    const silent = anIntake({ url, finalUrl: url, title: null, publisher: null, publishedAt: null });
    expect(offersOf(silent, { ...empty, url })).toEqual([]);
  });

  it('is the address that was asked for where the form has another', () => {
    const offers = offersOf(anIntake({ url, finalUrl: url }), { ...empty, url: 'https://example.org/old' });
    expect(offers).toContainEqual({ field: 'url', value: url, taken: false });
  });

  it('is the address that a file names as its own', () => {
    const file = anIntake({ captureId: null, url: 'https://example.org/own', finalUrl: null });
    expect(offersOf(file, empty).map(({ field, value }) => [field, value])).toContainEqual([
      'url',
      'https://example.org/own',
    ]);
  });

  it('is marked where the form says it already', () => {
    const offers = offersOf(intake, { ...empty, title: 'الجدول السنوي' });
    expect(offers.filter(({ taken }) => taken).map(({ field }) => field)).toEqual(['title']);
  });

  it('fills only empty fields when it is taken together', () => {
    const values = { ...empty, url, publisher: 'الهيئة العامة للإحصاء', title: ' ' };
    const fields = takenTogether(offersOf(intake, values), values).map(({ field }) => field);
    expect(fields).toEqual(['title', 'publishedAt']);
  });
});

describe('a quote', () => {
  const text = 'بلغ الإنتاج ٣ ملايين طن.\nوكان العام الماضي مليونين.';

  it.each([
    ['بلغ الإنتاج ٣ ملايين طن', true],
    ['ملايين طن.  وكان العام', true],
    ['بلغ الإنتاج 3 ملايين طن', false],
    ['بلغ الإنتاجُ', false],
    [' ', null],
  ])('«%s» stands in the text: %p', (quote, stands) => {
    expect(quoteStandsIn(text, quote)).toBe(stands);
  });

  it('is compared with nothing where there is no text', () => {
    expect(quoteStandsIn(null, 'بلغ')).toBeNull();
  });
});
