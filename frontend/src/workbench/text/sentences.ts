import type { Span } from '@isnad/contracts';

const segmenters = new Map<string, Intl.Segmenter>();

function sentenceSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** A full stop after a single letter ends a title or an initial («د. هدى», "J. Smith") and no sentence. */
const endsInAbbreviation = /(?:^|[\s«"(])\p{L}\.\s*$/u;

/**
 * The sentences of one paragraph, which cover it without gap: UTF-16 spans of the whole text, white space at their ends
 * included.
 */
export function sentencesOf(text: string, paragraph: Span, language: string): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, segment } of sentenceSegmenter(language).segment(words)) {
    const end = index + segment.length;
    if (endsInAbbreviation.test(words.slice(start, end)) && end < words.length) continue;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end });
    start = end;
  }
  return sentences;
}

/** The paragraph that holds an offset, or the last that begins before it. */
const paragraphAt = (paragraphs: readonly Span[], offset: number): Span | null =>
  paragraphs.find(({ end }) => end > offset) ?? paragraphs.at(-1) ?? null;

/** The sentence in which an offset lies; null for a text without paragraphs. */
export function sentenceAt(
  { text, language, paragraphs }: { text: string; language: string; paragraphs: readonly Span[] },
  offset: number,
): Span | null {
  const paragraph = paragraphAt(paragraphs, offset);
  if (!paragraph) return null;
  const sentences = sentencesOf(text, paragraph, language);
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? null;
}
