import { isBlank, SOURCES } from './characters.js';
import { normaliseForSearch } from './normalise.js';
import type { Span } from './span.js';

/**
 * A word or a single mark of a text. `form` is the folded spelling of a word (see normalise.ts), or the mark itself; a
 * dash drawn with tatweel (لندن ــ) is the mark "—".
 */
export interface Token extends Span {
  readonly kind: 'word' | 'mark';
  readonly form: string;
}

// A word begins with a letter or digit. It runs through combining marks, tatweel and invisible controls, through an
// apostrophe or hyphen between letters, the dots of U.S., and through separators between digits (1,200.5 ٣٫٥ 9/12/2017).
// Every alternative begins with another character, so the expression cannot backtrack over its own past.
const DASH = `${SOURCES.tatweel}+(?!\\p{L})`;
const WORD =
  `(?!${DASH})[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${SOURCES.invisible}]` +
  `|(?<=\\p{L})['’-](?=\\p{L})|(?<=(?<!\\p{L})\\p{Lu})\\.(?=\\p{Lu})|(?<=\\p{N})[.,٫٬:/٪%-](?=\\p{N}))*`;
const TOKEN = new RegExp(`(${WORD})|(${DASH})|[^\\s_${SOURCES.invisible}\\p{M}]`, 'gu');

/**
 * Cuts a text into words and marks in order. White space, invisible controls and the underscore of hashtags separate
 * words and give no token. Linear in the text's length.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    let end = start + match[0].length;
    while (isBlank(text[end - 1])) end -= 1;
    if (match[1] === undefined)
      tokens.push({ start, end, kind: 'mark', form: match[2] === undefined ? match[0] : '—' });
    else tokens.push({ start, end, kind: 'word', form: normaliseForSearch(text.slice(start, end)) });
  }
  return tokens;
}
