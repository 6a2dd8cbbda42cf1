import type { Span } from '@isnad/contracts';

/** Every line end that Unicode calls mandatory; `\r\n` first, so that it counts as one. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * Cuts a text into its paragraphs, one for every line that is not blank.
 *
 * Out: UTF-16 spans in text order, without their line ends. The text itself is untouched, so offsets into a paragraph stay
 * offsets into the stored text whatever line ends it came with.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end });
  };
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return paragraphs;
}

/** The letter at an offset, or the nearest after it where it lies between paragraphs, or the text's last; null for a text without. */
export function letterNear(paragraphs: readonly Span[], offset: number): Span | null {
  const paragraph = paragraphs.find(({ end }) => end > offset) ?? paragraphs.at(-1);
  if (!paragraph) return null;
  const start = Math.min(Math.max(offset, paragraph.start), paragraph.end - 1);
  return { start, end: start + 1 };
}
