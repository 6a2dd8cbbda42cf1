import type { DraftBody } from '@isnad/contracts';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { draftServer } from './draft-server.js';
import { type DraftOwner, type DraftShapes, type DraftValues, draftKeyOf, readDraft } from './draft-storage.js';
import { type DraftState, DraftSync } from './draft-sync.js';
import { type ServerForm, useServerForm } from './use-server-form.js';

export interface DraftForm<Values extends DraftValues> extends ServerForm<Values> {
  /** Whether the values came from an earlier visit or another computer. */
  readonly restored: boolean;
  /** Throws the draft away and starts from the initial values. */
  readonly discard: () => void;
  readonly draft: DraftState;
  /** The values of the other window's draft while both wait for a choice; null otherwise. */
  readonly theirs: Values | null;
  /** Goes on with these values in place of both. */
  readonly settle: (values: Values) => void;
}

/** Whether the server took the values, or the person decided to keep them unsent. */
export type DraftOutcome = 'sent' | 'kept';

/**
 * A server form whose unsent values outlive the page, the connection and the session: they are kept for this person, claim and
 * form, in this browser at once and on the server a moment later, come back on the next visit wherever that is, and are dropped
 * only once the server has accepted what they became. `shapes` says what comes back into fields that hold records.
 */
export function useDraftForm<Values extends DraftValues>(
  owner: DraftOwner,
  initial: Values,
  send: (values: Values) => Promise<DraftOutcome>,
  shapes: DraftShapes<Values> = {},
): DraftForm<Values> {
  const replaced = useRef<((body: DraftBody) => void) | null>(null);
  const [sync] = useState(
    () =>
      new DraftSync({
        userId: owner.userId,
        key: draftKeyOf(owner),
        server: draftServer,
        onReplaced: (body) => replaced.current?.(body),
      }),
  );
  const [found] = useState(() => readDraft(initial, sync.found, shapes));
  const [restored, setRestored] = useState(found !== null);
  const state = useSyncExternalStore(
    (listener) => sync.subscribe(listener),
    () => sync.state,
  );
  const form = useServerForm<Values>({
    initial: found ?? initial,
    send: async (values) => {
      if ((await send(values)) === 'kept') return;
      sync.drop();
      setRestored(false);
      form.reset(initial);
    },
    onChange: (values) => sync.keep(values),
  });
  useEffect(() => {
    replaced.current = (body) => {
      const values = readDraft(initial, body, shapes);
      form.reset(values ?? initial);
      setRestored(values !== null);
    };
  });
  useEffect(() => sync.start(), [sync]);

  return {
    ...form,
    restored,
    discard: () => {
      sync.drop();
      setRestored(false);
      form.reset(initial);
    },
    draft: state,
    theirs: state.kind === 'conflict' ? (readDraft(initial, state.theirs.body, shapes) ?? initial) : null,
    settle: (values) => {
      form.reset(values);
      sync.settle(values);
    },
  };
}
