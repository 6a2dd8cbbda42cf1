import { contributionsOf } from './check-worthiness/contributions.js';
import { reasonsOf } from './check-worthiness/reasons.js';
import { readStatements, type Statement } from './check-worthiness/statement-features.js';
import { Vocabulary } from './check-worthiness/vocabulary.js';
import type { ScoringLexicon } from './language-pack.js';
import { PACKS } from './packs.js';
import type { CheckWorthiness, ReasonOf, SegmentKind } from './segment.js';
import { type Token, tokenise } from './tokens.js';

export type { Statement } from './check-worthiness/statement-features.js';

const BOILERPLATE: ReasonOf = {
  code: 'boilerplate',
  text: { ar: 'من سطور الموقع لا من الخبر', en: "the site's own line, not the report's" },
};

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/**
 * How much each statement of a text is worth checking, with the reasons, in the order given. A statement is judged by
 * itself, by its speaker's part in the conversation and by the statements around it, so a text is judged as a whole;
 * boilerplate scores 0 and is passed over. A score of .5 is where the statements that fact-checkers took up begin to
 * outweigh those they passed over, were there as many of either. Linear in the text's length.
 */
export function rateStatements(
  statements: readonly (Statement & { readonly kind: SegmentKind })[],
  lexicon: ScoringLexicon,
): CheckWorthiness[] {
  const vocabulary = new Vocabulary(lexicon);
  const features = readStatements(
    statements.filter(({ kind }) => kind !== 'boilerplate'),
    vocabulary,
  );
  const contributions = contributionsOf(features, vocabulary, lexicon.model);
  let at = 0;
  return statements.map(({ kind }): CheckWorthiness => {
    if (kind === 'boilerplate') return { score: 0, reasons: [BOILERPLATE] };
    const feature = features[at];
    const contribution = contributions.next();
    at += 1;
    if (!feature || contribution.done) throw new Error('Every statement has features.');
    const score = Math.round(1000 * logistic(contribution.value.sum)) / 1000;
    return { score, reasons: reasonsOf(feature, contribution.value) };
  });
}

/** Judges a statement of which nothing is known but its words. `tokens` are its own. */
export function checkWorthinessOf(
  kind: SegmentKind,
  tokens: readonly Token[],
  lexicon: ScoringLexicon,
): CheckWorthiness {
  const [rated] = rateStatements([{ kind, tokens, speaker: null }], lexicon);
  if (!rated) throw new Error('Every statement is rated.');
  return rated;
}

export interface DebateLine {
  readonly text: string;
  readonly lang: 'ar' | 'en';
  /** Lines of one debate are judged together, in their order; others may stand between them. */
  readonly debate?: string | undefined;
  readonly speaker?: string | null | undefined;
}

/**
 * The score of every line of transcripts, in the order given, to rank them by: between 0 and 1, not rounded. Without
 * `debate`, a line is judged by itself.
 */
export function scoreLines(lines: readonly DebateLine[]): number[] {
  const debates = new Map<string, number[]>();
  for (const [index, { lang, debate }] of lines.entries()) {
    const key = debate === undefined ? `#${index}` : `${lang}:${debate}`;
    const known = debates.get(key);
    if (known) known.push(index);
    else debates.set(key, [index]);
  }
  const scores = new Array<number>(lines.length).fill(0);
  for (const indices of debates.values()) {
    const members = indices.flatMap((index) => lines[index] ?? []);
    const lexicon = PACKS[members[0]?.lang ?? 'ar'].scoring;
    const vocabulary = new Vocabulary(lexicon);
    const statements = members.map(({ text, speaker }) => ({ tokens: tokenise(text), speaker: speaker ?? null }));
    const rated = [...contributionsOf(readStatements(statements, vocabulary), vocabulary, lexicon.model)];
    for (const [at, index] of indices.entries()) scores[index] = logistic(rated[at]?.sum ?? 0);
  }
  return scores;
}
