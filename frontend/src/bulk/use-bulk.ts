import type { ClaimSummary } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type BulkChange, type BulkOutcome, type BulkStep, mergedOutcomes, toTryAgain } from './bulk-change.js';
import { BulkInterrupted, sendBulk } from './send-bulk.js';
import { undoSteps } from './undo-steps.js';

interface Running {
  readonly kind: 'running';
  readonly undoing: boolean;
  readonly settled: number;
  readonly total: number;
}

interface Settled {
  readonly kind: 'settled';
  readonly change: BulkChange;
  readonly outcomes: readonly BulkOutcome[];
  /** Claims that were not sent any more, since a batch before them failed as a whole. */
  readonly unsent: readonly ClaimSummary[];
  readonly error: Error | null;
  /** What takes it back; empty where it cannot be taken back or already has been. */
  readonly undo: readonly BulkStep[];
  readonly undone: boolean;
}

export type BulkState = { readonly kind: 'idle' } | Running | Settled;

const countOf = (steps: readonly BulkStep[]) => steps.reduce((sum, { claims }) => sum + claims.length, 0);

/** Sends steps; an interruption is part of the answer rather than thrown. */
async function attempt(steps: readonly BulkStep[], onProgress: (settled: number) => void) {
  try {
    return { outcomes: await sendBulk(steps, onProgress), error: null };
  } catch (error) {
    if (error instanceof BulkInterrupted) return { outcomes: error.outcomes, error: error.cause };
    throw error;
  }
}

/** Does one thing to several claims and keeps what became of each, for another try or to take it back. */
export function useBulk() {
  const [state, setState] = useState<BulkState>({ kind: 'idle' });
  const queries = useQueryClient();

  const carryOut = useCallback(
    async (steps: readonly BulkStep[], undoing: boolean) => {
      const total = countOf(steps);
      setState({ kind: 'running', undoing, settled: 0, total });
      const answer = await attempt(steps, (settled) => setState({ kind: 'running', undoing, settled, total }));
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['claims'] }),
        queries.invalidateQueries({ queryKey: ['workbench'] }),
      ]);
      const known = new Set(answer.outcomes.map(({ claim }) => claim.id));
      const unsent = steps.flatMap(({ claims }) => claims).filter(({ id }) => !known.has(id));
      return { ...answer, unsent };
    },
    [queries],
  );

  const start = useCallback(
    async (change: BulkChange, claims: readonly ClaimSummary[]) => {
      const answer = await carryOut([{ change, claims }], false);
      setState({ kind: 'settled', change, ...answer, undo: undoSteps(change, answer.outcomes), undone: false });
    },
    [carryOut],
  );

  const tryAgain = useCallback(
    async ({ change, outcomes, unsent }: Settled) => {
      const again = await carryOut([{ change, claims: [...toTryAgain(outcomes), ...unsent] }], false);
      const known = new Set(outcomes.map(({ claim }) => claim.id));
      const all = [
        ...mergedOutcomes(outcomes, again.outcomes),
        ...again.outcomes.filter(({ claim }) => !known.has(claim.id)),
      ];
      const sent = new Set(all.map(({ claim }) => claim.id));
      setState({
        kind: 'settled',
        change,
        outcomes: all,
        unsent: again.unsent.filter(({ id }) => !sent.has(id)),
        error: again.error,
        undo: undoSteps(change, all),
        undone: false,
      });
    },
    [carryOut],
  );

  const takeBack = useCallback(
    async ({ change, undo }: Settled) => {
      const answer = await carryOut(undo, true);
      setState({ kind: 'settled', change, ...answer, undo: [], undone: true });
    },
    [carryOut],
  );

  const close = useCallback(() => setState({ kind: 'idle' }), []);
  return { state, start, tryAgain, takeBack, close };
}

export type Bulk = ReturnType<typeof useBulk>;
export type SettledBulk = Settled;
