import { SOURCES } from './characters.js';

/** What a character is to the reader of words. */
export const CLASS = {
  other: 0,
  blank: 1,
  invisible: 2,
  combining: 3,
  letter: 4,
  capital: 5,
  number: 6,
  dropped: 7,
} as const;

export type CharacterClass = (typeof CLASS)[keyof typeof CLASS];

const INVISIBLE = new RegExp(`[${SOURCES.invisible}]`, 'u');

function classify(character: string): CharacterClass {
  if (character === '_') return CLASS.dropped;
  // A byte order mark inside a text is white space to a regular expression, and nothing to a reader.
  if (INVISIBLE.test(character)) return CLASS.invisible;
  if (/\s/u.test(character)) return CLASS.blank;
  if (/\p{Lu}/u.test(character)) return CLASS.capital;
  if (/\p{L}/u.test(character)) return CLASS.letter;
  if (/\p{N}/u.test(character)) return CLASS.number;
  return /\p{M}/u.test(character) ? CLASS.combining : CLASS.other;
}

const UNKNOWN = 0xff;
/** One class for every UTF-16 unit, found out when it is first met: a text asks for the same few hundred again and again. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of the code point at `index`; a pair of surrogates is one, `width` 2. */
export function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if ((unit & 0xfc00) === 0xd800) {
    const point = text.codePointAt(index) ?? unit;
    if (point > 0xffff) return classify(String.fromCodePoint(point));
  }
  const known = classes[unit];
  if (known !== undefined && known !== UNKNOWN) return known as CharacterClass;
  const found = classify(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}
