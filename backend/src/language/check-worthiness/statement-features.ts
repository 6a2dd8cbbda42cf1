import type { Token } from '../tokens.js';
import { addCircumstances } from './circumstances.js';
import { CONCEPTS } from './concepts.js';
import { MEASURE_AT as at, FIRST_LENGTH, LENGTHS, MEASURES, type Measure } from './measures.js';
import { rolesOf } from './speaker-roles.js';
import type { Vocabulary } from './vocabulary.js';

/** A statement among those of its text, in order. `speaker` is null where nobody is named. */
export interface Statement {
  readonly tokens: readonly Token[];
  readonly speaker: string | null;
}

/** Words after which more of them say no more. */
const MOST_WORDS = 40;

export interface StatementFeatures {
  /** In the order of `MEASURES`. */
  readonly measures: number[];
  /** In the order of `CONCEPTS`: log2 of one more than the words that speak of it. */
  readonly concepts: readonly number[];
  /** Numbers of the statement's units in the vocabulary, each once. */
  readonly units: readonly number[];
  readonly hasQuestion: boolean;
  readonly words: number;
}

const MAGNITUDE = CONCEPTS.indexOf('magnitude');
const MARK_MEASURES: Readonly<Record<string, Measure>> = {
  '?': 'question_mark',
  '؟': 'question_mark',
  '%': 'amount_sign',
  '٪': 'amount_sign',
  $: 'amount_sign',
  '€': 'amount_sign',
  '£': 'amount_sign',
  '"': 'quotation_mark',
  '“': 'quotation_mark',
  '”': 'quotation_mark',
  '«': 'quotation_mark',
  '»': 'quotation_mark',
  '…': 'broken_off',
};
const MARKS = new Map(Object.entries(MARK_MEASURES).map(([mark, measure]) => [mark, at[measure]]));

/** Plain lists, shared where they are empty: a long text has a hundred thousand of them, and typed ones cost ten times as much. */
const zeros = (length: number) => new Array<number>(length).fill(0);
const NO_CONCEPTS: readonly number[] = zeros(CONCEPTS.length);

function featuresOf({ tokens }: Statement, vocabulary: Vocabulary): StatementFeatures {
  const measures = zeros(MEASURES.length);
  let counts: number[] | null = null;
  const units = new Set<number>();
  let words = 0;
  let figures = 0;
  let before = '';
  for (const { kind, form } of tokens) {
    if (kind === 'mark') {
      const measure = MARKS.get(form);
      if (measure !== undefined) measures[measure] = 1;
      else if (isPause(form) && before === form) measures[at.broken_off] = 1;
      before = form;
      continue;
    }
    before = form;
    words += 1;
    const word = vocabulary.read(form);
    for (const unit of word.units) units.add(unit);
    for (const concept of word.concepts) {
      counts ??= zeros(CONCEPTS.length);
      counts[concept] = (counts[concept] ?? 0) + 1;
    }
    if (word.isFigure || word.concepts.includes(MAGNITUDE)) figures += 1;
    if (word.isYear) measures[at.year] = 1;
  }
  const concepts = counts?.map((count) => (count > 0 ? Math.log2(1 + count) : 0)) ?? NO_CONCEPTS;
  measures[at.length] = Math.log1p(words);
  measures[at.long] = Math.min(words, MOST_WORDS) / (MOST_WORDS / 2);
  for (const [index, most] of LENGTHS.entries()) if (words <= most) measures[FIRST_LENGTH + index] = 1;
  if (figures > 0) measures[at.figure] = 1;
  measures[at.figures] = Math.log1p(figures);
  return { measures, concepts, units: [...units], hasQuestion: measures[at.question_mark] === 1, words };
}

/** Two dots or dashes in a row: an ellipsis of dots, a speaker cut short. */
const isPause = (form: string) => form === '.' || form === '-';

/** Reads the statements of one text, in their order; their speakers' parts in the conversation show only in all of them. */
export function readStatements(statements: readonly Statement[], vocabulary: Vocabulary): StatementFeatures[] {
  const features = statements.map((statement) => featuresOf(statement, vocabulary));
  const roles = rolesOf(
    statements.map(({ speaker }, index) => ({ speaker, asks: features[index]?.hasQuestion ?? false })),
    vocabulary.lexicon.isNobody,
  );
  for (const [index, { measures }] of features.entries()) {
    const role = roles[index];
    if (role) measures[at[role]] = 1;
  }
  addCircumstances(statements, features);
  return features;
}
