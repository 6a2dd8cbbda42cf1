import { detectLanguage } from '../language/detect-language.js';

export type TextDirection = 'rtl' | 'ltr';

const RIGHT_TO_LEFT_LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;

/**
 * The direction in which most letters of a text run; text without letters runs as `otherwise` says. Counted, since the usual
 * rule of the first strong letter lays out an Arabic sentence that opens with a Latin name from the wrong side.
 */
export function dominantDirection(text: string, otherwise: TextDirection): TextDirection {
  const letters = text.match(LETTERS)?.length ?? 0;
  if (letters === 0) return otherwise;
  const rightToLeft = text.match(RIGHT_TO_LEFT_LETTERS)?.length ?? 0;
  return rightToLeft * 2 >= letters ? 'rtl' : 'ltr';
}

export interface WrittenIn {
  readonly language: string;
  readonly direction: TextDirection;
}

/**
 * In which language and direction to set a text. `declared` is what the desk says of it, if anything; it yields where the letters
 * contradict it, for a verdict in Arabic on an English claim is set in Arabic.
 */
export function writtenIn(text: string, declared?: string): WrittenIn {
  const declaredArabic = declared !== undefined && /^ar\b/.test(declared);
  const direction = dominantDirection(text, declared === undefined || declaredArabic ? 'rtl' : 'ltr');
  const contradicted = declared === undefined || (direction === 'rtl' ? /^en\b/.test(declared) : declaredArabic);
  return { language: contradicted ? detectLanguage(text) : declared, direction };
}

/** The direction of a page in one of the interface languages. */
export const pageDirection = (language: 'ar' | 'en'): TextDirection => (language === 'ar' ? 'rtl' : 'ltr');
