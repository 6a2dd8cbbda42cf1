import type { StatementLexicon } from '../../language/check-worthiness/statement-lexicon.js';
import { type DebateLine, placeOf } from './debate-lines.js';
import { examplesOf, unitSequence } from './examples.js';
import { type Example, type FeatureGroup, FeatureSpace } from './feature-space.js';
import { fitLogistic, type SparseRow, type Weights } from './logistic-regression.js';
import { learnTranslation, translate } from './word-translation.js';

type Language = 'ar' | 'en';

export interface Corpus {
  readonly ar: readonly DebateLine[];
  readonly en: readonly DebateLine[];
  readonly lexicons: Readonly<Record<Language, StatementLexicon>>;
}

/** Chosen by cross-validation over debates; see docs/language.md. */
export interface Settings {
  /** Lines that must have a unit for it to be listed. */
  readonly leastLines: number;
  readonly labelCosts: Readonly<Record<FeatureGroup, number>>;
  readonly teacherCosts: Readonly<Record<FeatureGroup, number>>;
  /** How much the teacher's weights count beside the labels'. */
  readonly teacherShare: number;
}

/** ClaimBuster judged every line by itself: its surroundings teach nothing. */
const NOTHING_AROUND = 1e6;

export const SETTINGS: Readonly<Record<Language, Settings>> = {
  ar: {
    leastLines: 3,
    labelCosts: { measure: 0.3, concept: 10, own: 2, around: 3 },
    teacherCosts: { measure: 0.3, concept: 1, own: 0.3, around: NOTHING_AROUND },
    teacherShare: 1.5,
  },
  en: {
    leastLines: 4,
    labelCosts: { measure: 0.3, concept: 3, own: 1, around: 2 },
    teacherCosts: { measure: 0.3, concept: 1, own: 0.3, around: NOTHING_AROUND },
    teacherShare: 3,
  },
};

export interface Trained {
  readonly space: FeatureSpace;
  readonly weights: Weights;
}

interface Lesson {
  readonly target: number;
  readonly importance: number;
}

/** What nine organisations checked, where it is known: a line in six. What one of them did is a line in fifty. */
interface Known {
  readonly any: ReadonlyMap<string, number>;
  readonly teacher: ReadonlyMap<string, number>;
}

function knownOf({ ar }: Corpus): Known {
  const any = new Map<string, number>();
  const teacher = new Map<string, number>();
  for (const line of ar) {
    if (line.labels.any !== undefined) any.set(placeOf(line), line.labels.any);
    if (line.claimbusterOnEnglish !== undefined) teacher.set(placeOf(line), line.claimbusterOnEnglish);
  }
  return { any, teacher };
}

/** Rare labels count more: for the ranking, what is checked matters more than what is not. */
const importanceOfClef = (label: number) => (label === 1 ? 3 : 0.5);

function labelLesson(line: DebateLine, language: Language, { any }: Known): Lesson {
  const { clef } = line.labels;
  if (language === 'en') return { target: clef, importance: importanceOfClef(clef) };
  const known = any.get(placeOf(line));
  if (known === undefined) return { target: clef, importance: importanceOfClef(clef) };
  return { target: known, importance: line.lang === 'ar' ? 1 : 0.5 };
}

/** English debates as Arabic lines: their units in Arabic, by what the Arabic debates say for them. */
function translated(corpus: Corpus, english: readonly Example[]): Example[] {
  const originals = new Map(corpus.en.map((line) => [placeOf(line), line]));
  const translation = learnTranslation(
    corpus.ar.flatMap((line) => {
      const original = originals.get(placeOf(line));
      if (!original) return [];
      return [{ from: unitSequence(original, corpus.lexicons.en), to: unitSequence(line, corpus.lexicons.ar) }];
    }),
  );
  return english.map((example) => ({ ...example, units: translate(example.units.keys(), translation) }));
}

function fit(rows: readonly SparseRow[], lessons: readonly Lesson[], penalties: Float64Array): Weights {
  const taught = rows.filter((_, index) => (lessons[index]?.importance ?? 0) > 0);
  const used = lessons.filter(({ importance }) => importance > 0);
  return fitLogistic({
    rows: taught,
    targets: Float64Array.from(used, ({ target }) => target),
    importance: Float64Array.from(used, ({ importance }) => importance),
    penalties,
  });
}

/**
 * Learns a language's model from a corpus: one regression on what fact-checkers took up, one on ClaimBuster's scores of the
 * same debates, and the sum of both. The Arabic model learns from the English debates too, word by word in Arabic.
 */
export function train(language: Language, corpus: Corpus, settings: Settings = SETTINGS[language]): Trained {
  const known = knownOf(corpus);
  const english = examplesOf(corpus.en, corpus.lexicons.en);
  const own = language === 'ar' ? examplesOf(corpus.ar, corpus.lexicons.ar) : english;
  const examples = language === 'ar' ? [...translated(corpus, english), ...own] : own;
  const space = new FeatureSpace(own, settings.leastLines);
  const rows = space.rows(examples);
  const labels = fit(
    rows,
    examples.map(({ line }) => labelLesson(line, language, known)),
    space.penalties(settings.labelCosts),
  );
  const teacher = fit(
    rows,
    examples.map(({ line }) => {
      const target = known.teacher.get(placeOf(line));
      return target === undefined ? { target: 0, importance: 0 } : { target, importance: 1 };
    }),
    space.penalties(settings.teacherCosts),
  );
  return { space, weights: labels.map((weight, at) => weight + settings.teacherShare * (teacher[at] ?? 0)) };
}

/** A corpus without a debate, in whatever language. */
export function without(corpus: Corpus, debate: string): Corpus {
  const name = (line: DebateLine) => placeOf(line).split(':')[0];
  return {
    ...corpus,
    ar: corpus.ar.filter((line) => name(line) !== debate),
    en: corpus.en.filter((line) => name(line) !== debate),
  };
}
