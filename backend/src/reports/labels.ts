import {
  type DocumentKind,
  defaultScaleName,
  type EvidenceKind,
  type InterfaceLanguage,
  type Localised,
  type Stance,
} from '@isnad/contracts';
import type { DifferenceField } from './difference-fields.js';
import type { PublicationKind } from './fact-check.js';

/** Every fixed word of the reports, in both languages. Names of ratings and states come from contracts and from the desk's scale. */
export const labels = {
  factCheck: { ar: 'تحقّق', en: 'Fact-check' },
  factChecks: { ar: 'التحقّقات المنشورة', en: 'Published fact-checks' },
  allFactChecks: { ar: 'كل التحقّقات', en: 'All fact-checks' },
  speechReport: { ar: 'تقرير خطاب', en: 'Speech report' },
  skipToContent: { ar: 'انتقل إلى المحتوى', en: 'Skip to content' },
  otherLanguage: { ar: 'English', en: 'العربية' },
  claim: { ar: 'الادعاء', en: 'The claim' },
  claimant: { ar: 'صاحب الادعاء', en: 'Said by' },
  speaker: { ar: 'المتحدث', en: 'Speaker' },
  speech: { ar: 'الخطاب', en: 'Speech' },
  occasion: { ar: 'المناسبة', en: 'Occasion' },
  saidOn: { ar: 'تاريخ القول', en: 'Said on' },
  place: { ar: 'المكان', en: 'Place' },
  rating: { ar: 'الحكم', en: 'Ratings' },
  truth: { ar: 'هل هو صحيح؟', en: 'Is it so?' },
  attribution: { ar: 'هل قيل فعلاً؟', en: 'Was it said so?' },
  summary: { ar: 'الخلاصة', en: 'In short' },
  explanation: { ar: 'كيف وصلنا إلى الحكم', en: 'How we know' },
  evidence: { ar: 'الأدلة', en: 'Evidence' },
  evidenceItem: { ar: 'الدليل', en: 'Evidence' },
  noEvidence: { ar: 'لا يستند هذا الحكم إلى دليل منفصل.', en: 'This verdict cites no separate evidence.' },
  appearances: { ar: 'أين ورد الكلام', en: 'Where it was reported' },
  published: { ar: 'نُشر', en: 'Published' },
  updated: { ar: 'حُدّث', en: 'Updated' },
  accessed: { ar: 'اطّلعنا عليه', en: 'Accessed' },
  sourceInterest: { ar: 'مصلحة المصدر', en: "The source's interest" },
  note: { ar: 'ملاحظة', en: 'Note' },
  keptCopy: { ar: 'نسخة محفوظة لدى المكتب، SHA-256', en: 'Copy kept by the desk, SHA-256' },
  keptCopyShort: { ar: 'بصمة النسخة المحفوظة', en: 'SHA-256 of kept copy' },
  archivedCopy: { ar: 'نسخة مؤرشفة', en: 'Archived copy' },
  webAddress: { ar: 'الرابط', en: 'Address' },
  scale: { ar: 'سلّم التقييم', en: 'The rating scale' },
  usualScale: { ar: 'المعتاد', en: 'The usual one' },
  scaleVersion: { ar: 'الإصدار', en: 'version' },
  method: { ar: 'كيف نعمل', en: 'How we work' },
  methodText: {
    ar: 'لا يرى مراجعٌ رأي غيره قبل اكتمال المراجعات، ولا يعتمد أحدٌ حكماً كتبه. يصدر الحكم باسم المكتب، ولا تُنشر أسماء المراجعين حمايةً لهم.',
    en: "No reviewer sees another's opinion before all reviews are in, and nobody approves a verdict that they wrote. The verdict is the desk's; reviewers are not named, for their safety.",
  },
  versions: { ar: 'سجلّ الإصدارات', en: 'Versions' },
  version: { ar: 'الإصدار', en: 'Version' },
  thisVersion: { ar: 'هذا الإصدار', en: 'this version' },
  reason: { ar: 'السبب', en: 'Reason' },
  changes: { ar: 'ما الذي تغيّر', en: 'What changed' },
  seeChanges: { ar: 'انظر ما الذي تغيّر', en: 'See what changed' },
  added: { ar: 'أُضيف', en: 'Added' },
  removed: { ar: 'حُذف', en: 'Removed' },
  before: { ar: 'قبل', en: 'Before' },
  after: { ar: 'بعد', en: 'After' },
  previewNotice: { ar: 'معاينة غير منشورة', en: 'Preview, not published' },
  previewText: {
    ar: 'هذه مسوّدة داخلية لم تصدر عن المكتب بعد، ولا يُستشهد بها.',
    en: 'An internal draft that the desk has not issued. Do not cite it.',
  },
  correctionNotice: { ar: 'صُحّح هذا التحقّق', en: 'This fact-check was corrected' },
  retractionNotice: { ar: 'سُحب هذا التحقّق', en: 'This fact-check was retracted' },
  retractionText: {
    ar: 'لم يعد المكتب يأخذ بهذا الحكم. يبقى النص أدناه مقروءاً للأمانة والتوثيق.',
    en: 'The desk no longer stands by this verdict. The text below stays readable for the record.',
  },
  withdrawn: { ar: 'حكم مسحوب', en: 'Withdrawn verdict' },
  olderNotice: { ar: 'هذا إصدار أقدم', en: 'This is an older version' },
  seeNewest: { ar: 'اقرأ أحدث إصدار', en: 'Read the newest version' },
  correctionsPolicy: { ar: 'سياسة التصحيح والإبلاغ عن خطأ', en: 'Corrections policy, and how to report an error' },
  deskSite: { ar: 'موقع المكتب', en: "The desk's site" },
  address: { ar: 'العنوان الدائم', en: 'Permanent address' },
  dataFeed: { ar: 'بيانات ClaimReview', en: 'ClaimReview data' },
  newsFeed: { ar: 'متابعة الجديد', en: 'News feed' },
  nothingPublished: { ar: 'لم يُنشر أي تحقّق بعد.', en: 'No fact-check has been published yet.' },
  nothingOnPage: { ar: 'لا شيء في هذه الصفحة.', en: 'There is nothing on this page.' },
  firstPage: { ar: 'الصفحة الأولى', en: 'First page' },
  previousPage: { ar: 'الأحدث', en: 'Newer' },
  nextPage: { ar: 'الأقدم', en: 'Older' },
  page: { ar: 'صفحة', en: 'Page' },
  pages: { ar: 'الصفحات', en: 'Pages' },
  of: { ar: 'من', en: 'of' },
  generated: { ar: 'أُعدّ في', en: 'Prepared on' },
  documents: { ar: 'النصوص والتغطية', en: 'Texts and their coverage' },
  noDocuments: { ar: 'لم يُضف أي نص إلى هذا الخطاب بعد.', en: 'No text of this speech has been added yet.' },
  texts: { ar: 'النصوص', en: 'Texts' },
  outlet: { ar: 'الجهة الناشرة', en: 'Outlet' },
  coverage: { ar: 'التغطية', en: 'Coverage' },
  statements: { ar: 'المقاطع', en: 'Statements' },
  claimed: { ar: 'صارت ادعاءات', en: 'Claimed' },
  skipped: { ar: 'جرى تخطّيها', en: 'Skipped' },
  undecided: { ar: 'لم يُبتّ فيها', en: 'Undecided' },
  claims: { ar: 'الادعاءات', en: 'Claims' },
  claimCount: { ar: 'عدد الادعاءات', en: 'Claims' },
  publishedCount: { ar: 'المنشور منها', en: 'Published' },
  noClaims: { ar: 'لم يُستخرج أي ادعاء بعد.', en: 'No claim has been made from this speech yet.' },
  status: { ar: 'الحالة', en: 'Status' },
  evidenceCount: { ar: 'عدد الأدلة', en: 'Items of evidence' },
  publicPage: { ar: 'الصفحة المنشورة', en: 'Published page' },
  notYetRated: { ar: 'لم يصدر حكم بعد', en: 'No verdict yet' },
  tableOfRatings: { ar: 'الأحكام المنشورة', en: 'Published verdicts' },
} as const satisfies Readonly<Record<string, Localised>>;
export type LabelKey = keyof typeof labels;

