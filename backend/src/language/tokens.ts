import { CLASS, classAt } from './character-classes.js';
import { normaliseForSearch } from './normalise.js';
import type { Span } from './span.js';

/** A word: `form` is its folded spelling (see normalise.ts), `raw` the one in the text. */
interface WordToken extends Span {
  readonly kind: 'word';
  readonly form: string;
  readonly raw: string;
}

/** A single mark; a dash drawn with tatweel (لندن ــ) is the mark "—". */
interface MarkToken extends Span {
  readonly kind: 'mark';
  readonly form: string;
}

export type Token = WordToken | MarkToken;

const TATWEEL = 0x640;
/** Join two letters: apostrophes and the hyphen. */
const JOINS_LETTERS = "'’-";
/** Join two digits: 1,200.5 ٣٫٥ 9/12/2017 10:30. */
const JOINS_DIGITS = '.,٫٬:/٪%-';

/** A piece of a text that is as long or longer keeps the whole text in memory as long as anything remembers the piece. */
const SLICED = 13;

const isLetter = (found: number) => found === CLASS.letter || found === CLASS.capital;
const isInWord = (found: number) => isLetter(found) || found === CLASS.combining || found === CLASS.number;

/** Reads one text from its first character to its last; a character is looked at a bounded number of times. */
class Tokeniser {
  readonly #tokens: Token[] = [];
  /** Words as they are written, to their folded spelling; the same word of a text is one string, and folded once. */
  readonly #words = new Map<string, { raw: string; form: string }>();

  constructor(private readonly text: string) {}

  read(): Token[] {
    for (let at = 0; at < this.text.length; ) at = this.#step(at);
    return this.#tokens;
  }

  #step(at: number): number {
    switch (this.#classAt(at)) {
      case CLASS.letter:
        return this.text.charCodeAt(at) === TATWEEL ? this.#tatweel(at) : this.#word(at, at);
      case CLASS.capital:
      case CLASS.number:
        return this.#word(at, at);
      case CLASS.other: {
        const end = at + this.#width(at);
        this.#tokens.push({ start: at, end, kind: 'mark', form: this.text.slice(at, end) });
        return end;
      }
      default:
        return at + this.#width(at);
    }
  }

  /** A run of tatweel belongs to the letter behind it; without one it is drawn as a dash. */
  #tatweel(start: number): number {
    let end = start;
    while (this.text.charCodeAt(end) === TATWEEL) end += 1;
    if (isLetter(this.#classAt(end))) return this.#word(start, end);
    this.#tokens.push({ start, end, kind: 'mark', form: '—' });
    return end;
  }

  /**
   * A word runs through combining marks and invisible controls, through an apostrophe or hyphen between letters, the dots
   * of U.S., and through separators between digits. It has been read up to `from`.
   */
  #word(start: number, from: number): number {
    let at = from;
    let end = from;
    for (; at < this.text.length; ) {
      const found = this.#classAt(at);
      if (found !== CLASS.invisible && !isInWord(found) && !this.#joins(at)) break;
      at += this.#width(at);
      // What is invisible at the end of a word is no part of it.
      if (found !== CLASS.invisible) end = at;
    }
    const written = this.text.slice(start, end);
    let word = this.#words.get(written);
    if (!word) {
      const raw = written.length < SLICED ? written : [...written].join('');
      word = { raw, form: normaliseForSearch(raw) };
      this.#words.set(written, word);
    }
    this.#tokens.push({ start, end, kind: 'word', form: word.form, raw: word.raw });
    return at;
  }

  #joins(at: number): boolean {
    const character = this.text.charAt(at);
    const before = this.#classBefore(at);
    const after = this.#classAt(at + 1);
    if (JOINS_LETTERS.includes(character) && isLetter(before) && isLetter(after)) return true;
    if (JOINS_DIGITS.includes(character) && before === CLASS.number && after === CLASS.number) return true;
    if (character !== '.' || before !== CLASS.capital || after !== CLASS.capital) return false;
    return !isLetter(this.#classBefore(at - 1));
  }

  #classAt(at: number): number {
    return at < 0 || at >= this.text.length ? CLASS.blank : classAt(this.text, at);
  }

  /** The class of the character that ends at `at`. */
  #classBefore(at: number): number {
    const pair = at > 1 && (this.text.codePointAt(at - 2) ?? 0) > 0xffff;
    return this.#classAt(pair ? at - 2 : at - 1);
  }

  #width(at: number): number {
    return (this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
}

/**
 * Cuts a text into words and marks in order. White space, invisible controls and the underscore of hashtags separate
 * words and give no token. Linear in the text's length.
 */
export function tokenise(text: string): Token[] {
  return new Tokeniser(text).read();
}
