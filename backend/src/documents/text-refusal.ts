import { type Localised, limits } from '@isnad/contracts';
import { type ProblemError, problem } from '../platform/http/problem-error.js';

const MEBIBYTE = 1024 * 1024;

/** Why a text cannot be taken, in the reader's language. `field` is the field of the request that held it. */
export const textRefusals = {
  empty: (field: string): ProblemError =>
    problem('document.empty', {
      field,
      detail: { ar: 'ليس في النص غير الفراغات.', en: 'There is nothing but blanks in the text.' },
    }),
  tooLarge: (field: string): ProblemError => {
    const size = limits.documentBytes / MEBIBYTE;
    return problem('document.too-large', {
      field,
      detail: {
        ar: `الحد الأقصى للنص ${size} ميبيبايت (${limits.documentBytes} بايت).`,
        en: `A text may have at most ${size} MiB (${limits.documentBytes} bytes).`,
      },
    });
  },
  /** `what` names the kind of file. */
  otherFile: (field: string, what: Localised): ProblemError =>
    problem('document.binary', {
      field,
      detail: {
        ar: `هذا ${what.ar} وليس نصاً. انسخ النص منه وألصقه، أو احفظه ملفَ نص بترميز UTF-8.`,
        en: `This is ${what.en}, not text. Copy the text out of it, or save it as a text file in UTF-8.`,
      },
    }),
  /** `codePoint` is a character that no text holds, `offset` its place in UTF-16 units. */
  character: (field: string, codePoint: number, offset: number): ProblemError => {
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return problem('document.binary', {
      field,
      detail: {
        ar: `في الموضع ${offset} محرف لا يرد في النصوص: ${name}.`,
        en: `At position ${offset} stands a character that no text holds: ${name}.`,
      },
    });
  },
  /** `name` is the encoding as it is known everywhere. */
  encoding: (field: string, name: string): ProblemError =>
    problem('document.encoding-unsupported', {
      field,
      detail: {
        ar: `ترميز النص ${name}. احفظه بترميز UTF-8 ثم أعد إرساله.`,
        en: `The text is encoded in ${name}. Save it as UTF-8 and send it again.`,
      },
    }),
  /** The encoding is known, but what stands in the file breaks its rules: it was cut off or changed on the way. */
  damaged: (field: string, name: string): ProblemError =>
    problem('document.encoding-unsupported', {
      field,
      detail: {
        ar: `النص بترميز ${name} لكنه تالف أو مبتور. احفظه من جديد ثم أعد إرساله.`,
        en: `The text is ${name}, but damaged or cut off. Save it anew and send it again.`,
      },
    }),
  unknownEncoding: (field: string): ProblemError =>
    problem('document.encoding-unsupported', {
      field,
      detail: {
        ar: 'ليس النص بترميز UTF-8 ولا UTF-16، ولم يُعرف ترميزه. احفظه بترميز UTF-8 ثم أعد إرساله.',
        en: 'The text is neither UTF-8 nor UTF-16, and its encoding was not recognised. Save it as UTF-8 and send it again.',
      },
    }),
} as const;
