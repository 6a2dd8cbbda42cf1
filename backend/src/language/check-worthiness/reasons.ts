import type { ReasonOf } from '../segment.js';
import { CONCEPTS, type Concept } from './concepts.js';
import { type Contributions, surroundingsIn } from './contributions.js';
import { isCircumstance, MEASURES, type OwnMeasure } from './measures.js';
import type { StatementFeatures } from './statement-features.js';

/** Reasons as reviewers read them. Stable codes: what is stored with segments keeps its meaning. */
const TEXTS = {
  has_figure: { ar: 'فيه رقم أو عدد', en: 'has a figure' },
  has_amount: { ar: 'فيه مقدار أو نسبة أو مال', en: 'states an amount, a share or money' },
  vague_quantity: { ar: 'فيه كمّية بلا عدد', en: 'a quantity without a figure' },
  names_date: { ar: 'يذكر تاريخاً أو مدة', en: 'names a date or a period' },
  compares: { ar: 'فيه مقارنة', en: 'compares' },
  superlative: { ar: 'فيه صيغة تفضيل', en: 'claims a first or a most' },
  claims_change: { ar: 'يدّعي زيادة أو نقصاناً', en: 'claims a rise or a fall' },
  claims_cause: { ar: 'يربط سبباً بنتيجة', en: 'claims a cause' },
  tells_past: { ar: 'يخبر بما كان أو وقع', en: 'tells what was or happened' },
  cites_record: { ar: 'يستند إلى تصويت أو قانون أو اتفاق', en: 'cites a vote, a law or a deal' },
  cites_evidence: { ar: 'يستند إلى تقرير أو إحصاء', en: 'cites a report or a statistic' },
  reports_words: { ar: 'ينسب قولاً إلى أحد', en: 'says what somebody said' },
  states_position: { ar: 'ينسب موقفاً أو خطة إلى أحد', en: 'says what somebody wants or supports' },
  about_others: { ar: 'يتحدث عن الطرف الآخر أو عن غيره', en: 'about the other side or others' },
  denies: { ar: 'فيه نفي أو تكذيب', en: 'denies or disputes' },
  names_place: { ar: 'يسمّي بلداً أو مكاناً', en: 'names a country or a place' },
  on_economy: { ar: 'في الاقتصاد والمال العام', en: 'on the economy and public money' },
  on_security: { ar: 'في الأمن والحرب والهجرة', en: 'on security, war and migration' },
  on_society: { ar: 'في الصحة والتعليم والناس', en: 'on health, schools and people' },
  on_politics: { ar: 'في الحكم والانتخابات والقضاء', en: 'on government, elections and courts' },
  first_person: { ar: 'يتحدث المتكلم عن نفسه أو جماعته', en: 'speaks of the speaker or their side' },
  promise: { ar: 'وعد أو حديث عن المستقبل', en: 'a promise or about the future' },
  hypothetical: { ar: 'فيه شرط أو احتمال', en: 'conditional or merely possible' },
  opinion: { ar: 'رأي أو تمنٍّ أو دعوة', en: 'an opinion, a wish or a call' },
  greeting: { ar: 'تحية أو شكر', en: 'a greeting or thanks' },
  question: { ar: 'سؤال', en: 'a question' },
  conversation: { ar: 'من كلام إدارة الحوار', en: 'steers the conversation' },
  quotes_words: { ar: 'فيه اقتباس', en: 'has quotation marks' },
  broken_off: { ar: 'كلام لم يكتمل', en: 'broken off' },
  host: { ar: 'من كلام مدير الحوار', en: 'said by who leads the conversation' },
  nobody: { ar: 'ليس من كلام أحد', en: "nobody's words" },
  substantial: { ar: 'طوله يكفي لادّعاء قائم بنفسه', en: 'long enough to claim something' },
  too_short: { ar: 'أقصر من أن يكون ادّعاءً', en: 'too short to claim anything' },
  surroundings: { ar: 'ما قبله وما بعده مما يُتحقق منه عادة', en: 'stands among statements often checked' },
  surroundings_idle: { ar: 'ما قبله وما بعده مما قلّما يُتحقق منه', en: 'stands among statements seldom checked' },
} as const;

type Text = { readonly ar: string; readonly en: string };
export type ReasonCode = keyof typeof TEXTS;

