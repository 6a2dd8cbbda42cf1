import type { ReadDate } from '../dates.js';
import type { ReadNumber } from '../numbers.js';
import type { Span } from '../span.js';
import type { MarkerKind } from './comparing-lexicon.js';

interface TermBase extends Span {
  /** The words as comparable forms, joined: equal where only the spelling differs. */
  readonly form: string;
  /** Equal where the meaning is the same. */
  readonly key: string;
  /** A comma, colon or full stop stands before it. */
  readonly opensClause: boolean;
}

/** A word of the statement. `root` is the loosest likeness by which two words are still taken for one. */
export interface WordTerm extends TermBase {
  readonly kind: 'word';
  readonly stem: string;
  readonly root: string;
  /** As it is written, and whether it opens the statement: what tells an English name. */
  readonly raw: string;
  readonly first: boolean;
  /** "Will" in the word's own form. */
  readonly future: boolean;
}

export interface FunctionTerm extends TermBase {
  readonly kind: 'function';
}

export interface NumberTerm extends TermBase {
  readonly kind: 'number';
  readonly number: Pick<ReadNumber, 'value' | 'alternative' | 'sense'>;
}

export interface DateTerm extends TermBase {
  readonly kind: 'date';
  readonly date: Omit<ReadDate, 'next'>;
}

export interface UnitTerm extends TermBase {
  readonly kind: 'unit';
}

export interface MarkerTerm extends TermBase {
  readonly kind: MarkerKind;
}

/** One step of a statement as comparing reads it: a word, a whole number, a whole date, a phrase that qualifies. */
export type Term = WordTerm | FunctionTerm | NumberTerm | DateTerm | UnitTerm | MarkerTerm;

export const isMarker = (term: Term): term is MarkerTerm =>
  term.kind === 'negation' ||
  term.kind === 'qualifier' ||
  term.kind === 'certainty' ||
  term.kind === 'condition' ||
  term.kind === 'source';

/** Terms that say something by themselves. */
export const isContent = (term: Term): boolean =>
  term.kind === 'word' || term.kind === 'number' || term.kind === 'date' || term.kind === 'unit';
