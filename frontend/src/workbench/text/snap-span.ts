import type { Span } from '@isnad/contracts';

/** One `Intl.Segmenter` per language: building one costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

const blank = /^\s*$/u;

/**
 * Widens a span to whole words and drops the white space around it, so that a claim never rests on half a word, half a
 * surrogate pair or a letter without its vowel signs. Word boundaries (UAX 29) never fall inside a grapheme.
 *
 * In: a UTF-16 span, which may be reversed or reach beyond the text. Out: the span of whole words; null where only white
 * space is left.
 */
export function snapToWords(text: string, span: Span, language: string): Span | null {
  const from = Math.max(0, Math.min(span.start, span.end));
  const to = Math.min(text.length, Math.max(span.start, span.end));
  let start = from;
  let end = to;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  const words = wordsOf(language).segment(text);
  const first = words.containing(start);
  const last = words.containing(end - 1);
  if (first === undefined || last === undefined) return null;
  return { start: first.index, end: last.index + last.segment.length };
}

/** The word at or after an offset (white space is passed over); null where no word follows. */
export function wordFrom(text: string, offset: number, language: string): Span | null {
  const words = wordsOf(language).segment(text);
  let word = words.containing(Math.max(0, offset));
  while (word !== undefined && !word.isWordLike) word = words.containing(word.index + word.segment.length);
  return word ? { start: word.index, end: word.index + word.segment.length } : null;
}

/** The last word that ends at or before an offset; null where none does. */
export function wordBefore(text: string, offset: number, language: string): Span | null {
  const words = wordsOf(language).segment(text);
  let word = words.containing(Math.min(text.length, offset) - 1);
  while (word !== undefined && (!word.isWordLike || word.index + word.segment.length > offset)) {
    word = words.containing(word.index - 1);
  }
  return word ? { start: word.index, end: word.index + word.segment.length } : null;
}
