import type { SameKeys } from './catalogue.js';
import type { preferencesEn } from './preferences.en.js';

export const preferencesAr: SameKeys<typeof preferencesEn> = {
  title: 'الأرقام والتواريخ',
  text: 'كيف يكتبها التطبيق لك، على كل أجهزتك. أما النصوص قيد المراجعة فتبقى كما هي.',
  digits: { title: 'الأرقام', western: 'عربية غربية: 0123', arabic: 'عربية مشرقية: ٠١٢٣' },
  months: {
    title: 'أسماء الأشهر',
    mashriq: 'العراق وبلاد الشام',
    egypt: 'مصر والسودان والخليج',
    algeria: 'الجزائر وتونس',
    morocco: 'المغرب',
  },
  hijri: 'إظهار التاريخ الهجري بجانب كل يوم',
  preview: {
    title: 'هكذا سيظهر',
    spoken: 'قيل في %{day}',
    changed: 'عُدّل %{moment}، %{ago}',
    figures: '%{number} أسرة، %{percent} منها جديدة',
  },
  save: 'حفظ',
  saved: 'حُفظ. هكذا يكتب التطبيق من الآن.',
  shortcuts: {
    title: 'اختصارات لوحة المفاتيح',
    everywhere: 'في كل صفحة: واحد بعد الآخر للانتقال',
    search: 'البحث في هذه الصفحة',
    help: 'هذه القائمة',
    enabled: 'اختصارات المفتاح الواحد',
    or: 'أو',
    list: {
      walk: 'الصف التالي والسابق',
      open: 'فتح الصف',
      choose: 'اختيار الصف',
      chooseRange: 'اختيار كل الصفوف إلى هنا',
      leave: 'ترك الاختيار',
    },
  },
  tour: {
    title: 'الجولة',
    text: 'خمس دقائق في الخطاب النموذجي، من جملة إلى تحقق منشور.',
    again: 'عرض الجولة من جديد',
    offered: 'الجولة معروضة في صفحة عملك.',
  },
};
