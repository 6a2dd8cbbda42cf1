/** What the reader of statements knows of a language. Every test reads a folded word (see normalise.ts). */
export interface StatementLexicon {
  /** What the word speaks of: indices in `CONCEPTS`. */
  conceptsOf(form: string): readonly number[];
  /** The parts of a word that carry a learned weight: its stem, and clitics that mean something by themselves. */
  unitsOf(form: string): readonly string[];
  /** A transcript's label for what is nobody's speech (SYSTEM, APPLAUSE, الجمهور). */
  isNobody(label: string): boolean;
}

/** The unit of every number written in digits: which number it is says nothing. */
export const DIGITS = '#';
