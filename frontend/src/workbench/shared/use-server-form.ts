import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { ProblemError } from '../../providers/problem-error.js';

interface Options<Values extends object> {
  readonly initial: Values;
  /** Sends the values. A {@link ProblemError} it throws is shown in the form; anything else is a defect and stops the page. */
  readonly send: (values: Values) => Promise<void>;
  /** Told of every change, for drafts. */
  readonly onChange?: (values: Values) => void;
}

export interface ServerForm<Values extends object> {
  readonly values: Values;
  readonly set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** Sets several at once. */
  readonly fill: (changes: Partial<Values>) => void;
  /** Replaces every value and forgets earlier refusals. */
  readonly reset: (values: Values) => void;
  /** The server's message for a field or for a part of it; undefined when it has none. */
  readonly errorOf: (name: keyof Values & string) => string | undefined;
  /** The refusal, for what no field of the form shows. */
  readonly problem: ProblemError | null;
  readonly pending: boolean;
  readonly submit: (event?: FormEvent) => void;
}

/**
 * A form whose judge is the server: it sends what the person wrote and shows each refusal at its field, in the words of the
 * server, which knows the rules and the reader's language. What was written stays until it is accepted.
 */
export function useServerForm<Values extends object>({ initial, send, onChange }: Options<Values>): ServerForm<Values> {
  const [values, setValues] = useState(initial);
  const [corrected, setCorrected] = useState<ReadonlySet<keyof Values>>(new Set());
  // Pending state lags behind a double click, and values behind two changes at once; the refs do not.
  const sending = useRef(false);
  const latest = useRef(initial);
  const mutation = useMutation<void, Error, Values>({
    mutationFn: send,
    throwOnError: (error) => !(error instanceof ProblemError),
    onSettled: () => {
      sending.current = false;
    },
  });
  const problem = mutation.error instanceof ProblemError ? mutation.error : null;

  const fill: ServerForm<Values>['fill'] = (changes) => {
    const changed = { ...latest.current, ...changes };
    latest.current = changed;
    setValues(changed);
    setCorrected((names) => new Set([...names, ...(Object.keys(changes) as (keyof Values)[])]));
    onChange?.(changed);
  };
  const set: ServerForm<Values>['set'] = (name, value) => fill({ [name]: value } as unknown as Partial<Values>);

  const reset = (replacement: Values) => {
    latest.current = replacement;
    setValues(replacement);
    setCorrected(new Set());
    mutation.reset();
  };

  return {
    values,
    set,
    fill,
    reset,
    errorOf: (name) =>
      corrected.has(name)
        ? undefined
        : problem?.problem.errors?.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message,
    problem,
    pending: mutation.isPending,
    submit: (event) => {
      event?.preventDefault();
      // A form in a dialog is inside the page's form as far as React's events go.
      event?.stopPropagation();
      if (sending.current) return;
      sending.current = true;
      setCorrected(new Set());
      mutation.mutate(latest.current);
    },
  };
}
