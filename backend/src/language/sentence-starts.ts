import { attributionFollows, FOLLOWS } from './attribution-follows.js';
import { bracketPairs } from './brackets.js';
import { innerDateline } from './inner-dateline.js';
import type { LanguagePack } from './language-pack.js';
import { isQuotationMark, type QuoteSpan } from './quotation-marks.js';
import type { Token } from './tokens.js';

/** One for all: most lines hold no quotation. */
const NONE: ReadonlySet<number> = new Set();

/** A remark in brackets has no more words. */
const REMARK = 6;

const isBullet = (token: Token) => token.kind === 'mark' && /^[•▪●◦■‣⁃·∙]$/u.test(token.form);
const isTerminal = (token: Token | undefined) => token?.kind === 'mark' && /^[.!?؟…۔]$/u.test(token.form);
/** Goes on with the sentence before it. */
const continues = (token: Token) => token.kind === 'mark' && /^[,،;؛:%٪)\]]$/u.test(token.form);

/** Finds where the sentences of one paragraph begin. Reads every token a bounded number of times. */
class SentenceScan {
  readonly #starts: number[] = [];
  readonly #pairs: ReadonlyMap<number, number>;
  readonly #opening: ReadonlySet<number>;
  readonly #closing: ReadonlySet<number>;
  /** The first token of the sentence so far. */
  #from = 0;
  /** What follows a remark right away: another one is no sentence of its own. */
  #behindRemark = -1;
  /** The number of the list's last item, in lists that run on inside a line. */
  #listed = 0;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    quotes: readonly QuoteSpan[],
    private readonly pack: LanguagePack,
  ) {
    this.#pairs = bracketPairs(tokens);
    this.#opening = quotes.length === 0 ? NONE : new Set(quotes.map(({ start }) => start));
    this.#closing = quotes.length === 0 ? NONE : new Set(quotes.flatMap(({ end, closed }) => (closed ? [end] : [])));
  }

  read(): number[] {
    let index = 0;
    while (index < this.tokens.length) index = this.#step(index);
    return this.#starts;
  }

  /** Reads the token at `index` and answers which is next. */
  #step(index: number): number {
    const token = this.tokens[index];
    if (!token) return index + 1;
    if (token.kind === 'word') {
      if (this.#isListNumber(index)) return this.#listItem(index);
      const behind = innerDateline(this.tokens, index, this.#from, this.pack.sentenceWords);
      if (behind !== null) this.#begin(index);
      return behind ?? index + 1;
    }
    const closing = this.#pairs.get(index);
    if (closing !== undefined) return this.#brackets(index, closing);
    if (isBullet(token) && this.#setsItemOff(index)) this.#begin(index);
    return isTerminal(token) ? this.#end(index) : index + 1;
  }

  #begin(index: number): void {
    if (index <= this.#from || index >= this.tokens.length) return;
    this.#starts.push(index);
    this.#from = index;
  }

  /** Marks of one sentence's end, and what closes with it; begins the next sentence behind them. */
  #end(index: number): number {
    const next = this.#behindEnd(index);
    if (this.#ends(index, next) && this.#mayBegin(next)) this.#begin(next);
    return next;
  }

  /** Behind terminals, closing quotation marks and brackets that nothing opened. Dots set apart lead the next sentence in. */
  #behindEnd(index: number): number {
    let next = index + 1;
    for (; next < this.tokens.length; next += 1) {
      const token = this.tokens[next];
      if (!token || (!isTerminal(token) && !this.#closes(next))) break;
      if (this.#isEllipsis(next) && !this.#touches(next - 1)) break;
    }
    return next;
  }

  #isEllipsis(index: number): boolean {
    const { tokens } = this;
    if (tokens[index]?.form === '…') return true;
    return tokens[index]?.form === '.' && tokens[index + 1]?.form === '.' && this.#touches(index);
  }

  #closes(index: number): boolean {
    const token = this.tokens[index];
    if (token?.kind !== 'mark') return false;
    if (token.form === ')' || token.form === ']') return true;
    if (!isQuotationMark(token.form) && !/^['’]$/u.test(token.form)) return false;
    if (this.#closing.has(token.end)) return true;
    return !this.#opening.has(token.start) && !/^[«“‘„‹]$/u.test(token.form) && this.#touches(index - 1);
  }

  /** No white space between a token and the next. */
  #touches(index: number): boolean {
    const here = this.tokens[index];
    const next = this.tokens[index + 1];
    if (!here || !next) return false;
    return here.end === next.start || !/\s/u.test(this.text.slice(here.end, next.start));
  }

  /** Whether the terminals at `index` end a sentence that `next` would follow. */
  #ends(index: number, next: number): boolean {
    const { tokens } = this;
    const begins = tokens[next];
    if (!begins) return false;
    // "... and so I went": the dots say that something was left out before.
    if (this.#isEllipsis(index) && this.#isBare(index)) return false;
    if (next === index + 1) {
      // Inside an address or a number.
      if (begins.kind === 'word' && this.#touches(index) && /^[a-z\p{N}]/u.test(begins.form)) return false;
      if (tokens[index]?.form === '.' && this.#abbreviates(index)) return false;
    }
    const quoted = tokens.slice(index, next).some(({ end }) => this.#closing.has(end));
    if (!quoted) return true;
    return !attributionFollows(tokens.slice(next, next + FOLLOWS + 2), this.pack);
  }

  /** Nothing but marks since the sentence, or a quotation in it, began. */
  #isBare(index: number): boolean {
    for (let at = index - 1; at >= this.#from; at -= 1) {
      const token = this.tokens[at];
      if (token?.kind === 'word') return false;
      if (token && this.#opening.has(token.start)) return true;
    }
    return true;
  }

  /** In a script with capitals, no sentence begins with a small letter; in none with a mark that goes on. */
  #mayBegin(index: number): boolean {
    const first = this.tokens[index];
    if (!first || continues(first)) return false;
    if (this.#isEllipsis(index)) return true;
    for (let at = index; at < Math.min(this.tokens.length, index + 4); at += 1) {
      const token = this.tokens[at];
      if (token?.kind === 'word') return !/^\p{Ll}/u.test(token.raw);
    }
    return true;
  }

  /** Whether the dot at `index` belongs to the word before it, and to that alone. */
  #abbreviates(index: number): boolean {
    const { tokens } = this;
    const word = tokens[index - 1];
    const next = tokens[index + 1];
    if (word?.kind !== 'word' || !this.#touches(index - 1)) return false;
    let first = index - 1;
    let form = word.form;
    // ق.م and p.m are words, dots and no room: read from their first letter.
    while (form.length < 12 && tokens[first - 1]?.form === '.' && tokens[first - 2]?.kind === 'word') {
      if (!this.#touches(first - 2) || !this.#touches(first - 1) || tokens[first - 2]?.form.length !== 1) break;
      first -= 2;
      form = `${tokens[first]?.form}.${form}`;
    }
    const kind = this.pack.sentenceWords.abbreviation(form);
    if (!kind || !next) return false;
    const goesOn = !this.#opensSentence(next);
    const before = tokens[first - 1];
    const number = before?.kind === 'word' && /^\p{N}/u.test(before.form);
    switch (kind) {
      case 'title':
        // Behind a number, the same letter is a unit or an era: ١٢٥٨ م.
        return number ? goesOn : true;
      case 'before-number':
        return next.kind === 'word' && /^\p{N}/u.test(next.form) ? true : form.length === 1 && !number && goesOn;
      case 'letter-name':
        // Two of them are an acronym (بي بي سي), which is a word like any other.
        return before?.kind !== 'word' || this.pack.sentenceWords.abbreviation(before.form) !== 'letter-name';
      case 'initial':
      case 'closing':
        return goesOn;
    }
  }

  #opensSentence(token: Token): boolean {
    if (token.kind !== 'word') return isQuotationMark(token.form) || token.form === '(';
    return this.pack.sentenceWords.opensSentence(token);
  }

  /** Brackets are read as one; a remark stands for itself, and a sentence may be in brackets as a whole. */
  #brackets(open: number, close: number): number {
    const { tokens } = this;
    const inside = tokens.slice(open + 1, close);
    const remark =
      inside.length > 0 &&
      inside.length <= REMARK &&
      inside.every(({ kind }) => kind === 'word') &&
      this.pack.sentenceWords.isRemark(inside.map(({ form }) => form));
    if (remark && open !== this.#behindRemark) this.#begin(open);
    const whole = open === this.#from && isTerminal(tokens[close - 1]) && inside.some(({ kind }) => kind === 'word');
    if (!remark && !whole) return close + 1;
    const next = this.#behindEnd(close);
    if (remark) this.#behindRemark = next;
    if (this.#mayBegin(next) && !this.#pairs.has(next)) this.#begin(next);
    return next;
  }

  /** "2." or "2)" at a sentence's beginning, behind a colon, or next in a list that has begun. */
  #isListNumber(index: number): boolean {
    const { tokens } = this;
    const token = tokens[index];
    const mark = tokens[index + 1];
    if (!token || !mark || !/^\p{Nd}{1,2}$/u.test(token.form) || !this.#touches(index)) return false;
    if (mark.form !== '.' && mark.form !== ')') return false;
    if (!tokens[index + 2] || this.#touches(index + 1)) return false;
    if (Number(token.form) === this.#listed + 1 && this.#listed > 0) return true;
    return index === this.#from || tokens[index - 1]?.form === ':';
  }

  #listItem(index: number): number {
    this.#listed = Number(this.tokens[index]?.form);
    if (this.#setsItemOff(index) || this.#listed > 1) this.#begin(index);
    return index + 2;
  }

  /** A list's item behind a colon or a sentence's end stands for itself. */
  #setsItemOff(index: number): boolean {
    const before = this.tokens[index - 1];
    return before?.form === ':' || isTerminal(before) || (before !== undefined && isQuotationMark(before.form));
  }
}

/**
 * Where the sentences of one paragraph begin: indices of `tokens`, the first sentence's left out. `tokens` and `quotes` are
 * those inside the paragraph, in order. A full stop ends nothing inside brackets, inside a number or an address, behind an
 * abbreviation or an initial, before a small letter, or where the text says right behind it whose words they were. A
 * closing quotation mark or bracket belongs to the sentence before it.
 */
export function sentenceStarts(
  text: string,
  tokens: readonly Token[],
  quotes: readonly QuoteSpan[],
  pack: LanguagePack,
): number[] {
  return new SentenceScan(text, tokens, quotes, pack).read();
}
