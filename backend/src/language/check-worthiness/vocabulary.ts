import { DIGITS, type StatementLexicon } from './statement-lexicon.js';

/** A word as statements are scored by it: what it speaks of, and the numbers of its units in the vocabulary. */
export interface WordReading {
  readonly concepts: readonly number[];
  readonly units: readonly number[];
  readonly isFigure: boolean;
  readonly isYear: boolean;
}

const YEAR = /^(?:19|20)\d\d$/u;

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9';

/**
 * The words of one text, each read once however often it comes: that, and not the length of the text, is what the stemming
 * of a long text costs. Made for a text and dropped with it.
 */
export class Vocabulary {
  readonly #words = new Map<string, WordReading>();
  readonly #numbers = new Map<string, number>();
  readonly units: string[] = [];

  constructor(readonly lexicon: StatementLexicon) {}

  read(form: string): WordReading {
    const known = this.#words.get(form);
    if (known) return known;
    const isFigure = isDigit(form[0]);
    const units = isFigure ? [DIGITS] : this.lexicon.unitsOf(form);
    const reading: WordReading = {
      concepts: this.lexicon.conceptsOf(form),
      units: units.map((unit) => this.numberOf(unit)),
      isFigure,
      isYear: isFigure && YEAR.test(form),
    };
    this.#words.set(form, reading);
    return reading;
  }

  numberOf(unit: string): number {
    const known = this.#numbers.get(unit);
    if (known !== undefined) return known;
    const number = this.units.length;
    this.units.push(unit);
    this.#numbers.set(unit, number);
    return number;
  }
}
