import type { Claim, DocumentMark, Segment, Span } from '@isnad/contracts';
import { useState } from 'react';
import { type ClaimOrigin, claimOrigin } from './claim-origin.js';

/** Words that were chosen where a claim appears. */
export interface ClaimPassage {
  readonly appearanceId: string;
  readonly span: Span;
}

/** What is open over the text: one thing at a time. */
export type TextDialog =
  | { readonly kind: 'claim'; readonly origin: ClaimOrigin; readonly thenComment: boolean }
  | { readonly kind: 'skip'; readonly segment: Segment }
  /** `passage`: the words of one of the claim's appearances that it is about; the whole claim without. */
  | { readonly kind: 'comment'; readonly claimId: string; readonly passage?: ClaimPassage }
  | { readonly kind: 'commentFirst'; readonly span: Span }
  | { readonly kind: 'reject'; readonly claim: Claim };

/** Opens and closes the page's dialogs. */
export function useTextDialogs(segments: readonly Segment[]) {
  const [dialog, setDialog] = useState<TextDialog | null>(null);
  return {
    dialog,
    claim: (span: Span, thenComment = false) =>
      setDialog({ kind: 'claim', origin: claimOrigin(span, segments), thenComment }),
    skip: (segment: Segment) => setDialog({ kind: 'skip', segment }),
    comment: (claimId: string, passage?: ClaimPassage) => setDialog({ kind: 'comment', claimId, passage }),
    /** Comments on a span of the claim that it belongs to; where there is none, offers to make one first. */
    commentOn: (span: Span, marks: readonly DocumentMark[]) => {
      const own = marks
        .filter(({ start, end }) => start < span.end && end > span.start)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      if (!own) return setDialog({ kind: 'commentFirst', span });
      const { claimId, appearanceId } = own;
      setDialog({ kind: 'comment', claimId, passage: { appearanceId, span: { start: span.start, end: span.end } } });
    },
    reject: (claim: Claim) => setDialog({ kind: 'reject', claim }),
    close: () => setDialog(null),
  };
}

export type TextDialogs = ReturnType<typeof useTextDialogs>;
