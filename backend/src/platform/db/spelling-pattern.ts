import { SOURCES } from '../../language/characters.js';
import { normaliseForSearch } from '../../language/normalise.js';

/** Letters that `normaliseForSearch` takes for one, by the form it keeps. */
const VARIANTS: Readonly<Record<string, string>> = { ا: 'اأإآٱ', ي: 'يىی', ك: 'كک', ه: 'هة' };
/** Tashkeel, tatweel and invisible controls, which may stand after any letter. */
const IGNORED = `[${SOURCES.invisible}${SOURCES.tashkeel}${SOURCES.tatweel}]*`;
const WESTERN_ZERO = 0x30;
const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/**
 * A PostgreSQL regular expression (for `~*`) that finds words in a column of plain text as a reader spells them: hamza, tashkeel,
 * ta marbuta and the kind of digits make no difference, as in `normaliseForSearch`. For columns of names and titles, which are
 * short and few; what is large has a normalised column with an index. Empty when the query holds nothing to look for.
 */
export function spellingPattern(query: string): string {
  return [...normaliseForSearch(query)].map((character) => `${variantsOf(character)}${IGNORED}`).join('');
}

function variantsOf(character: string): string {
  if (character === ' ') return '\\s+';
  if (/\d/.test(character)) {
    const digit = Number(character);
    return `[${[WESTERN_ZERO, ARABIC_ZERO, PERSIAN_ZERO].map((zero) => String.fromCodePoint(zero + digit)).join('')}]`;
  }
  const variants = VARIANTS[character];
  if (variants) return `[${variants}]`;
  return /[\p{L}\p{M}]/u.test(character) ? character : `\\${character}`;
}
