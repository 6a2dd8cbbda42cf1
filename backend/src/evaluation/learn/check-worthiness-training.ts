import { ownContributionsOf, surroundingsIn } from '../../language/check-worthiness/contributions.js';
import { MEASURE_AT } from '../../language/check-worthiness/measures.js';
import type { CheckWorthinessModel, LinearModel } from '../../language/check-worthiness/model.js';
import type { StatementLexicon } from '../../language/check-worthiness/statement-lexicon.js';
import { carriedModel } from './carried-model.js';
import { type DebateLine, placeOf } from './debate-lines.js';
import { byDebate, examplesOf, readDebate, unitSequence } from './examples.js';
import { type Example, FeatureSpace } from './feature-space.js';
import { type Costs, LESSONS, type Lesson, type LessonName, lessonsOf } from './lessons.js';
import { fitLogistic, predict, type SparseRow, type Weights } from './logistic-regression.js';
import { learnTranslation } from './word-translation.js';

export type Language = 'ar' | 'en';

export interface Corpus {
  readonly ar: readonly DebateLine[];
  readonly en: readonly DebateLine[];
  readonly lexicons: Readonly<Record<Language, StatementLexicon>>;
}

/** Chosen by cross-validation over the English debates; see docs/language.md. */
export interface Settings {
  /** Lines that must have a unit for it to be listed. */
  readonly leastLines: Readonly<Record<Language, number>>;
  /** What a weight costs in each lesson. */
  readonly costs: Readonly<Record<LessonName, Costs>>;
  /** How much of what the statements around are worth a statement is worth by them. */
  readonly echo: number;
}

/** Not learned at all: of surroundings ClaimBuster knows nothing, and the few checks of one organisation say too little. */
const NOTHING = Number.POSITIVE_INFINITY;

export const SETTINGS: Settings = {
  leastLines: { ar: 2, en: 4 },
  costs: {
    checkedByOne: { measure: 0.3, circumstance: NOTHING, concept: 5, own: 1.5, around: 2.5 },
    checkedByAny: { measure: 0.3, circumstance: 3, concept: 5, own: 1.5, around: 2.5 },
    teacher: { measure: 0.3, circumstance: NOTHING, concept: 1, own: 0.3, around: NOTHING },
  },
  echo: 0.5,
};

function fit(rows: readonly SparseRow[], lessons: readonly Lesson[], penalties: Float64Array): Weights {
  const taught = lessons.flatMap(({ importance }, index) => (importance > 0 ? [index] : []));
  return fitLogistic({
    rows: taught.flatMap((index) => rows[index] ?? []),
    targets: Float64Array.from(taught, (index) => lessons[index]?.target ?? 0),
    importance: Float64Array.from(taught, (index) => lessons[index]?.importance ?? 0),
    penalties,
  });
}

const isClaimant = ({ measures }: Example) => measures[MEASURE_AT.host] !== 1 && measures[MEASURE_AT.nobody] !== 1;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** The sum of what each lesson teaches, all brought to one spread over what those say who do not lead. */
function learnEnglish({ en, ar, lexicons }: Corpus, settings: Settings): LinearModel {
  const examples = examplesOf(en, lexicons.en);
  const space = new FeatureSpace(examples, settings.leastLines.en);
  const rows = space.rows(examples);
  const lessons = lessonsOf(en, ar);
  const learned = LESSONS.map((name) => {
    const weights = fit(rows, lessons[name], space.penalties(settings.costs[name]));
    const claims = rows.filter((_, index) => examples[index] && isClaimant(examples[index]));
    const width = spread(claims.map((row) => predict(row, weights)));
    return width === 0 ? weights : weights.map((weight) => weight / width);
  });
  return space.model(learned.reduce((sum, weights) => sum.map((weight, at) => weight + (weights[at] ?? 0))));
}

/** What the units of the Arabic lines are in English, as the debates that both languages have show it. */
function translationOf({ ar, en, lexicons }: Corpus) {
  const originals = new Map(en.map((line) => [placeOf(line), line]));
  return learnTranslation(
    ar.flatMap((line) => {
      const original = originals.get(placeOf(line));
      return original ? [{ from: unitSequence(line, lexicons.ar), to: unitSequence(original, lexicons.en) }] : [];
    }),
  );
}

function carriedToArabic(english: LinearModel, corpus: Corpus, settings: Settings): LinearModel {
  const frequencies = new Map<string, number>();
  for (const { units } of examplesOf(corpus.ar, corpus.lexicons.ar))
    for (const unit of units) frequencies.set(unit, (frequencies.get(unit) ?? 0) + 1);
  const isListed = (unit: string) => (frequencies.get(unit) ?? 0) >= settings.leastLines.ar;
  return carriedModel(english, translationOf(corpus), isListed);
}

/** What the lines of a corpus are worth on the whole, interjections left out, and how much of it their surroundings add. */
function worthOf(model: LinearModel, lines: readonly DebateLine[], lexicon: StatementLexicon) {
  const said = byDebate(lines).flatMap((debate) => {
    const { features, vocabulary } = readDebate(debate, lexicon);
    return [...ownContributionsOf(features, vocabulary, model)].filter(
      (_, index) => features[index]?.measures[MEASURE_AT.nobody] !== 1,
    );
  });
  return {
    level: mean(said.map(({ sum }) => sum)),
    alone: mean(said.map((contributions) => surroundingsIn(contributions))),
  };
}

/**
 * Learns a language's model from a corpus. The English debates, nine times as many lines, teach both: the Arabic model is
 * the English one, carried over by a table of translations that is learned from the debates that both languages have.
 */
export function train(language: Language, corpus: Corpus, settings: Settings = SETTINGS): CheckWorthinessModel {
  const english = learnEnglish(corpus, settings);
  const model = language === 'en' ? english : carriedToArabic(english, corpus, settings);
  const { level, alone } = worthOf(model, corpus[language], corpus.lexicons[language]);
  return { ...model, echo: { share: settings.echo, level }, alone };
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
