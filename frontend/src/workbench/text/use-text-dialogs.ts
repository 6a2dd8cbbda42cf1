import type { Segment, Span } from '@isnad/contracts';
import { useState } from 'react';
import { type ClaimOrigin, claimOrigin } from './claim-origin.js';

/** What is open over the text: one thing at a time. */
export type TextDialog =
  | { readonly kind: 'claim'; readonly origin: ClaimOrigin }
  | { readonly kind: 'skip'; readonly segment: Segment }
  | { readonly kind: 'shortcuts' };

/** Opens and closes the page's dialogs. */
export function useTextDialogs(segments: readonly Segment[]) {
  const [dialog, setDialog] = useState<TextDialog | null>(null);
  return {
    dialog,
    claim: (span: Span) => setDialog({ kind: 'claim', origin: claimOrigin(span, segments) }),
    skip: (segment: Segment) => setDialog({ kind: 'skip', segment }),
    shortcuts: () => setDialog({ kind: 'shortcuts' }),
    close: () => setDialog(null),
  };
}
