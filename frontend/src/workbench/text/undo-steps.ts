import type { Segment } from '@isnad/contracts';

/** Something done on the text page that may be taken back. */
export type DoneStep =
  | { readonly kind: 'skip'; readonly segmentId: string }
  | { readonly kind: 'restore'; readonly segmentId: string; readonly reason: string }
  | { readonly kind: 'claim'; readonly claimId: string }
  | { readonly kind: 'appearance'; readonly claimId: string; readonly appearanceId: string };

/** What taking a step back asks of the server, or why it is not done. */
export type UndoPlan =
  | { readonly kind: 'decide'; readonly segment: Segment; readonly decision: 'undecided' | { readonly reason: string } }
  | { readonly kind: 'rejectClaim'; readonly claimId: string }
  | { readonly kind: 'removeAppearance'; readonly claimId: string; readonly appearanceId: string }
  | { readonly kind: 'refused'; readonly why: 'decidedSince' | 'gone' };

/**
 * How a step is taken back, judged by how the statement stands now. A skip that somebody has turned into something else since is
 * theirs and stays. Claims and their places are asked about at the server, which knows what may be done with them.
 */
export function planUndo(step: DoneStep, segments: readonly Segment[]): UndoPlan {
  switch (step.kind) {
    case 'claim':
      return { kind: 'rejectClaim', claimId: step.claimId };
    case 'appearance':
      return { kind: 'removeAppearance', claimId: step.claimId, appearanceId: step.appearanceId };
    case 'skip':
    case 'restore': {
      const segment = segments.find(({ id }) => id === step.segmentId);
      if (!segment) return { kind: 'refused', why: 'gone' };
      const asLeft = step.kind === 'skip' ? 'skipped' : 'undecided';
      if (segment.disposition !== asLeft) return { kind: 'refused', why: 'decidedSince' };
      return { kind: 'decide', segment, decision: step.kind === 'skip' ? 'undecided' : { reason: step.reason } };
    }
  }
}
