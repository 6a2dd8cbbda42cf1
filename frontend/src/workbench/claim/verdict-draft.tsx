import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';

type Take = (sentence: string) => void;

interface VerdictDraft {
  /** Puts a sentence behind what the verdict's explanation says already; null while no verdict is being written. */
  readonly take: Take | null;
  readonly offer: (take: Take) => () => void;
}

const VerdictDraftContext = createContext<VerdictDraft | null>(null);

/** Lets the reviews hand single sentences to the verdict that is being written on the same page. */
export function VerdictDraftProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const current = useRef<Take | null>(null);
  const offer = useCallback((take: Take) => {
    current.current = take;
    setOpen(true);
    return () => setOpen(false);
  }, []);
  const draft = useMemo<VerdictDraft>(
    () => ({ take: open ? (sentence) => current.current?.(sentence) : null, offer }),
    [open, offer],
  );
  return <VerdictDraftContext value={draft}>{children}</VerdictDraftContext>;
}

/** Hands a sentence to the verdict in hand; null while none is being written. */
export const useTakeSentence = (): Take | null => use(VerdictDraftContext)?.take ?? null;

/** The form of the verdict takes sentences while it is open. */
export function useOfferVerdict(take: Take): void {
  const offer = use(VerdictDraftContext)?.offer;
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => offer?.((sentence) => latest.current(sentence)), [offer]);
}
