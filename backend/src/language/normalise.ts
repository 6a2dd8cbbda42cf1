import { SOURCES } from './characters.js';

const DROPPED = new RegExp(`[${SOURCES.invisible}${SOURCES.tashkeel}${SOURCES.tatweel}]`, 'gu');
const BLANKS = /\s+/gu;
/** What is left alone by every step below: most English words, so the common case costs one test. */
const PLAIN = /^[a-z0-9]*$/u;

/** Arabic letters alone, tatweel among them: nothing to compose, no digit, no case, no blank. Most Arabic words are so. */
const ARABIC = /^[\u0621-\u064a]*$/u;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const CHANGED_IN_ARABIC = new RegExp(`[أإآىة${SOURCES.tatweel}]`, 'gu');
const CHANGED_LETTERS = /[أإآٱىیکة]/gu;
const EASTERN_DIGITS = /[٠-٩۰-۹]/gu;

/**
 * The form of a text under which spellings that readers take for the same compare equal: compatibility forms composed
 * (NFKC), tashkeel, tatweel and bidirectional controls gone, alef, ya and ta marbuta unified, digits western, lower
 * case, white space collapsed to single spaces and trimmed. For search, matching and duplicate detection only: offsets
 * in it mean nothing in the source, and it is never stored in place of the text.
 */
export function normaliseForSearch(text: string): string {
  if (PLAIN.test(text)) return text;
  if (ARABIC.test(text)) return text.replace(CHANGED_IN_ARABIC, (letter) => LETTERS[letter] ?? '');
  return text
    .normalize('NFKC')
    .replace(DROPPED, '')
    .replace(CHANGED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .toLowerCase()
    .replace(BLANKS, ' ')
    .trim();
}
