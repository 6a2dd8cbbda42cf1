import type { AlignedRow } from '../language/align/align-all.js';
import type { Report } from '../language/align/report.js';
import type { Reanchored } from '../language/reanchor.js';
import type { Span } from '../language/span.js';

/** Spans of an older text that are looked for in a newer one. */
export interface Search {
  readonly spans: readonly Span[];
  readonly from: string;
  readonly to: string;
}

/** What a comparing thread is asked: one at a time. */
export type ComparisonJob =
  | { readonly type: 'align'; readonly reports: readonly Report[] }
  | { readonly type: 'reanchor'; readonly searches: readonly Search[] };

/** What it says at the job's end. */
export type ComparisonMessage =
  | { readonly type: 'aligned'; readonly rows: readonly AlignedRow[] }
  | { readonly type: 'reanchored'; readonly places: readonly (readonly Reanchored[])[] }
  | { readonly type: 'failed'; readonly error: Error };