/** Gives the words of a report in one language: `const t = labelsIn('ar'); t('claim')`. */
export const labelsIn =
  (language: InterfaceLanguage) =>
  (key: LabelKey): string =>
    labels[key][language];

/** What readers call a scale: the one that every desk begins with has a name in each language, others the name the desk gave. */
export const scaleName = (name: string, language: InterfaceLanguage): string =>
  name === defaultScaleName ? labels.usualScale[language] : name;

export const stanceNames: Readonly<Record<Stance, Localised>> = {
  supports: { ar: 'يؤيّد الادعاء', en: 'Supports the claim' },
  refutes: { ar: 'ينفي الادعاء', en: 'Refutes the claim' },
  context: { ar: 'سياق', en: 'Context' },
};

export const evidenceKindNames: Readonly<Record<EvidenceKind, Localised>> = {
  primary: { ar: 'مصدر أولي', en: 'Primary source' },
  secondary: { ar: 'مصدر ثانوي', en: 'Secondary source' },
};

export const documentKindNames: Readonly<Record<DocumentKind, Localised>> = {
  transcript: { ar: 'تفريغ', en: 'Transcript' },
  report: { ar: 'تقرير', en: 'Report' },
};

export const publicationKindNames: Readonly<Record<PublicationKind, Localised>> = {
  fact_check: { ar: 'النشر الأول', en: 'First published' },
  correction: { ar: 'تصحيح', en: 'Correction' },
  retraction: { ar: 'سحب', en: 'Retraction' },
};

