import { BIAS, type FeatureCode, LENGTHS, WEIGHTS } from './check-worthiness-weights.js';
import type { ScoringLexicon } from './language-pack.js';
import type { CheckWorthiness, ReasonOf, SegmentKind } from './segment.js';
import type { Token } from './tokens.js';

const BOILERPLATE: ReasonOf = {
  code: 'boilerplate',
  text: { ar: 'من سطور الموقع لا من الخبر', en: "the site's own line, not the report's" },
};

const BY_WORD: readonly (readonly [keyof ScoringLexicon, FeatureCode])[] = [
  ['figure', 'has_figure'],
  ['amount', 'has_amount'],
  ['date', 'names_date'],
  ['comparison', 'compares'],
  ['superlative', 'superlative'],
  ['change', 'claims_change'],
  ['cause', 'claims_cause'],
  ['firstPerson', 'first_person'],
  ['promise', 'promise'],
  ['opinion', 'opinion'],
  ['greeting', 'greeting'],
];

/** A greeting longer than this says something besides. */
const GREETING_LENGTH = 15;

function featuresOf(kind: SegmentKind, tokens: readonly Token[], lexicon: ScoringLexicon): FeatureCode[] {
  const features = new Set<FeatureCode>();
  const words = tokens.filter((token) => token.kind === 'word');
  for (const { form } of words) {
    for (const [test, code] of BY_WORD) if (!features.has(code) && lexicon[test](form)) features.add(code);
  }
  if (features.has('greeting') && words.length > GREETING_LENGTH) features.delete('greeting');
  if (tokens.some((token) => token.form === '%' || token.form === '٪')) features.add('has_amount');
  const last = tokens.findLast((token) => token.kind === 'mark');
  if (last && /[?؟]/u.test(last.form) && last === tokens.at(-1)) features.add('question');
  if (kind === 'quote') features.add('direct_quote');
  if (words.length < LENGTHS.short) features.add('too_short');
  else if (words.length >= LENGTHS.substantial) features.add('substantial');
  return [...features];
}

/**
 * How much a statement is worth checking, with the reasons. `tokens` are the statement's own; boilerplate scores 0.
 * The model and its weights are in check-worthiness-weights.ts.
 */
export function checkWorthinessOf(
  kind: SegmentKind,
  tokens: readonly Token[],
  lexicon: ScoringLexicon,
): CheckWorthiness {
  if (kind === 'boilerplate') return { score: 0, reasons: [BOILERPLATE] };
  const features = featuresOf(kind, tokens, lexicon);
  const sum = features.reduce((total, code) => total + WEIGHTS[code].weight, BIAS);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  const reasons = features
    .sort((a, b) => Math.abs(WEIGHTS[b].weight) - Math.abs(WEIGHTS[a].weight))
    .map((code) => ({ code, text: { ...WEIGHTS[code].text } }));
  return { score, reasons };
}
