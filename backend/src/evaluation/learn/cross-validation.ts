import { contributionsOf } from '../../language/check-worthiness/contributions.js';
import { type Corpus, type Language, SETTINGS, type Settings, train, without } from './check-worthiness-training.js';
import { type DebateLine, placeOf } from './debate-lines.js';
import { byDebate, readDebate } from './examples.js';
import { fitLogistic } from './logistic-regression.js';

export interface Judged {
  readonly line: DebateLine;
  /** The sum of a model that never saw the line's debate, before the logistic function. */
  readonly sum: number;
}

/** Judges every debate of a language as the product would, by a model learned from all the others in both languages. */
export function crossValidate(
  language: Language,
  corpus: Corpus,
  settings: Settings = SETTINGS,
  report: (debate: string) => void = () => undefined,
): Judged[] {
  return byDebate(corpus[language]).flatMap((debate) => {
    const [first] = debate;
    const name = first ? (placeOf(first).split(':')[0] ?? '') : '';
    report(name);
    const model = train(language, without(corpus, name), settings);
    const { features, vocabulary } = readDebate(debate, corpus.lexicons[language]);
    return [...contributionsOf(features, vocabulary, model)].map(({ sum }, at): Judged => {
      const line = debate[at];
      if (!line) throw new Error('Every statement is of a line.');
      return { line, sum };
    });
  });
}

/** Mean average precision over debates, as the shared tasks measure a ranking. */
export function meanAveragePrecision(judged: readonly Judged[], label: (line: DebateLine) => number): number {
  const debates = byDebate(judged.map(({ line, sum }) => ({ debate: line.debate, sum, label: label(line) })));
  const precisions = debates.map((debate) => {
    let found = 0;
    let sum = 0;
    // A stable sort: lines of one score keep their order, as in the scoring program.
    for (const [rank, line] of [...debate].sort((a, b) => b.sum - a.sum).entries()) {
      if (line.label === 0) continue;
      found += 1;
      sum += found / (rank + 1);
    }
    return found === 0 ? 0 : sum / found;
  });
  return precisions.reduce((total, precision) => total + precision, 0) / precisions.length;
}

export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/**
 * Makes sums of unseen lines into log-odds of being checked by any organisation, were as many checked as not: then the
 * logistic function of .5 parts them, whatever share of its debate a newsroom had time to check.
 */
export function calibrate(judged: readonly Judged[], checked: (line: DebateLine) => number | undefined): Calibration {
  const known = judged.flatMap(({ line, sum }) => {
    const label = checked(line);
    return label === undefined ? [] : [{ sum, label }];
  });
  const positive = known.filter(({ label }) => label === 1).length;
  const fitted = fitLogistic({
    rows: known.map(({ sum }) => ({ at: Int32Array.of(0), values: Float64Array.of(sum) })),
    targets: Float64Array.from(known, ({ label }) => label),
    importance: Float64Array.from(
      known,
      ({ label }) => known.length / (label === 1 ? positive : known.length - positive),
    ),
    penalties: Float64Array.of(0.01),
  });
  return { slope: fitted[0] ?? 1, shift: fitted[1] ?? 0 };
}
