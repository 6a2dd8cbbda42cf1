import { Prisma } from '../../generated/prisma/client.js';
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
 * Conditions that every word of a query stands in at least one of the columns, as a reader spells it: hamza, tashkeel, ta marbuta
 * and the kind of digits make no difference, as in `normaliseForSearch`. For names, titles and the statements of one text, which
 * are short and few; what is large has a normalised column with an index. No condition when there is nothing to look for.
 */
export function wordsIn(columns: readonly Prisma.Sql[], query: string | undefined): Prisma.Sql[] {
  return normaliseForSearch(query ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const pattern = [...word].map((character) => `${variantsOf(character)}${IGNORED}`).join('');
      const found = columns.map((column) => Prisma.sql`${column} ~* ${pattern}`);
      return Prisma.sql`(${Prisma.join(found, ' OR ')})`;
    });
}

function variantsOf(character: string): string {
  if (/\d/.test(character)) {
    const digit = Number(character);
    return `[${[WESTERN_ZERO, ARABIC_ZERO, PERSIAN_ZERO].map((zero) => String.fromCodePoint(zero + digit)).join('')}]`;
  }
  const variants = VARIANTS[character];
  if (variants) return `[${variants}]`;
  return /[\p{L}\p{M}]/u.test(character) ? character : `\\${character}`;
}
