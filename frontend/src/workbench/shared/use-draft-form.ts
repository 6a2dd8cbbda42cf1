import { useState } from 'react';
import { type DraftOwner, type DraftValues, dropDraft, keepDraft, loadDraft } from './draft-storage.js';
import { type ServerForm, useServerForm } from './use-server-form.js';

interface DraftForm<Values extends DraftValues> extends ServerForm<Values> {
  /** Whether the values came from an earlier visit. */
  readonly restored: boolean;
  /** Throws the draft away and starts from the initial values. */
  readonly discard: () => void;
}

/** Whether the server took the values, or the person decided to keep them unsent. */
export type DraftOutcome = 'sent' | 'kept';

/**
 * A server form whose unsent values outlive the page: they are kept in this browser for this person, claim and form, come
 * back on the next visit, and are dropped once the server has accepted them.
 */
export function useDraftForm<Values extends DraftValues>(
  owner: DraftOwner,
  initial: Values,
  send: (values: Values) => Promise<DraftOutcome>,
): DraftForm<Values> {
  const [draft] = useState(() => loadDraft(owner, initial));
  const [restored, setRestored] = useState(draft !== null);
  const form = useServerForm<Values>({
    initial: draft ?? initial,
    send: async (values) => {
      if ((await send(values)) === 'kept') return;
      dropDraft(owner);
      setRestored(false);
      form.reset(initial);
    },
    onChange: (values) => keepDraft(owner, values),
  });
  return {
    ...form,
    restored,
    discard: () => {
      dropDraft(owner);
      setRestored(false);
      form.reset(initial);
    },
  };
}
