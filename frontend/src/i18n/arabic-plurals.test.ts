import { beforeEach, describe, expect, it } from '@jest/globals';
import { createI18nProvider } from '../providers/i18n-provider.js';
import { messages } from '../test-support/messages.js';
import { setCurrentLocale } from './locale-store.js';

describe('counting in Arabic', () => {
  beforeEach(() => setCurrentLocale('ar', { remember: false }));

  it.each([
    [0, 'لا ادعاءات'],
    [1, 'ادعاء واحد'],
    [2, 'ادعاءان'],
    [3, '3 ادعاءات'],
    [10, '10 ادعاءات'],
    [11, '11 ادعاءً'],
    [99, '99 ادعاءً'],
    [100, '100 ادعاء'],
    [102, '102 ادعاء'],
    [103, '103 ادعاءات'],
    [111, '111 ادعاءً'],
  ])('says %d as «%s»', (count, words) => {
    expect(createI18nProvider(messages).translate('claim.total', { smart_count: count })).toBe(words);
  });

  it.each([
    [1, 'خطاب'],
    [2, 'الخطابات'],
  ])('names a resource for react-admin’s count of %d', (count, name) => {
    expect(createI18nProvider(messages).translate('resources.speeches.name', { smart_count: count })).toBe(name);
  });
});
