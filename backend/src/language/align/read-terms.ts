import { type DateReader, dateAt, type ReadDate } from '../dates.js';
import type { LanguagePack } from '../language-pack.js';
import { numberAt, remembering } from '../numbers.js';
import type { Span } from '../span.js';
import { tokenise } from '../tokens.js';
import { comparableForm } from './comparable-form.js';
import type { ComparingLexicon, Phrase, UnitName } from './comparing-lexicon.js';
import type { Term } from './term.js';

/** A word or a unit's sign as the readers see it. */
interface Word extends Span {
  readonly form: string;
  readonly raw: string;
  readonly comparable: string;
  readonly opensClause: boolean;
  readonly first: boolean;
}

const PAUSE = /^[,،;؛:.!?؟…]$/u;
const SIGN = /^[%٪$€£¥]$/u;
const CONTRACTION = /^(\p{L}+)n['’]t$/u;
/** A unit or an era's letter glued to its number (5km, 2014م). */
const GLUED = /^(\D*\d[\d.,٫٬]*)(\p{L}[\p{L}\d]*)$/u;

/** The words of one statement. In: the text and the statement's span in it. */
export function wordsOf(text: string, { start, end: stop }: Span): Word[] {
  const words: Word[] = [];
  let opensClause = true;
  for (const token of tokenise(text.slice(start, stop))) {
    const sign = token.kind === 'mark' && SIGN.test(token.form);
    if (token.kind === 'mark' && !sign) {
      if (PAUSE.test(token.form)) opensClause = true;
      continue;
    }
    const from = start + token.start;
    const raw = text.slice(from, start + token.end);
    const contraction = token.form.endsWith('t') ? CONTRACTION.exec(token.form) : null;
    const end = start + token.end;
    const first = words.length === 0;
    if (contraction) {
      const verb = contraction[1] === 'wo' ? 'will' : (contraction[1] ?? '');
      const word = { start: from, end, raw, opensClause, first };
      words.push({ ...word, form: verb, comparable: verb }, { ...word, form: 'not', comparable: 'not' });
    } else {
      const form = /['’]/u.test(token.form) ? token.form.replaceAll('’', "'").replace(/'s$/u, '') : token.form;
      words.push({ start: from, end, raw, form, comparable: comparableForm(form), opensClause, first });
    }
    opensClause = false;
  }
  return words;
}

/** A word without what is joined to it, in the three ways that words are compared. */
interface WordForms {
  readonly plain: string;
  readonly stem: string;
  readonly root: string;
  readonly isFunction: boolean;
  readonly isFuture: boolean;
  readonly unit: UnitName | null;
}

/**
 * The words that the texts use, by which a clitic is told from a word's first letter: بالماء is الماء with a preposition
 * where a text has الماء, and بيانات is never يانات. Every spelling is looked into once.
 */
export class Vocabulary {
  private readonly forms = new Set<string>();
  private readonly known = new Map<string, WordForms>();
  readonly lexicon: ComparingLexicon;

  constructor({ comparing }: Pick<LanguagePack, 'comparing'>) {
    this.lexicon = { ...comparing, numerals: remembering(comparing.numerals) };
  }

  add(words: readonly Word[]): void {
    for (const { comparable } of words) {
      this.forms.add(comparable);
      if (/^ال\p{L}{2}/u.test(comparable)) this.forms.add(comparable.slice(2));
    }
  }

  /** All that a spelling says by itself. In: its folded form. */
  look(form: string): WordForms {
    let found = this.known.get(form);
    if (!found) {
      const comparable = comparableForm(form);
      const plain = this.lexicon.withoutClitics(comparable).find((rest) => this.forms.has(rest)) ?? comparable;
      const stem = this.lexicon.stem(plain);
      const root = this.lexicon.root(stem);
      const { lexicon } = this;
      const isFunction = lexicon.isFunction(form);
      found = { plain, stem, root, isFunction, isFuture: lexicon.isFuture(form), unit: lexicon.unit(form) };
      this.known.set(form, found);
    }
    return found;
  }
}

function phraseAt(words: readonly Word[], index: number, lexicon: ComparingLexicon): Phrase | null {
  const form = words[index]?.form ?? '';
  for (const first of /^[وف]\p{L}{2}/u.test(form) ? [form, form.slice(1)] : [form]) {
    for (const phrase of lexicon.phrases.get(first) ?? []) {
      if (!phrase.forms.every((part, offset) => offset === 0 || words[index + offset]?.form === part)) continue;
      if (phrase.only === 'before-number' && !beginsNumber(words, index + phrase.forms.length, lexicon)) continue;
      if (phrase.only === 'with-number' && !words.some((_, at) => beginsNumber(words, at, lexicon))) continue;
      return phrase;
    }
  }
  return null;
}

function beginsNumber(words: readonly Word[], index: number, lexicon: ComparingLexicon): boolean {
  const at = SIGN.test(words[index]?.form ?? '') ? index + 1 : index;
  return numberAt(words, at, lexicon.numerals) !== null;
}

const dateKey = ({ day, month, year, weekday }: Omit<ReadDate, 'next'>) => `d:${year}-${month}-${day}/${weekday}`;

/** Puts the terms of one statement together from its words, longest reading first. */
class TermReader {
  private readonly terms: Term[] = [];
  private readonly dates: DateReader;
  private readonly lexicon: ComparingLexicon;

  constructor(
    private readonly words: readonly Word[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.lexicon = vocabulary.lexicon;
    this.dates = { words, dates: this.lexicon.dates, numerals: this.lexicon.numerals };
  }

  read(): Term[] {
    let at = 0;
    while (at < this.words.length) at = this.step(at);
    return this.terms;
  }

  private base(from: number, next: number) {
    const first = this.words[from];
    const last = this.words[next - 1];
    return {
      start: first?.start ?? 0,
      end: last?.end ?? 0,
      form: next === from + 1 ? (first?.comparable ?? '') : this.joined(from, next),
      opensClause: first?.opensClause ?? false,
    };
  }

  private joined(from: number, next: number): string {
    const words = this.words.slice(from, next);
    return words.map(({ comparable }) => comparable).join(' ');
  }

  private step(at: number): number {
    const date = dateAt(this.dates, at);
    if (date) {
      const { next, ...rest } = date;
      const key = dateKey(rest);
      this.terms.push({ ...this.base(at, next), kind: 'date', key, form: key, date: rest });
      return next;
    }
    const phrase = phraseAt(this.words, at, this.lexicon);
    if (phrase) return this.pushPhrase(at, phrase);
    const number = numberAt(this.words, at, this.lexicon.numerals);
    if (number) {
      const { value, alternative, sense, next, suffix } = number;
      const key = `n:${sense === 'exact' ? '' : sense}${value}`;
      this.terms.push({
        ...this.base(at, next),
        kind: 'number',
        key,
        form: key,
        number: { value, alternative, sense },
      });
      if (suffix !== '') this.pushSuffix(at, suffix);
      return next;
    }
    return this.pushUnit(at) ?? this.pushWord(at);
  }

  private pushPhrase(at: number, { kind, key, forms }: Phrase): number {
    const next = at + forms.length;
    const base = this.base(at, next);
    switch (kind) {
      case 'word':
        this.terms.push({ ...base, kind, key: `w:${key}`, stem: key, root: key, raw: '', first: false, future: false });
        break;
      case 'function':
        this.terms.push({ ...base, kind, key: `f:${key}` });
        break;
      case 'unit':
        this.terms.push({ ...base, kind, key: `u:${key}`, form: `u:${key}` });
        break;
      default:
        this.terms.push({ ...base, kind, key: `${kind}:${key}` });
    }
    return next;
  }

  /** The unit glued to a number shares its word. */
  private pushSuffix(at: number, suffix: string): void {
    const word = this.words[at];
    const unit = this.lexicon.unit(suffix);
    if (!word || !unit) return;
    const key = `u:${unit.key}`;
    const start = word.end - (GLUED.exec(word.form)?.[2] ?? suffix).length;
    this.terms.push({ kind: 'unit', key, form: key, start, end: word.end, opensClause: false });
  }

  private pushUnit(at: number): number | null {
    const word = this.words[at];
    const unit = word ? this.vocabulary.look(word.form).unit : null;
    if (!word || !unit) return null;
    const before = this.terms.at(-1);
    // "The second day" counts nothing.
    const beside =
      (before?.kind === 'number' && before.number.sense !== 'ordinal') ||
      numberAt(this.words, at + 1, this.lexicon.numerals)?.sense === 'exact';
    if (unit.besideNumber && !beside) return null;
    const power = this.lexicon.unitPower(this.words[at + 1]?.form ?? '');
    const next = at + (power === null ? 1 : 2);
    const key = `u:${unit.key}${power ?? ''}`;
    if (unit.dual && before?.kind !== 'number') {
      const number = { value: 2, alternative: null, sense: 'exact' } as const;
      this.terms.push({ ...this.base(at, at + 1), kind: 'number', key: 'n:2', form: 'n:2', number });
    }
    this.terms.push({ ...this.base(at, next), kind: 'unit', key, form: key });
    return next;
  }

  private pushWord(at: number): number {
    const word = this.words[at];
    if (!word) return at + 1;
    const { lexicon, vocabulary } = this;
    const following = this.words[at + 1]?.form ?? '';
    if (lexicon.isPossible(word.form, following)) {
      this.terms.push({ ...this.base(at, at + 1), kind: 'certainty', key: 'certainty:may' });
    } else if (lexicon.isExcept(word.form, following) && this.turnNegation()) {
      this.terms.push({ ...this.base(at, at + 1), kind: 'qualifier', key: 'qualifier:only' });
    } else {
      // Written out: a spread here makes most of the time that reading terms takes.
      const { isFunction, isFuture, plain, stem, root } = vocabulary.look(word.form);
      const { start, end, comparable: form, opensClause, raw, first } = word;
      if (isFunction) this.terms.push({ start, end, form, opensClause, kind: 'function', key: `f:${plain}` });
      else {
        const key = `w:${root}`;
        this.terms.push({ start, end, form, opensClause, kind: 'word', key, stem, root, raw, first, future: isFuture });
      }
    }
    return at + 1;
  }

  /** "لم يوفر سوى" is "only": the negation before it denies nothing. False when there is none near. */
  private turnNegation(): boolean {
    const from = Math.max(0, this.terms.length - 8);
    const index = this.terms.findLastIndex((term, place) => place >= from && term.kind === 'negation');
    const negation = this.terms[index];
    if (!negation) return false;
    this.terms[index] = { ...negation, kind: 'function', key: `f:${negation.form}` };
    return true;
  }
}

/** The terms of one statement, in order. In: its words, and the words that all the texts of its language use. */
export function readTerms(words: readonly Word[], vocabulary: Vocabulary): Term[] {
  return new TermReader(words, vocabulary).read();
}
