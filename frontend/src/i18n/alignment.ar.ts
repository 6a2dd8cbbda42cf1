import type { alignmentEn } from './alignment.en.js';
import type { SameKeys } from './catalogue.js';

/** The words of the page that sets a speech's reports side by side, in Arabic. */
export const alignmentAr: SameKeys<typeof alignmentEn> = {
  title: 'النصوص جنباً إلى جنب',
  open: 'المقارنة بين النصوص',
  loading: 'تجري المقارنة بين النصوص…',
  region: 'الأقوال في صفوف والنصوص في أعمدة',
  legend: 'معاني العلامات في الكلام',
  shared:
    'لا قول مشتركاً بين النصوص |||| قول واحد في أكثر من نص |||| قولان في أكثر من نص |||| %{smart_count} أقوال في أكثر من نص |||| %{smart_count} قولاً في أكثر من نص |||| %{smart_count} قول في أكثر من نص',
  altered:
    'لا اختلاف مؤثراً |||| واحد فيه اختلاف مؤثر |||| اثنان فيهما اختلاف مؤثر |||| %{smart_count} فيها اختلاف مؤثر |||| %{smart_count} فيها اختلاف مؤثر |||| %{smart_count} فيها اختلاف مؤثر',
  single:
    'لا قول ينفرد به نص |||| قول واحد ينفرد به نص |||| قولان ينفرد بهما نص واحد |||| %{smart_count} أقوال ينفرد بها نص واحد |||| %{smart_count} قولاً ينفرد به نص واحد |||| %{smart_count} قول ينفرد به نص واحد',
  shown:
    'لا قول معروضاً |||| قول واحد معروض |||| قولان معروضان |||| %{smart_count} أقوال معروضة |||| %{smart_count} قولاً معروضاً |||| %{smart_count} قول معروض',
  scope: {
    label: 'أي الأقوال',
    all: 'الكل (%{count})',
    altered: 'المختلف (%{count})',
    single: 'في نص واحد (%{count})',
  },
  byType: 'بحسب الاختلاف',
  typeCount: '%{type} (%{count})',
  hideWording: 'إخفاء اختلافات الصياغة',
  keys: 'الحرفان J وK، أو الأسهم داخل الجدول، تنقلك من قول إلى قول، وD إلى القول المختلف التالي.',
  shortcuts: {
    walk: 'القول التالي والسابق',
    altered: 'القول المختلف التالي والسابق',
    inRows: 'داخل الجدول: القول التالي والسابق',
  },
  statements:
    'لا أقوال |||| قول واحد |||| قولان |||| %{smart_count} أقوال |||| %{smart_count} قولاً |||| %{smart_count} قول',
  toText: 'فتح النص',
  inText: 'في النص',
  absent: 'لا يرد في هذا النص',
  row: 'القول %{number}',
  only: 'لم يرد إلا في: %{name}',
  relation: { identical: 'الألفاظ نفسها', reworded: 'صياغة أخرى والمضمون واحد', altered: 'مختلف' },
  types: {
    number: 'الرقم',
    unit: 'الوحدة',
    date: 'التاريخ',
    negation: 'النفي',
    qualifier: 'القيد',
    actor: 'الفاعل',
    attribution: 'الإسناد',
    certainty: 'الجزم',
    condition: 'الشرط',
    wording: 'الصياغة',
  },
  signs: {
    number: 'رقم',
    unit: 'وحدة',
    date: 'تاريخ',
    negation: 'نفي',
    qualifier: 'قيد',
    actor: 'فاعل',
    attribution: 'إسناد',
    certainty: 'جزم',
    condition: 'شرط',
    wording: '',
  },
  differs: '%{type}: في غيره «%{words}»',
  added: '%{type}: ليس في النص الآخر ما يقابله',
  lacks: 'ينقص هنا:',
  addAppearance: 'إضافته موضعاً آخر لهذا الادعاء',
  addAppearanceOf: 'إضافته موضعاً آخر للادعاء:',
  added1: 'أُضيف الكلام إلى الادعاء.',
  removed: 'أُخرج الكلام من الادعاء.',
  makeClaim: 'تحويله إلى ادعاء',
  claimTitle: 'ادعاء من هذه النصوص',
  claimPlaces:
    'لن يكون له موضع. |||| سيكون له موضع في نص واحد. |||| سيكون له موضع في نصين. |||| سيكون له موضع في %{smart_count} نصوص. |||| سيكون له موضع في %{smart_count} نصاً. |||| سيكون له موضع في %{smart_count} نص.',
  wordsOf: 'ألفاظه في «%{name}»',
  empty: {
    one: 'ليس هنا إلا نص واحد',
    none: 'لا نص بعد',
    text: 'أضف تقريراً آخر عن هذا الخطاب لترى ما نقلته كل جهة وأين اختلف النقل.',
  },
  nothing: {
    all: 'لم يُعثر على قول في هذه النصوص',
    altered: 'لا اختلاف مؤثراً',
    alteredText: 'ما تشترك فيه النصوص لا يختلف إلا في الصياغة.',
    single: 'كل قول وارد في أكثر من نص',
    filtered: 'لا قول فيه مثل هذا الاختلاف',
  },
  clear: 'إزالة المرشّحات',
};
