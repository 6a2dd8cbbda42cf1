const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Enough to tell a report's language; a longer text is not read further. */
const SAMPLE = 20_000;

/**
 * The language that a text is mostly written in, by script. An Arabic word is written with about two letters for an
 * English word's three (short vowels are left out), so Latin letters count two thirds. Text without letters of either is
 * taken for Arabic, the desk's first language.
 */
export function detectLanguage(text: string): 'ar' | 'en' {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(ARABIC)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  return latin * 2 > arabic * 3 ? 'en' : 'ar';
}
