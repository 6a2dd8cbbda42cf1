import type { Segment, Span } from '@isnad/contracts';

/** From where a claim is about to be made: a span of the text, and the statements that making it decides. */
export interface ClaimOrigin {
  readonly span: Span;
  /** Statements still undecided that the span touches, in text order. */
  readonly touched: readonly Segment[];
  /** Those of them that the span takes in whole, which the claim decides unless the person says otherwise. */
  readonly decides: readonly string[];
}

/**
 * What making a claim from a span would decide. A statement that the span takes in whole is decided by it; one of which the
 * span is only a part may hold more claims, so it is offered and not presumed.
 */
export function claimOrigin(span: Span, segments: readonly Segment[]): ClaimOrigin {
  const touched = segments
    .filter(({ disposition, start, end }) => disposition === 'undecided' && start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start);
  const whole = touched.filter(({ start, end }) => start >= span.start && end <= span.end);
  return { span, touched, decides: whole.map(({ id }) => id) };
}
