/** Letters that writers of Arabic use one for the other. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ـ/g, ''],
];

/** Words as they are compared in a search: without vowel signs, tatweel, case, and the differences that hurried writing makes. */
export function foldWords(words: string): string {
  const bare = words
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  return alike.reduce((folded, [letters, letter]) => folded.replaceAll(letters, letter), bare);
}