export const differenceFieldNames: Readonly<Record<DifferenceField, Localised>> = {
  claim: { ar: 'نص الادعاء', en: 'The claim' },
  claimant: { ar: 'صاحب الادعاء', en: 'Said by' },
  speechTitle: { ar: 'عنوان الخطاب', en: 'Title of the speech' },
  speechDate: { ar: 'تاريخ الخطاب', en: 'Date of the speech' },
  speechPlace: { ar: 'مكان الخطاب', en: 'Place of the speech' },
  speechOccasion: { ar: 'مناسبة الخطاب', en: 'Occasion of the speech' },
  attributionRating: { ar: 'تقييم الإسناد', en: 'Rating: was it said so?' },
  truthRating: { ar: 'تقييم الصحة', en: 'Rating: is it so?' },
  summary: { ar: 'الخلاصة', en: 'Summary' },
  explanation: { ar: 'الشرح', en: 'Explanation' },
  summaryGrounds: { ar: 'ما تستند إليه جملة من الخلاصة', en: 'Evidence behind a sentence of the summary' },
  explanationGrounds: { ar: 'ما تستند إليه جملة من الشرح', en: 'Evidence behind a sentence of the explanation' },
  appearance: { ar: 'موضع ورود الكلام', en: 'Where it was reported' },
  evidence: { ar: 'دليل', en: 'Evidence' },
  evidenceTitle: { ar: 'عنوان دليل', en: 'Evidence: title' },
  evidenceUrl: { ar: 'رابط دليل', en: 'Evidence: address' },
  evidenceArchivedUrl: { ar: 'نسخة مؤرشفة من دليل', en: 'Evidence: archived copy' },
  evidencePublisher: { ar: 'ناشر دليل', en: 'Evidence: publisher' },
  evidenceKind: { ar: 'نوع دليل', en: 'Evidence: kind' },
  evidenceStance: { ar: 'موقف دليل', en: 'Evidence: stance' },
  evidenceSourceInterest: { ar: 'مصلحة مصدر دليل', en: "Evidence: the source's interest" },
  evidenceQuote: { ar: 'اقتباس من دليل', en: 'Evidence: quotation' },
  evidencePublishedAt: { ar: 'تاريخ نشر دليل', en: 'Evidence: publication date' },
  evidenceNote: { ar: 'ملاحظة على دليل', en: 'Evidence: note' },
  evidenceFile: { ar: 'النسخة المحفوظة من دليل', en: 'Evidence: kept copy' },
};
