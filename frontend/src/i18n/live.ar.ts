import type { SameKeys } from './catalogue.js';
import type { liveEn } from './live.en.js';

/** Nouns in place of verbs: they are right for a woman and a man, for one and for several. */
export const liveAr: SameKeys<typeof liveEn> = {
  interrupted: 'نعيد الاتصال…',
  interruptedHelp: 'لا تصل تعديلات الآخرين الآن. ما تكتبه باقٍ هنا، ويُحفظ حين يعود الاتصال.',
  notLoaded: {
    title: 'تعذّر جلب هذه الصفحة',
    text: 'إما أن الاتصال منقطع أو أن إسناد حُدّث في الأثناء. أعد تحميل الصفحة.',
  },
  session: {
    title: 'انتهت جلستك',
    text: 'سجّل الدخول من جديد لتُكمل من حيث أنت. ما كتبته باقٍ هنا، وما كان قيد الحفظ يُحفظ بعد الدخول.',
    submit: 'الدخول والمتابعة',
    somebodyElse: 'لست هذا العضو',
  },
  presence: {
    claim: {
      viewing: 'هنا الآن: %{names}',
      reviewing: 'في المراجعة الآن: %{names}',
      editing: 'في التحرير الآن: %{names}',
    },
    document: {
      viewing: 'في القراءة الآن: %{names}',
      reviewing: 'في المراجعة الآن: %{names}',
      editing: 'في العمل على النص الآن: %{names}',
    },
  },
};
