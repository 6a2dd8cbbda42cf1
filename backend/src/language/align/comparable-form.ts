/** Hamza letters that spelling guides and typists disagree about (مسؤول, مسئول); those on alef are folded before. */
const HAMZA = /[ءؤئ]/gu;
const INNER_MARKS = /(?<=\p{L})['’.-](?=\p{L})/gu;
/** Digits of one system by then; separators stay, as they belong to the number. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(?=e|ed|es|er|ers|ing|ation|ations$)/u, 'iz'],
  [/(?<=[a-z]{3})our(?=s|ed|ing|able$|$)/u, 'or'],
];

/**
 * The form under which two spellings of one word compare equal. In: a word folded by `normaliseForSearch`. On top of it:
 * hamza seats, hyphens and dots inside a word, British and American endings.
 */
export function comparableForm(form: string): string {
  const plain = form.replace(HAMZA, '').replace(INNER_MARKS, '');
  if (!/[a-z]{6}/u.test(plain)) return plain;
  return SPELLINGS.reduce((word, [pattern, spelling]) => word.replace(pattern, spelling), plain);
}
