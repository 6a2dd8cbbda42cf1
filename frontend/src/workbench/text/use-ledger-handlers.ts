import { useEffect, useMemo, useRef } from 'react';
import type { LedgerHandlers } from './LedgerCardActions.js';

/** The same handlers for ever, which call what they were last given: rows that get them need not be painted anew. */
export function useLedgerHandlers(handlers: LedgerHandlers): LedgerHandlers {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  return useMemo(
    () => ({
      focus: (item) => latest.current.focus(item),
      accept: (item) => latest.current.accept(item),
      skip: (segment) => latest.current.skip(segment),
      restore: (segment) => latest.current.restore(segment),
      comment: (claimId) => latest.current.comment(claimId),
      share: (item) => latest.current.share(item),
    }),
    [],
  );
}
