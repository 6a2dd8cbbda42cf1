import { describe, expect, it } from '@jest/globals';
import { mergeSpeakers } from './speaker-merge.js';

const heard = ['سعاد الراوي', 'الراوي', 'وزيرة النقل', 'نزار الهيتي', 'الهيتي'];
const none = new Map<string, string>();
const merge = (aliases: ReadonlyMap<string, string>, names: string[], into: string) => {
  const merged = mergeSpeakers(heard, aliases, names, into);
  return merged && { names: Object.fromEntries(merged.names), into: merged.into };
};

describe('mergeSpeakers', () => {
  it.each([
    ['one name into another', none, ['الراوي'], 'سعاد الراوي', { الراوي: 'سعاد الراوي' }],
    [
      'names under one that the text does not have',
      none,
      ['الراوي', 'وزيرة النقل'],
      'سعاد محمد الراوي',
      { الراوي: 'سعاد محمد الراوي', 'وزيرة النقل': 'سعاد محمد الراوي' },
    ],
    [
      'the person with the names that stand for her',
      new Map([['الراوي', 'سعاد الراوي']]),
      ['سعاد الراوي'],
      'وزيرة النقل',
      { الراوي: 'وزيرة النقل', 'سعاد الراوي': 'وزيرة النقل' },
    ],
    [
      'a person under one of her own names',
      new Map([['الراوي', 'سعاد الراوي']]),
      ['سعاد الراوي'],
      'الراوي',
      { الراوي: 'الراوي', 'سعاد الراوي': 'الراوي' },
    ],
    [
      'into a name that stands for somebody already',
      new Map([['الراوي', 'سعاد الراوي']]),
      ['وزيرة النقل'],
      'الراوي',
      { 'وزيرة النقل': 'سعاد الراوي' },
    ],
    [
      'a person who is none of the names heard',
      new Map([['الراوي', 'س. الراوي']]),
      ['س. الراوي'],
      'سعاد الراوي',
      { الراوي: 'سعاد الراوي' },
    ],
    ['a name into itself', none, ['الراوي'], 'الراوي', { الراوي: 'الراوي' }],
  ])('puts %s', (_case, aliases, names, into, expected) => {
    expect(merge(aliases, names, into)?.names).toEqual(expected);
  });

  it('refuses somebody who does not speak in the text', () => {
    expect(merge(none, ['الراوي', 'ليلى'], 'سعاد الراوي')).toBeNull();
  });
});
