import { selectorFor } from '../language/anchor.js';
import { fieldProblem } from '../platform/http/problem-error.js';

/** A span to check: UTF-16 offsets, end exclusive, and the words it is thought to hold. */
export interface ProposedSpan {
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
}

const isLowSurrogate = (text: string, offset: number) => /^[\uDC00-\uDFFF]/.test(text.charAt(offset));

/**
 * Checks a span against the stored text and answers it with its words and context. Refuses, naming its field, a span
 * that leaves the text, cuts a surrogate pair, or does not hold the words the caller saw.
 */
export function checkedSpan(text: string, span: ProposedSpan, field: (name: 'start' | 'end' | 'exact') => string) {
  if (span.end > text.length) throw fieldProblem({ path: field('end'), rule: 'span-outside' });
  if (isLowSurrogate(text, span.start)) throw fieldProblem({ path: field('start'), rule: 'span-cuts-character' });
  if (isLowSurrogate(text, span.end)) throw fieldProblem({ path: field('end'), rule: 'span-cuts-character' });
  const { exact, prefix, suffix } = selectorFor(text, span.start, span.end);
  if (span.exact !== undefined && span.exact !== exact) {
    throw fieldProblem({ path: field('exact'), rule: 'span-differs' });
  }
  return { startOffset: span.start, endOffset: span.end, exact, prefix, suffix };
}
