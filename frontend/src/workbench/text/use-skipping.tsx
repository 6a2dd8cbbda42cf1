import type { Segment } from '@isnad/contracts';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import { ProblemError } from '../../providers/problem-error.js';
import type { DoneStep } from './undo-steps.js';
import { useSegmentDecisions } from './use-segment-decisions.js';

interface Options {
  readonly onDone?: (step: DoneStep) => void;
  /** A skip was taken back from its own message or row. */
  readonly onTakenBack?: (segmentId: string) => void;
}

/** Skips statements and takes skips back; each skip can be undone from the message that tells of it. */
export function useSkipping(documentId: string, { onDone, onTakenBack }: Options = {}) {
  const decide = useSegmentDecisions(documentId);
  const notify = useNotify();
  const translate = useTranslate();

  const restore = async (segment: Segment) => {
    try {
      await decide(segment, { disposition: 'undecided' });
      onTakenBack?.(segment.id);
      onDone?.({ kind: 'restore', segmentId: segment.id, reason: segment.reason ?? '' });
      notify('workbench.text.restored', { type: 'info' });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      notify(error.message, { type: 'error', messageArgs: { _: error.message } });
    }
  };

  const skip = async (segment: Segment, reason: string) => {
    const skipped = await decide(segment, { disposition: 'skipped', reason });
    onDone?.({ kind: 'skip', segmentId: segment.id });
    notify('workbench.text.skipped', {
      type: 'info',
      action: (
        <Button color="inherit" size="small" onClick={() => void restore(skipped)}>
          {translate('ra.action.undo')}
        </Button>
      ),
    });
  };

  return { skip, restore };
}
