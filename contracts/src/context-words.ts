/** How many UTF-16 units of the text are kept on either side of a passage, by which it is found again. */
export const contextLength = 32;

/** A pair that the end of the window would have split was left out: one unit less is still a full window. */
const isFull = (context: string): boolean => context.length >= contextLength - 1;

/** In one line: blank lines would tear the words off from the passage. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ');

/**
 * The words before a passage, to be read: whole ones, with an ellipsis for what is left out. What is kept of the text begins anywhere, and
 * half an Arabic word is another word.
 */
export function wordsBefore(prefix: string): string {
  if (!isFull(prefix)) return inOneLine(prefix);
  return `…${inOneLine(prefix.replace(/^\S*/u, ''))}`;
}

/** The words behind a passage, as `wordsBefore`. */
export function wordsAfter(suffix: string): string {
  if (!isFull(suffix)) return inOneLine(suffix);
  return `${inOneLine(suffix.replace(/\S*$/u, ''))}…`;
}