const BY_CONCEPT: Readonly<Record<Concept, ReasonCode>> = {
  magnitude: 'has_figure',
  number_word: 'has_figure',
  percent: 'has_amount',
  money: 'has_amount',
  vague_quantity: 'vague_quantity',
  month: 'names_date',
  period: 'names_date',
  comparison: 'compares',
  superlative: 'superlative',
  rise: 'claims_change',
  fall: 'claims_change',
  cause: 'claims_cause',
  past_being: 'tells_past',
  doing: 'tells_past',
  deed: 'tells_past',
  vote_record: 'cites_record',
  said: 'reports_words',
  stance: 'states_position',
  negation: 'denies',
  dispute: 'denies',
  evidence: 'cites_evidence',
  future: 'promise',
  promise: 'promise',
  obligation: 'opinion',
  hypothetical: 'hypothetical',
  opinion: 'opinion',
  wish: 'opinion',
  praise: 'opinion',
  blame: 'opinion',
  greeting: 'greeting',
  question_word: 'question',
  discourse: 'conversation',
  procedure: 'conversation',
  first_singular: 'first_person',
  first_plural: 'first_person',
  second_person: 'about_others',
  third_person: 'about_others',
  third_plural: 'about_others',
  jobs: 'on_economy',
  economy: 'on_economy',
  poverty: 'on_economy',
  tax: 'on_economy',
  trade: 'on_economy',
  energy: 'on_economy',
  crime: 'on_security',
  migration: 'on_security',
  war: 'on_security',
  health: 'on_society',
  school: 'on_society',
  people_group: 'on_society',
  scandal: 'on_politics',
  institution: 'on_politics',
  election: 'on_politics',
  place: 'names_place',
};

const BY_MEASURE: Readonly<Record<OwnMeasure, ReasonCode>> = {
  length: 'substantial',
  long: 'substantial',
  up_to_2: 'too_short',
  up_to_4: 'too_short',
  up_to_6: 'too_short',
  up_to_8: 'too_short',
  up_to_10: 'substantial',
  up_to_13: 'substantial',
  up_to_17: 'substantial',
  up_to_22: 'substantial',
  up_to_30: 'substantial',
  figure: 'has_figure',
  figures: 'has_figure',
  year: 'names_date',
  amount_sign: 'has_amount',
  question_mark: 'question',
  quotation_mark: 'quotes_words',
  broken_off: 'broken_off',
  host: 'host',
  nobody: 'nobody',
};

/** What adds less than this to the sum is no reason that a reader would miss. */
const LEAST = 0.05;
const MOST_REASONS = 6;

const CONCEPT_CODES = CONCEPTS.map((concept) => BY_CONCEPT[concept]);
/** What is seen of its neighbours is among its surroundings, and has no code of its own. */
const MEASURE_CODES = MEASURES.map((measure) => (isCircumstance(measure) ? undefined : BY_MEASURE[measure]));

/**
 * Why a statement scores as it does: features that mean the same to a reader are one reason, the strongest first, for and
 * against alike. What the single words add has no reason of its own.
 */
export function reasonsOf(features: StatementFeatures, contributions: Contributions): ReasonOf[] {
  const sums = new Map<ReasonCode, number>();
  const add = (code: ReasonCode | undefined, value: number) => {
    if (code && value !== 0) sums.set(code, (sums.get(code) ?? 0) + value);
  };
  contributions.concepts.forEach((value, at) => {
    add(CONCEPT_CODES[at], value);
  });
  contributions.measures.forEach((value, at) => {
    add(MEASURE_CODES[at], value);
  });
  const surroundings = surroundingsIn(contributions);
  add(surroundings > 0 ? 'surroundings' : 'surroundings_idle', surroundings);
  return [...sums]
    .filter(([code, value]) => Math.abs(value) >= LEAST && fits(code, features))
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_REASONS)
    .map(([code]) => ({ code, text: textOf(code) }));
}

/** Length is measured of every statement, and is a reason for the short and the long ones alone. */
function fits(code: ReasonCode, { words }: StatementFeatures): boolean {
  if (code === 'substantial') return words >= SUBSTANTIAL;
  return true;
}

/** Words from which a statement can hold a claim with all that belongs to it. */
const SUBSTANTIAL = 10;

const textOf = (code: ReasonCode): { ar: string; en: string } => {
  const { ar, en }: Text = TEXTS[code];
  return { ar, en };
};
