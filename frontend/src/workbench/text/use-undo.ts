import { Claim, type Segment } from '@isnad/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { request } from '../../providers/http-client.js';
import { ProblemError } from '../../providers/problem-error.js';
import { keys } from '../shared/keys.js';
import { type DoneStep, planUndo } from './undo-steps.js';
import { useSegmentDecisions } from './use-segment-decisions.js';

interface Options {
  readonly documentId: string;
  readonly segments: readonly Segment[];
  /** Asks for the reason with which a claim is rejected; there is no other way to take one back. */
  readonly onReject: (claim: Claim) => void;
}

/**
 * Takes back what was done on this page, the last first, as far as the server allows it. Claims are part of the desk's history as
 * soon as they are made: one is taken back by rejecting it, and where that is not allowed the page says so.
 */
export function useUndo({ documentId, segments, onReject }: Options) {
  const done = useRef<DoneStep[]>([]);
  const decide = useSegmentDecisions(documentId);
  const queries = useQueryClient();
  const notify = useNotify();

  const claimNow = async (claimId: string) =>
    (await request({ method: 'GET', path: `/claims/${claimId}`, schema: Claim })).data;

  const removeAppearance = async (claimId: string, appearanceId: string) => {
    const claim = await claimNow(claimId);
    if (!claim.appearances.some(({ id }) => id === appearanceId)) {
      notify('reading.undo.placeGone', { type: 'info' });
      return;
    }
    const path = `/claims/${claimId}/appearances/${appearanceId}`;
    await request({ method: 'DELETE', path, ifMatch: claim.version, schema: null });
    await queries.invalidateQueries({ queryKey: keys.document(documentId) });
    await queries.invalidateQueries({ queryKey: keys.claim(claimId) });
    notify('reading.undo.appearance', { type: 'info' });
  };

  const takeBack = async (step: DoneStep): Promise<void> => {
    const plan = planUndo(step, segments);
    switch (plan.kind) {
      case 'refused':
        notify(`reading.undo.${plan.why}`, { type: 'info' });
        return;
      case 'decide':
        await decide(
          plan.segment,
          plan.decision === 'undecided' ? { disposition: 'undecided' } : { disposition: 'skipped', ...plan.decision },
        );
        notify(plan.decision === 'undecided' ? 'workbench.text.restored' : 'workbench.text.skipped', { type: 'info' });
        return;
      case 'rejectClaim': {
        const claim = await claimNow(plan.claimId);
        if (claim.availableActions.includes('reject')) onReject(claim);
        else notify('reading.undo.noReject', { type: 'info' });
        return;
      }
      case 'removeAppearance':
        await removeAppearance(plan.claimId, plan.appearanceId);
    }
  };

  return {
    /** Remembers what was done. */
    note: (step: DoneStep) => {
      done.current.push(step);
    },
    /** Forgets a step that was taken back in another way. */
    forget: (segmentId: string) => {
      done.current = done.current.filter((step) => !('segmentId' in step && step.segmentId === segmentId));
    },
    undo: async (): Promise<void> => {
      const step = done.current.pop();
      if (!step) {
        notify('reading.undo.nothing', { type: 'info' });
        return;
      }
      try {
        await takeBack(step);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        notify(error.message, { type: 'error', messageArgs: { _: error.message } });
      }
    },
  };
}
