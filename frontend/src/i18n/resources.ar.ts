import type { SameKeys } from './catalogue.js';
import type { resourcesEn } from './resources.en.js';

/** Names asked for with count 2 mean "many" in react-admin, so the dual's place holds the plural too. */
const named = (one: string, many: string) => [many, one, many, many, many, many].join(' |||| ');

/** What records and their fields are called in Arabic. */
export const resourcesAr: SameKeys<typeof resourcesEn> = {
  claims: {
    name: named('ادعاء', 'الادعاءات'),
    fields: {
      text: 'الادعاء',
      claimant: 'صاحب الادعاء',
      speechId: 'الخطاب',
      status: 'الحالة',
      priority: 'الأولوية',
      queue: 'القائمة',
      assigneeId: 'المسند إليه',
      assignees: 'المراجعون',
      tag: 'الوسم',
      tags: 'الوسوم',
      dueAt: 'الموعد النهائي',
      language: 'اللغة',
      requiredReviews: 'المراجعات المطلوبة',
      speakerId: 'صاحب الادعاء',
      updatedAt: 'آخر تعديل',
      attributionRating: 'الإسناد',
      truthRating: 'الصحة',
    },
  },
  speeches: {
    name: named('خطاب', 'الخطابات'),
    fields: {
      title: 'العنوان',
      speaker: { name: 'اسم المتحدث', sameAs: 'رابط يعرّف به' },
      speakerId: 'المتحدث',
      date: 'التاريخ',
      place: 'المكان',
      occasion: 'المناسبة',
      language: 'لغة الخطاب',
      documentCount: 'النصوص',
      claimCount: 'الادعاءات',
    },
  },
  documents: {
    name: named('نص', 'النصوص'),
    fields: {
      title: 'العنوان',
      kind: 'النوع',
      outlet: 'الجهة الناشرة',
      language: 'لغة النص',
      url: 'الرابط',
      publishedAt: 'تاريخ النشر',
      text: 'النص',
    },
  },
  users: {
    name: named('عضو', 'الأعضاء'),
    fields: {
      name: 'الاسم',
      email: 'البريد الإلكتروني',
      role: 'الدور',
      active: 'مفعّل',
      language: 'لغة التطبيق',
      password: 'كلمة المرور',
      createdAt: 'منذ',
    },
  },
  speakers: {
    name: named('متحدث', 'المتحدثون'),
    fields: { name: 'الاسم', description: 'التعريف', sameAs: 'رابط يعرّف به' },
  },
  evidence: {
    name: named('دليل', 'الأدلة'),
    fields: {
      stance: 'الموقف من الادعاء',
      kind: 'النوع',
      title: 'العنوان',
      url: 'الرابط',
      archivedUrl: 'نسخة مؤرشفة',
      publisher: 'الناشر',
      sourceInterest: 'مصلحة المصدر',
      quote: 'الاقتباس',
      publishedAt: 'تاريخ النشر',
      note: 'ملاحظة',
    },
  },
  comments: { name: named('تعليق', 'التعليقات'), fields: { text: 'التعليق' } },
  verdicts: {
    name: named('حكم', 'الأحكام'),
    fields: {
      attributionRating: 'الإسناد',
      truthRating: 'الصحة',
      summary: 'الخلاصة',
      explanation: 'الشرح',
      resolution: 'الترجيح',
      evidenceIds: 'الأدلة',
      grounds: 'ما تستند إليه الجمل',
      ties: 'ما تستند إليه الجمل',
    },
  },
  reviews: {
    name: named('مراجعة', 'المراجعات'),
    fields: { attributionRating: 'الإسناد', truthRating: 'الصحة', reasoning: 'التعليل', evidenceIds: 'الأدلة' },
  },
  settings: {
    name: named('إعداد', 'الإعدادات'),
    fields: {
      deskName: 'اسم المكتب',
      deskUrl: 'موقع المكتب',
      correctionsPolicyUrl: 'رابط سياسة التصحيح',
      requiredReviews: 'المراجعات المطلوبة',
      minimumEvidence: 'أقل عدد من الأدلة',
      selfAssignment: 'إسناد المراجع إلى نفسه',
      proposalThreshold: 'عتبة المقترحات',
    },
  },
};
