import { describe, expect, it } from '@jest/globals';
import { formatsFor } from '../i18n/formats.js';
import { namesInList } from './names-in-list.js';

const style = { digits: 'western', months: 'mashriq', hijri: false } as const;

describe('namesInList', () => {
  it.each([
    { language: 'ar', names: [], expected: [] },
    { language: 'ar', names: ['نور الراوي'], expected: ['نور الراوي'] },
    { language: 'ar', names: ['نور الراوي', 'سليم العاني'], expected: ['نور الراوي', 'وسليم العاني'] },
    { language: 'ar', names: ['نور', 'Ann Lee', 'سليم'], expected: ['نور', 'وAnn Lee', 'وسليم'] },
    { language: 'en', names: ['Ann Lee', 'سليم العاني', 'Bo'], expected: ['Ann Lee,', 'سليم العاني', 'Bo'] },
  ] as const)('keeps with each of $names in $language what belongs to it', ({ language, names, expected }) => {
    const formats = formatsFor(language, style);
    const inList = namesInList(formats.listParts(names));
    expect(inList.map(({ joint, name, after }) => joint + name + after)).toEqual(expected);
    expect(inList.map(({ before, joint, name, after }) => before + joint + name + after).join('')).toBe(
      formats.list(names),
    );
  });
});
