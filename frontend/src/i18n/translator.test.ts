import { describe, expect, it } from '@jest/globals';
import { createTranslator } from './translator.js';

const catalogue = {
  greeting: 'أهلاً، %{name}',
  claims: {
    count:
      'لا ادعاءات |||| ادعاء واحد |||| ادعاءان |||| %{smart_count} ادعاءات |||| %{smart_count} ادعاءً |||| %{smart_count} ادعاء',
  },
  step: 'خطوة %{step} من %{total}',
};
const write = (value: number) => new Intl.NumberFormat('ar-u-nu-arab').format(value);
const translate = createTranslator('ar', catalogue, write);

describe('translating', () => {
  it.each<[string, Record<string, unknown> | undefined, string]>([
    ['greeting', { name: 'نور' }, 'أهلاً، نور'],
    ['greeting', {}, 'أهلاً، %{name}'],
    ['greeting', { name: 'Channel 4' }, 'أهلاً، Channel 4'],
    ['claims.count', { smart_count: 0 }, 'لا ادعاءات'],
    ['claims.count', { smart_count: 2 }, 'ادعاءان'],
    ['claims.count', { smart_count: 7 }, '٧ ادعاءات'],
    ['claims.count', { smart_count: 1_100 }, '١٬١٠٠ ادعاء'],
    ['step', { step: 3, total: 12 }, 'خطوة ٣ من ١٢'],
    ['not.there', undefined, 'not.there'],
    ['not.there', { _: 'قال الخادم' }, 'قال الخادم'],
  ])('%s with %j', (key, options, expected) => {
    expect(translate(key, options)).toBe(expected);
  });

  it('counts in English by its two forms', () => {
    const english = createTranslator('en', { texts: 'one text |||| %{smart_count} texts' }, String);
    expect([0, 1, 2].map((smart_count) => english('texts', { smart_count }))).toEqual([
      '0 texts',
      'one text',
      '2 texts',
    ]);
  });
});
