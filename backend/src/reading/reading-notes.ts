import type { ReadingNote } from './read-text.js';

/** What a reader may say of how it read, in both languages. */
export const readingNotes = {
  pageFurniture: {
    code: 'page-furniture',
    text: {
      ar: 'حُذف ما حول النص في الصفحة: القوائم والروابط والتعليقات وما شابهها.',
      en: 'What surrounds the text of the page was left out: menus, links, comments and the like.',
    },
  },
  wholePage: {
    code: 'whole-page',
    text: {
      ar: 'لم يتبيّن النص الرئيس في الصفحة فقُرئت كلها.',
      en: 'The page’s main text was not found, so all of it was read.',
    },
  },
  charsetIgnored: {
    code: 'charset-ignored',
    text: {
      ar: 'تذكر الصفحة ترميزاً غير ترميزها الفعلي، فقُرئت بترميزها الفعلي.',
      en: 'The page names another encoding than the one it is in; it was read in the one it is in.',
    },
  },
  marksRemoved: {
    code: 'marks-removed',
    text: { ar: 'حُذفت علامات التنسيق وبقيت الكلمات.', en: 'Formatting marks were removed; the words were kept.' },
  },
  revisionsLeftOut: {
    code: 'revisions-left-out',
    text: {
      ar: 'حُذف ما شُطب في المستند وأُبقي ما أُضيف إليه (تعقّب التغييرات).',
      en: 'Tracked changes: what was deleted in the document was left out, what was inserted was kept.',
    },
  },
  footnotes: {
    code: 'footnotes',
    text: { ar: 'نُقلت الحواشي إلى آخر النص.', en: 'Footnotes were put after the text.' },
  },
  presentationForms: {
    code: 'presentation-forms',
    text: {
      ar: 'أُعيدت أشكال الحروف المرسومة وروابطها إلى حروفها.',
      en: 'Drawn letter forms and ligatures were turned back into letters.',
    },
  },
  hyphens: {
    code: 'hyphens',
    text: { ar: 'وُصلت كلمات قُطعت في آخر السطر.', en: 'Words that were divided at the end of a line were joined.' },
  },
  runningHeads: {
    code: 'running-heads',
    text: {
      ar: 'حُذف ما يتكرر في أعلى الصفحات وأسفلها.',
      en: 'What repeats at the top and the bottom of the pages was left out.',
    },
  },
  looseMarks: {
    code: 'loose-marks',
    text: {
      ar: 'حُذفت علامات تشكيل مرسومة منفصلة عن حروفها.',
      en: 'Vowel marks that are drawn apart from their letters were left out.',
    },
  },
  columns: {
    code: 'columns',
    text: { ar: 'قُرئت الأعمدة واحداً بعد الآخر.', en: 'Columns were read one after the other.' },
  },
  repeatedCaptions: {
    code: 'repeated-captions',
    text: { ar: 'حُذفت أسطر تكررها الترجمة المتتابعة.', en: 'Lines that rolling captions repeat were left out.' },
  },
} as const satisfies Record<string, ReadingNote>;

/** Some pages hold pictures only. `pages` counts from 1. */
export const pagesWithoutText = (pages: readonly number[]): ReadingNote => ({
  code: 'pages-without-text',
  text: {
    ar: `صفحات بلا نص: ${pages.join('، ')}.`,
    en: `Pages without text: ${pages.join(', ')}.`,
  },
});
