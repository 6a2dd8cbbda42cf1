import type { Localised } from './localised.js';

/** Was it said so? Fixed, because every report explains these five and no desk may bend them. */
export const attributionRatings = [
  'as_reported',
  'paraphrased',
  'distorted',
  'misattributed',
  'not_established',
] as const;
export type AttributionRating = (typeof attributionRatings)[number];

export const attributionRatingNames: Readonly<Record<AttributionRating, Localised>> = {
  as_reported: { ar: 'كما نُقل', en: 'As reported' },
  paraphrased: { ar: 'نُقل بالمعنى', en: 'Paraphrased' },
  distorted: { ar: 'نُقل محرّفاً', en: 'Distorted' },
  misattributed: { ar: 'منسوب خطأً', en: 'Misattributed' },
  not_established: { ar: 'لم تثبت نسبته', en: 'Not established' },
};

export const attributionRatingDefinitions: Readonly<Record<AttributionRating, Localised>> = {
  as_reported: {
    ar: 'قال المتحدث هذا الكلام كما نقلته المصادر.',
    en: 'The speaker said it in the words that were reported.',
  },
  paraphrased: {
    ar: 'قال المتحدث هذا المعنى بألفاظ أخرى، ولم يتغيّر المقصود.',
    en: 'The speaker said it in other words and the meaning stands.',
  },
  distorted: {
    ar: 'غيّر النقل معنى ما قاله المتحدث.',
    en: 'The report changed the meaning of what the speaker said.',
  },
  misattributed: { ar: 'قاله شخص آخر، أو قيل في مناسبة أخرى.', en: 'Someone else said it, or it was said elsewhere.' },
  not_established: {
    ar: 'لا يكفي ما توفّر من أدلة لإثبات أن المتحدث قاله.',
    en: 'The evidence does not establish that the speaker said it.',
  },
};

/** One value of a truth scale. `number` is absent where a place on the line would mislead. */
export interface TruthValueDefinition {
  readonly key: string;
  readonly number: number | null;
  readonly name: Localised;
  readonly definition: Localised;
}

/** What the scale that comes with Isnad is called where scales are named; pages say it in the reader's language. */
export const defaultScaleName = 'default';

/** The scale a new desk starts with, version 1. A desk that wants another adds a scale; published verdicts keep theirs. */
export const defaultTruthScale: readonly TruthValueDefinition[] = [
  {
    key: 'true',
    number: 5,
    name: { ar: 'صحيح', en: 'True' },
    definition: {
      ar: 'الادعاء دقيق ولا ينقصه ما يغيّر معناه.',
      en: 'Accurate, with nothing missing that would change its meaning.',
    },
  },
  {
    key: 'mostly_true',
    number: 4,
    name: { ar: 'صحيح في معظمه', en: 'Mostly true' },
    definition: {
      ar: 'الادعاء دقيق في جوهره ويحتاج إلى إيضاح.',
      en: 'Accurate in substance, but in need of clarification.',
    },
  },
  {
    key: 'mixed',
    number: 3,
    name: { ar: 'صحيح جزئياً', en: 'Mixed' },
    definition: {
      ar: 'في الادعاء ما هو صحيح وما ليس صحيحاً، أو أُغفل سياق مهم.',
      en: 'Part is accurate and part is not, or important context is left out.',
    },
  },
  {
    key: 'mostly_false',
    number: 2,
    name: { ar: 'خاطئ في معظمه', en: 'Mostly false' },
    definition: {
      ar: 'في الادعاء عنصر صحيح لكن خلاصته مضللة.',
      en: 'It contains an element of truth but its conclusion misleads.',
    },
  },
  {
    key: 'false',
    number: 1,
    name: { ar: 'خاطئ', en: 'False' },
    definition: { ar: 'الادعاء غير دقيق.', en: 'Not accurate.' },
  },
  {
    key: 'unverifiable',
    number: null,
    name: { ar: 'لا يمكن التحقق منه', en: 'Unverifiable' },
    definition: {
      ar: 'يمكن التحقق منه من حيث المبدأ، لكن الأدلة المتاحة لا تكفي.',
      en: 'Checkable in principle, but the evidence to be had does not suffice.',
    },
  },
  {
    key: 'not_checkable',
    number: null,
    name: { ar: 'غير قابل للتحقق', en: 'Not checkable' },
    definition: {
      ar: 'رأي أو وعد أو قول لا يحتمل الصدق والكذب.',
      en: 'An opinion, a promise, or words that are neither true nor false.',
    },
  },
];
