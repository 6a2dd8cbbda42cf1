import { type Localised, limits, type ProblemCode } from '@isnad/contracts';

/** The codes by which a text or a file is refused. */
export type ReadingProblemCode = Extract<ProblemCode, `document.${string}`>;

/** What was sent cannot be read as a text. It knows no request: the caller names the field. */
export class ReadingRefusal extends Error {
  constructor(
    readonly code: ReadingProblemCode,
    readonly detail: Localised,
    cause?: unknown,
  ) {
    super(detail.en, { cause });
    this.name = 'ReadingRefusal';
  }
}

const MEBIBYTE = 1024 * 1024;

/** Why a text cannot be taken, in both languages. */
export const refusals = {
  empty: (): ReadingRefusal =>
    new ReadingRefusal('document.empty', {
      ar: 'ليس في النص غير الفراغات.',
      en: 'There is nothing but blanks in the text.',
    }),
  tooLarge: (): ReadingRefusal => {
    const size = limits.documentBytes / MEBIBYTE;
    return new ReadingRefusal('document.too-large', {
      ar: `الحد الأقصى للنص ${size} ميبيبايت (${limits.documentBytes} بايت).`,
      en: `A text may have at most ${size} MiB (${limits.documentBytes} bytes).`,
    });
  },
  /** `what` names the kind of file. */
  otherFile: (what: Localised): ReadingRefusal =>
    new ReadingRefusal('document.binary', {
      ar: `هذا ${what.ar} وليس نصاً. انسخ النص منه وألصقه، أو احفظه ملفَ نص بترميز UTF-8.`,
      en: `This is ${what.en}, not text. Copy the text out of it, or save it as a text file in UTF-8.`,
    }),
  /** `codePoint` is a character that no text holds, `offset` its place in UTF-16 units. */
  character: (codePoint: number, offset: number): ReadingRefusal => {
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return new ReadingRefusal('document.binary', {
      ar: `في الموضع ${offset} محرف لا يرد في النصوص: ${name}.`,
      en: `At position ${offset} stands a character that no text holds: ${name}.`,
    });
  },
  /** `name` is the encoding as it is known everywhere. */
  encoding: (name: string): ReadingRefusal =>
    new ReadingRefusal('document.encoding-unsupported', {
      ar: `ترميز النص ${name}. احفظه بترميز UTF-8 ثم أعد إرساله.`,
      en: `The text is encoded in ${name}. Save it as UTF-8 and send it again.`,
    }),
  /** The encoding is known, but what stands in the file breaks its rules: it was cut off or changed on the way. */
  damaged: (name: string): ReadingRefusal =>
    new ReadingRefusal('document.encoding-unsupported', {
      ar: `النص بترميز ${name} لكنه تالف أو مبتور. احفظه من جديد ثم أعد إرساله.`,
      en: `The text is ${name}, but damaged or cut off. Save it anew and send it again.`,
    }),
  unknownEncoding: (): ReadingRefusal =>
    new ReadingRefusal('document.encoding-unsupported', {
      ar: 'ليس النص بترميز UTF-8 ولا UTF-16، ولم يُعرف ترميزه. احفظه بترميز UTF-8 ثم أعد إرساله.',
      en: 'The text is neither UTF-8 nor UTF-16, and its encoding was not recognised. Save it as UTF-8 and send it again.',
    }),
  tookTooLong: (): ReadingRefusal =>
    new ReadingRefusal('document.reading-stopped', {
      ar: `لم تنته قراءة الملف خلال ${limits.importSeconds} ثانية. قسّمه أو أرسل نصه وحده.`,
      en: `Reading the file did not end within ${limits.importSeconds} seconds. Send it in parts, or only its text.`,
    }),
  tookTooMuch: (): ReadingRefusal =>
    new ReadingRefusal('document.reading-stopped', {
      ar: 'احتاجت قراءة الملف إلى ذاكرة أكبر من المسموح. قسّمه أو أرسل نصه وحده.',
      en: 'Reading the file took more memory than is allowed. Send it in parts, or only its text.',
    }),
  /** Every process that began with it came down. */
  neverEnded: (): ReadingRefusal =>
    new ReadingRefusal('document.reading-stopped', {
      ar: 'تعذّرت قراءة الملف بعد محاولات عدة. أرسل نصه وحده.',
      en: 'Reading the file was tried several times and never came to an end. Send only its text.',
    }),
  /** `what` names the kind of file. */
  unsupported: (what: Localised): ReadingRefusal =>
    new ReadingRefusal('document.format-unsupported', {
      ar: `هذا ${what.ar}، ولا يُقرأ منه نص. تُقرأ ملفات TXT وMarkdown وHTML وDOCX وPDF وSRT وVTT.`,
      en: `This is ${what.en}, of which no text is read. TXT, Markdown, HTML, DOCX, PDF, SRT and VTT files are.`,
    }),
  encrypted: (what: Localised): ReadingRefusal =>
    new ReadingRefusal('document.encrypted', {
      ar: `هذا ${what.ar} محمي بكلمة مرور. احفظ نسخة منه بلا حماية ثم أرسلها.`,
      en: `This is ${what.en} that a password protects. Save a copy without it and send that.`,
    }),
  damagedFile: (what: Localised, cause?: unknown): ReadingRefusal =>
    new ReadingRefusal(
      'document.damaged',
      {
        ar: `هذا ${what.ar} تالف أو مبتور. نزّله أو احفظه من جديد ثم أعد إرساله.`,
        en: `This is ${what.en}, damaged or cut off. Download or save it anew and send it again.`,
      },
      cause,
    ),
  /** What lies in the archive unpacks to more than any text needs. */
  unpacksTooFar: (): ReadingRefusal =>
    new ReadingRefusal('document.too-large', {
      ar: 'يتضخم الملف عند فكّه إلى أكبر من المسموح. أرسل نصه وحده.',
      en: 'The file unpacks to more than is allowed. Send only its text.',
    }),
  scanned: (pages: number): ReadingRefusal =>
    new ReadingRefusal('document.scanned', {
      ar: `في الملف صور صفحات بلا نص (عدد الصفحات ${pages}). استخرج نصه ببرنامج تعرّف ضوئي ثم أرسله.`,
      en: `The file holds pictures of its pages and no text (pages: ${pages}). Put it through text recognition and send what comes out.`,
    }),
  noText: (what: Localised): ReadingRefusal =>
    new ReadingRefusal('document.no-text', {
      ar: `لا نص في ${what.ar} هذا. افتحه وتحقق من محتواه.`,
      en: `There is no text in ${what.en} like this one. Open it and see what it holds.`,
    }),
  /** The file draws letters without saying which they are. */
  unreadableLetters: (): ReadingRefusal =>
    new ReadingRefusal('document.no-text', {
      ar: 'يرسم الملف أشكال الحروف ولا يذكر أيّ حروف هي. استخرج نصه ببرنامج تعرّف ضوئي أو أرسل نصه وحده.',
      en: 'The file draws shapes without saying which letters they are. Put it through text recognition, or send only its text.',
    }),
} as const;

/** Whatever a library says against a file's content, as damage of this kind of file; a refusal stays what it is. */
export function asDamage(error: unknown, what: Localised): ReadingRefusal {
  return error instanceof ReadingRefusal ? error : refusals.damagedFile(what, error);
}
