import type { SameKeys } from './catalogue.js';
import type { coverageEn } from './coverage.en.js';

/** The words of the ledger page in Arabic: every statement of a text and what became of it. */
export const coverageAr: SameKeys<typeof coverageEn> = {
  title: 'سجل التغطية',
  open: 'السجل',
  loading: 'جارٍ تحميل السجل…',
  decided: 'بُتّ في %{decided} من %{total}',
  decidedNote: 'النص المتكرر للجهة الناشرة لا يحتاج إلى بتّ ولا يدخل في العدّ.',
  kinds: {
    quote: 'اقتباس مباشر',
    reported: 'كلام منقول',
    narration: 'كلام الجهة الناشرة',
    boilerplate: 'نص متكرر',
  },
  dispositions: { undecided: 'لم يُبتّ فيه', claimed: 'صار ادعاءً', skipped: 'متخطّى' },
  filters: 'المرشّحات',
  clear: 'إزالة المرشّحات',
  kind: 'النوع',
  disposition: 'القرار',
  speaker: 'المتحدث',
  minScore: 'جدارة التحقق من',
  words: 'البحث في الكلام',
  shown:
    'لا مقاطع |||| مقطع واحد |||| مقطعان |||| %{smart_count} مقاطع |||| %{smart_count} مقطعاً |||| %{smart_count} مقطع',
  column: { statement: 'المقطع', worth: 'جدارة التحقق', decision: 'القرار' },
  heard: 'في النص: %{name}',
  cue: 'القرينة «%{cue}»',
  unattributed: 'لم يُسمَّ صاحب الكلام',
  because: 'السبب:',
  toText: 'في النص',
  claim: 'الادعاء',
  empty: { title: 'لم يُعثر على شيء في هذا النص', text: 'لا سجل لنص لا مقاطع فيه.' },
  noMatch: { title: 'لا مقطع يطابق', text: 'خفّف المرشّحات أو أزلها.' },
  pages: 'صفحات السجل',
};
