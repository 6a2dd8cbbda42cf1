import type { Span } from './common.js';

const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });

/** A full stop that ends no sentence: after a single letter (د. نور، ص. 4) and after the titles and references written with one. */
const endsInAbbreviation =
  /(?:^|[\s(«"“])(?:\p{L}|ص\.ب|أ\.د|mr|mrs|ms|dr|prof|st|vs|no|fig|art|e\.g|i\.e|cf)\.[^\S\n]*$/iu;

/**
 * The sentences of a text, Arabic or Latin, as UTF-16 spans: in order, without the white space around them, none across a line
 * break. For showing a text sentence by sentence and for tying evidence to them; the ledger's statements are cut by the language core.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let goesOn = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (start < end) {
      const last = spans.at(-1);
      if (goesOn && last) spans[spans.length - 1] = { start: last.start, end };
      else spans.push({ start, end });
    }
    goesOn = endsInAbbreviation.test(segment);
  }
  return spans;
}
