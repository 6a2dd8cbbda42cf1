import type { Span } from '../span.js';

/** How two statements of a pair stand to each other. */
export type Relation = 'identical' | 'reworded' | 'altered';

/** What kind of difference it is; all but `wording` change what is claimed. */
export type DifferenceType =
  | 'number'
  | 'unit'
  | 'date'
  | 'negation'
  | 'qualifier'
  | 'actor'
  | 'attribution'
  | 'certainty'
  | 'condition'
  | 'wording';

/** Spans are UTF-16 in each report's text; a side is null where it lacks the words. */
export interface Difference {
  readonly type: DifferenceType;
  readonly a: Span | null;
  readonly b: Span | null;
}
