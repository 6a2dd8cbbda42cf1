import { describe, expect, it } from '@jest/globals';
import { completeMention, mentionChoices, mentionParts, openMention } from './mentions.js';

const names = ['سلمى العاني', 'سلمى', 'كريم داود', 'Omar Haddad'];

describe('openMention', () => {
  it.each<{ typed: string; expected: string | null }>([
    { typed: '@', expected: '' },
    { typed: '@سل', expected: 'سل' },
    { typed: 'رأيك يا @سلمى الع', expected: 'سلمى الع' },
    { typed: 'سطر\n@كريم', expected: 'كريم' },
    { typed: 'رأيك', expected: null },
    { typed: 'salma@example', expected: null },
    { typed: '@كريم\nسطر آخر', expected: null },
    { typed: '@كريم @سل', expected: 'سل' },
    { typed: `@${'ا'.repeat(80)}`, expected: null },
  ])('$typed', ({ typed, expected }) => {
    expect(openMention(typed, typed.length)?.query ?? null).toBe(expected);
  });

  it('reads up to the caret only', () => {
    expect(openMention('@سل هل رأيت؟', 3)).toEqual({ at: 0, query: 'سل' });
  });
});

describe('mentionChoices', () => {
  it.each([
    { query: '', expected: names },
    { query: 'سل', expected: ['سلمى العاني', 'سلمى'] },
    { query: 'سلمى ا', expected: ['سلمى العاني'] },
    { query: 'العا', expected: ['سلمى العاني'] },
    { query: 'HADD', expected: ['Omar Haddad'] },
    { query: 'زيد', expected: [] },
  ])('$query', ({ query, expected }) => {
    expect(mentionChoices(names, query, 'ar')).toEqual(expected);
  });
});

describe('completeMention', () => {
  it('puts the name in place and the caret after it', () => {
    const text = 'رأيك يا @سل في هذا؟';
    const caret = text.indexOf(' في');
    const mention = openMention(text, caret);
    if (!mention) throw new Error('a mention is open');
    const completed = completeMention(text, caret, mention, 'سلمى العاني');
    expect(completed.text).toBe('رأيك يا @سلمى العاني في هذا؟');
    expect(completed.text.slice(completed.caret)).toBe('في هذا؟');
  });
});

describe('mentionParts', () => {
  const shown = (text: string) =>
    mentionParts(text, names).map((part) => (part.mention ? `[${part.text}]` : part.text));

  it.each([
    { text: 'بلا إشارة', expected: ['بلا إشارة'] },
    { text: '@سلمى العاني انظري', expected: ['[@سلمى العاني]', ' انظري'] },
    { text: 'يا @سلمى و@كريم داود', expected: ['يا ', '[@سلمى]', ' و', '[@كريم داود]'] },
    { text: 'بريد a@b و@مجهول', expected: ['بريد a@b و@مجهول'] },
    { text: '', expected: [] },
  ])('$text', ({ text, expected }) => {
    expect(shown(text)).toEqual(expected);
  });
});
