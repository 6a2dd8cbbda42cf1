import type { Localised } from '@isnad/contracts';

/**
 * The rules that a ClaimReview is held to, after Google's structured-data page on fact checks and schema.org. A broken
 * requirement is an error and keeps a fact-check from being published; a missed recommendation is a warning.
 */
export const claimReviewRules = {
  'not-an-object': { ar: 'ليس كائن JSON.', en: 'Not a JSON object.' },
  context: { ar: 'يجب أن يكون ‎@context‎ هو https://schema.org.', en: '@context must be https://schema.org.' },
  type: { ar: 'النوع ‎@type‎ غير صحيح في هذا الموضع.', en: '@type is not the right one here.' },
  'claim-reviewed-required': { ar: 'نص الادعاء مطلوب.', en: 'The text of the claim is required.' },
  'claim-reviewed-long': {
    ar: 'نص الادعاء أطول من 75 حرفاً، وقد يُقتطع عند العرض.',
    en: 'The claim is longer than 75 characters and may be cut where it is shown.',
  },
  'claim-reviewed-holds-rating': {
    ar: 'يجب ألا يتضمّن نص الادعاء الحكم عليه.',
    en: 'The text of the claim must not contain its rating.',
  },
  'url-required': { ar: 'عنوان الصفحة مطلوب.', en: 'The address of the page is required.' },
  'url-absolute': {
    ar: 'يجب أن يكون عنواناً كاملاً يبدأ بـ http أو https.',
    en: 'Must be a full http or https address.',
  },
  'url-host': {
    ar: 'يجب أن يكون العنوان في نطاق الصفحة التي تحمله.',
    en: 'The address must be on the domain of the page that carries it.',
  },
  'rating-required': { ar: 'الحكم مطلوب.', en: 'The rating is required.' },
  'rating-name-required': { ar: 'اسم الحكم مطلوب.', en: 'The name of the rating is required.' },
  'rating-digits': {
    ar: 'تُكتب أرقام الحكم بالأرقام 0-9 والنقطة فقط.',
    en: 'The numbers of a rating are written with the digits 0-9 and a point only.',
  },
  'rating-incomplete': {
    ar: 'إذا ذُكرت قيمة الحكم وجب ذكر أدنى السلّم وأعلاه، والعكس.',
    en: 'A rating value needs both ends of its scale, and they need it.',
  },
  'rating-worst': { ar: 'أدنى السلّم لا يقل عن 1.', en: 'The worst rating is at least 1.' },
  'rating-ends': { ar: 'يجب أن يكون أعلى السلّم أكبر من أدناه.', en: 'The best rating must be greater than the worst.' },
  'rating-outside': { ar: 'قيمة الحكم خارج السلّم.', en: 'The rating value lies outside its scale.' },
  'rating-integer': { ar: 'يُنصح بأن تكون قيمة الحكم عدداً صحيحاً.', en: 'The rating value should be an integer.' },
  'author-missing': { ar: 'يُنصح بذكر الجهة التي أجرت التحقّق.', en: 'Who checked the claim should be named.' },
  'author-name-or-url': { ar: 'لا بد للجهة من اسم أو عنوان.', en: 'The author needs a name or an address.' },
  'corrections-policy': {
    ar: 'يُنصح بذكر سياسة التصحيح لدى المكتب.',
    en: "The desk's corrections policy should be given.",
  },
  'date-missing': { ar: 'يُنصح بذكر التاريخ.', en: 'The date should be given.' },
  'date-format': { ar: 'يجب أن يكون التاريخ بصيغة ISO 8601.', en: 'The date must be in ISO 8601.' },
  'date-order': { ar: 'تاريخ التحديث يسبق تاريخ النشر.', en: 'The date of change is before that of publication.' },
  'claim-after-review': {
    ar: 'تاريخ القول بعد تاريخ نشر التحقّق.',
    en: 'The claim is dated after the fact-check.',
  },
  'language-tag': { ar: 'رمز اللغة ليس من BCP 47.', en: 'The language is not a BCP 47 tag.' },
  'claim-missing': { ar: 'يُنصح بوصف الادعاء.', en: 'The claim should be described.' },
  'claim-legacy': {
    ar: 'الوصف بصيغة CreativeWork قديم، والأصح Claim.',
    en: 'CreativeWork is the old form; use Claim.',
  },
  'claimant-missing': { ar: 'يُنصح بذكر صاحب الادعاء.', en: 'Who made the claim should be named.' },
  'claimant-name': { ar: 'اسم صاحب الادعاء مطلوب.', en: 'The name of who made the claim is required.' },
  'claimant-same-as': {
    ar: 'يُنصح بعنوان يعرّف صاحب الادعاء، كصفحته في ويكي بيانات.',
    en: 'An address that identifies who made the claim, as in Wikidata, should be given.',
  },
  'claimant-is-author': {
    ar: 'يجب أن يكون صاحب الادعاء غير الجهة التي تتحقّق منه.',
    en: 'The claim must come from someone other than its reviewer.',
  },
  'appearance-missing': { ar: 'يُنصح بذكر أين ورد الادعاء.', en: 'Where the claim appeared should be given.' },
  'appearance-address': {
    ar: 'يُنصح بعنوان لكل موضع ورد فيه الادعاء.',
    en: 'Every appearance should have an address.',
  },
  'citation-missing': { ar: 'يُنصح بذكر المصادر.', en: 'Sources should be cited.' },
} as const satisfies Readonly<Record<string, Localised>>;
export type ClaimReviewRule = keyof typeof claimReviewRules;

export interface ClaimReviewFinding {
  /** Where, as in `reviewRating.ratingValue`; empty for the whole. */
  readonly path: string;
  readonly rule: ClaimReviewRule;
  readonly message: Localised;
}

export interface ClaimReviewFindings {
  readonly errors: readonly ClaimReviewFinding[];
  readonly warnings: readonly ClaimReviewFinding[];
}
