import { type CreateComment, limits } from '@isnad/contracts';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';

/** What the next comment is about, with the words that were marked there. */
export interface CommentTarget {
  readonly target: NonNullable<CreateComment['target']>;
  readonly quote: string | null;
}

/** Marked words as a comment quotes them; null where there are none. */
export function quoteOf(marked: string): string | null {
  const words = marked.trim();
  return words === '' ? null : words.slice(0, limits.quote);
}

interface Choice {
  readonly chosen: CommentTarget | null;
  readonly choose: (target: CommentTarget | null) => void;
}

const CommentTargetContext = createContext<Choice | null>(null);

interface ProviderProps {
  /** What was chosen before the provider was there. */
  readonly first?: CommentTarget;
  readonly children: ReactNode;
}

/** Lets any part of the claim page say that the next comment is about it. */
export function CommentTargetProvider({ first, children }: ProviderProps) {
  const [chosen, choose] = useState<CommentTarget | null>(first ?? null);
  const value = useMemo(() => ({ chosen, choose }), [chosen]);
  return <CommentTargetContext value={value}>{children}</CommentTargetContext>;
}

/** What the next comment is about; null outside a page that offers it. */
export const useCommentTarget = (): Choice | null => use(CommentTargetContext);

/** Where a target stands on the page. */
export const anchorOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  type === 'verdict' ? '#verdict' : `#${type}-${id}`;
