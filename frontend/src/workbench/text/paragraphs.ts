import type { Span } from '@isnad/contracts';

/** A span of the text that is set as a block of its own. */
export interface Paragraph extends Span {
  /** The next one is part of the same line: no gap stands between them. */
  readonly goesOn?: true;
}

/** Every line end that Unicode calls mandatory; `\r\n` first, so that it counts as one. */
const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/** How long a block may be, in UTF-16 units, before it is cut: about two screens, more than a paragraph that anybody wrote. */
const longest = 3_000;
/** The end of a sentence with the space behind it; a full stop after a single letter is an initial or a title. */
const sentenceEnd = /\p{L}[\p{L}\p{M}][.!?؟…]+["'»”)\]]*(\s+)/gu;
const blank = /\s+/gu;

/** Where a block that is too long is best cut: the last place of a pattern's white space before the limit. */
function lastPlace(words: string, pattern: RegExp): Span | null {
  let place: Span | null = null;
  for (const match of words.slice(0, longest).matchAll(pattern)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? match[0]).length;
    if (start > 0) place = { start, end };
  }
  return place;
}

/** Cuts a line that is longer than any paragraph (a recording written down without a break) at sentences, else at words. */
function blocksOf(text: string, line: Span): Paragraph[] {
  const blocks: Paragraph[] = [];
  let { start } = line;
  while (line.end - start > longest) {
    const words = text.slice(start, line.end);
    const place = lastPlace(words, sentenceEnd) ?? lastPlace(words, blank);
    if (!place) break;
    blocks.push({ start, end: start + place.start, goesOn: true });
    start += place.end;
  }
  return [...blocks, { start, end: line.end }];
}

/**
 * Cuts a text into its paragraphs, one for every line that is not blank. A line longer than any paragraph becomes several, which stand
 * without a gap: painted whole, it would cost with each word chosen what the whole text costs.
 *
 * Out: UTF-16 spans in text order, without their line ends. The text itself is untouched, so offsets into a paragraph stay
 * offsets into the stored text whatever line ends it came with.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') paragraphs.push(...blocksOf(text, { start, end }));
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
