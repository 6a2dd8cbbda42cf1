import { type ReactNode, useCallback, useState } from 'react';
import { ProblemError } from '../providers/problem-error.js';
import { type Conflict, type ConflictDecision, ConflictDialog } from './ConflictDialog.js';
import type { Fields } from './conflict-values.js';

/** A change on its way to a record that others may change too. */
export interface Submission<T> extends Omit<Conflict, 'current'> {
  /** The version the person saw when they began. */
  readonly version: number;
  /**
   * Sends the change on a version: the one above, or after a conflict the one stored then. `values` is `mine`, or with `piecewise`
   * what the person made of both.
   */
  readonly send: (version: number, values: Fields) => Promise<T>;
}

export type SubmissionOutcome<T> =
  | { readonly kind: 'saved'; readonly data: T }
  /** The person took the stored version: show `current` and drop their change. */
  | { readonly kind: 'stored'; readonly current: unknown }
  /** The person closed the question: nothing was sent and the form keeps what they wrote. */
  | { readonly kind: 'undecided' };

interface OpenQuestion {
  readonly conflict: Conflict;
  readonly answer: (decision: ConflictDecision) => void;
}

/**
 * Sends a change and, where the server says that the record has moved on (412), asks the person which version stays.
 * Answers `[submit, dialog]`; the component renders `dialog`. `submit` rejects with the ProblemError of any other refusal.
 */
export function useSubmitWithConflict(): readonly [
  submit: <T>(submission: Submission<T>) => Promise<SubmissionOutcome<T>>,
  dialog: ReactNode,
] {
  const [question, setQuestion] = useState<OpenQuestion | null>(null);

  const ask = useCallback(async (conflict: Conflict): Promise<ConflictDecision> => {
    const decision = await new Promise<ConflictDecision>((answer) => setQuestion({ conflict, answer }));
    setQuestion(null);
    return decision;
  }, []);

  const submit = useCallback(
    async <T,>({ version, send, ...shown }: Submission<T>): Promise<SubmissionOutcome<T>> => {
      let values = shown.mine;
      for (let on = version; ; ) {
        try {
          return { kind: 'saved', data: await send(on, values) };
        } catch (error) {
          if (!(error instanceof ProblemError) || !error.is('precondition.failed')) throw error;
          const { currentVersion, current } = error.problem;
          if (currentVersion === undefined) throw error;
          const decision = await ask({ ...shown, mine: values, current });
          if (decision.kind === 'stored') return { kind: 'stored', current };
          if (decision.kind === 'undecided') return { kind: 'undecided' };
          if (decision.kind === 'chosen') values = decision.values;
          on = currentVersion;
        }
      }
    },
    [ask],
  );

  const dialog = question && <ConflictDialog conflict={question.conflict} onDecide={question.answer} />;
  return [submit, dialog];
}
