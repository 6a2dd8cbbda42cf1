import type { SameKeys } from './catalogue.js';
import type { intakeEn } from './intake.en.js';

/** The words of taking a text in, in Arabic: its file is read, what was understood is shown, then it is kept. */
export const intakeAr: SameKeys<typeof intakeEn> = {
  file: 'من ملف',
  paste: 'لصق',
  drop: 'أفلت ملفاً هنا',
  formats:
    'نص أو Markdown أو صفحة ويب أو مستند Word أو PDF أو ترجمة مرئية (txt، md، html، docx، pdf، srt، vtt)، حتى %{size}.',
  pasteLimits: 'حتى %{size}.',
  look: 'معاينة ما فُهم منه قبل الحفظ',
  tooLarge: 'حجم الملف %{size}، والحد الأعلى %{max}.',
  sending: 'يُرسل «%{name}»: %{percent}',
  states: {
    waiting: 'ينتظر دوره…',
    reading: 'تجري قراءة الملف…',
    extracting: 'يجري استخراج المقاطع…',
    ready: 'قُرئ',
    failed: 'لم يُقرأ',
  },
  pasted: 'نص ملصق',
  progress: 'قراءة النص',
  cancel: 'إلغاء',
  again: 'إدخال نص آخر',
  gone: {
    title: 'لم يعد هذا النص في الانتظار',
    text: 'حُفظ أو أُلغي، أو طال انتظاره. أدخله من جديد.',
  },
  waitsUntil: 'يبقى في انتظارك حتى %{when} ولو غادرت هذه الصفحة.',
  advice: {
    encrypted: 'افتحه بكلمة مروره واحفظه بلا كلمة مرور، ثم أدخل تلك النسخة.',
    damaged: 'اجلبه من مصدره من جديد؛ وإن كان يُفتح في برنامج آخر فاحفظه منه باسم جديد.',
    scanned: 'مرّره أولاً على برنامج للتعرف على النصوص (OCR)، أو ألصق النص.',
    unsupported: 'احفظه بإحدى الصيغ: txt، md، html، docx، pdf، srt، vtt. أو ألصق النص.',
    tooLarge: 'خذ منه الجزء الذي فيه الكلام، أو ألصق النص.',
    noText: 'تأكد من أنه الملف المقصود. وإن كان صفحة ويب فاحفظها والمقال مفتوح فيها.',
    stopped: 'قسّمه أجزاءً، أو ألصق النص.',
    encoding: 'احفظه بترميز UTF-8، أو ألصق النص.',
    other: 'أعد المحاولة، أو ألصق النص.',
  },
  understood: 'ما فُهم منه',
  format: {
    plain: 'نص بسيط',
    markdown: 'نص Markdown',
    html: 'صفحة ويب',
    docx: 'مستند Word',
    pdf: 'ملف PDF',
    srt: 'ترجمة مرئية (SRT)',
    vtt: 'ترجمة مرئية (VTT)',
  },
  nothingFound: 'لم يُعثر فيه على مقطع',
  statements:
    'لا مقاطع |||| مقطع واحد |||| مقطعان |||| %{smart_count} مقاطع |||| %{smart_count} مقطعاً |||| %{smart_count} مقطع',
  kindCount: '%{kind}: %{count}',
  speakers: 'المتحدثون',
  noSpeakers: 'لم يُسمَّ فيه متحدث.',
  notes: 'ما تركته القراءة أو سوّته',
  text: 'النص ومقاطعه',
  moreText:
    'لا مزيد |||| إظهار فقرة أخرى |||| إظهار فقرتين أخريين |||| إظهار %{smart_count} فقرات أخرى |||| إظهار %{smart_count} فقرة أخرى |||| إظهار %{smart_count} فقرة أخرى',
  found: 'وُجد في الملف: «%{value}»',
  foundLanguage: 'اللغة المكتشفة: %{value}',
  take: 'استعماله',
};
