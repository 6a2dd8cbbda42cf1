import { fromCodePoints } from '../language/anchor.js';
import type { AnchorText } from '../language/anchor-text.js';
import { type Reanchored, reanchor } from '../language/reanchor.js';
import type { AnnotationRead } from './read-annotation.js';

/**
 * Finds an annotation's words in a text. A position that holds the quote is the place. A quote elsewhere is looked for by its words
 * and context. A position alone is taken at its word only where the annotation names no other source than this text: positions
 * count in the text that they were made for. `isThisText` says whether a source is this text.
 */
export function findAnnotation(
  { quote, position, source }: AnnotationRead,
  text: AnchorText,
  isThisText: (source: string) => boolean,
): Reanchored {
  const span = position && fromCodePoints(text.source, position.start, position.end);
  if (quote) {
    const isThere = span && text.source.slice(span.start, span.end) === quote.exact;
    if (isThere) return { outcome: 'exact', place: { ...span, similarity: 1 } };
    return reanchor({ ...quote, start: span?.start }, text);
  }
  const isTrusted = source === null || isThisText(source);
  if (!span || !isTrusted || text.source.slice(span.start, span.end).trim() === '') {
    return { outcome: 'orphan', place: null };
  }
  return { outcome: 'exact', place: { ...span, similarity: 1 } };
}
