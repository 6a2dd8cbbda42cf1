import type { SameKeys } from './catalogue.js';
import type { dashboardEn } from './dashboard.en.js';

/** The words of the dashboard in Arabic; messages that count carry the six plural forms in CLDR's order. */
export const dashboardAr: SameKeys<typeof dashboardEn> = {
  title: 'نظرة على العمل',
  span: 'من %{from} إلى %{to}',
  asOf: 'الأرقام حتى %{when}',
  print: 'طباعة',
  numbers: 'الأرقام',
  compared: 'المقارنة',
  underADay: 'أقل من يوم',
  days: 'لا أيام |||| يوم واحد |||| يومان |||| %{count} أيام |||| %{count} يوماً |||| %{count} يوم',
  period: {
    title: 'المدة',
    last: 'لا أيام |||| آخر يوم |||| آخر يومين |||| آخر %{smart_count} أيام |||| آخر %{smart_count} يوماً |||| آخر %{smart_count} يوم',
    between: 'من … إلى',
    from: 'من',
    to: 'إلى',
  },
  cameIn: {
    title: 'ما ورد',
    help: 'الادعاءات التي اقتُرحت والنصوص التي أُضيفت. الأيام بالتوقيت العالمي.',
    chart: 'الادعاءات على مدى الأيام',
    column: '%{when}: الادعاءات %{claims}، النصوص %{documents}',
    when: 'متى',
    claims: 'الادعاءات',
    documents: 'النصوص',
  },
  waiting: {
    title: 'أين تنتظر الادعاءات',
    help: 'كما هو الحال الآن، أياً كانت المدة. ينتظر نصف الادعاءات أكثر من الوسيط.',
    median: 'وسيط الانتظار',
    oldest: 'أطول انتظار',
  },
  workload: {
    title: 'ما على كل مراجع',
    help: 'المراجعات المنتظرة، والمخطط منها ما فات موعد ادعائه.',
    reviewer: 'المراجع',
    open: 'المنتظر',
    overdue: 'المتأخر',
    nobody: 'لا مراجعين في المكتب بعد.',
  },
  verdicts: {
    title: 'الأحكام بحسب المتحدث',
    help: 'ادعاءات منشورة صدر لها إصدار في هذه المدة.',
    speaker: 'المتحدث',
    none: 'لم يُنشر شيء في هذه المدة.',
    leftOut:
      'لا متحدث سواهم. |||| ومتحدث آخر ادعاءاته أقل. |||| ومتحدثان آخران ادعاءاتهما أقل. |||| و%{smart_count} متحدثين آخرين ادعاءاتهم أقل. |||| و%{smart_count} متحدثاً آخر ادعاءاتهم أقل. |||| و%{smart_count} متحدث آخر ادعاءاتهم أقل.',
  },
  disagreement: {
    title: 'أين اختلف المراجعون',
    help: 'الجولات المكتملة التي فيها مراجعتان أو أكثر.',
    none: 'لم تكتمل جولة في هذه المدة.',
    rounds:
      'لم تكتمل جولة. |||| اكتملت جولة واحدة. |||| اكتملت جولتان. |||| اكتملت %{smart_count} جولات. |||| اكتملت %{smart_count} جولة. |||| اكتملت %{smart_count} جولة.',
    in: 'موضع الاختلاف',
    differing: 'المختلفة',
    share: 'النسبة',
  },
  corrections: {
    title: 'ما صُحّح',
    help: 'إصدارات منشورة في هذه المدة تصحّح ما قبلها أو تسحبه.',
    kind: 'النوع',
    versions: 'الإصدارات',
    corrections: 'تصحيح',
    retractions: 'سحب',
  },
};
