import type { CreateComment } from '@isnad/contracts';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';

/** What the next comment is about, with the words that were marked there. */
export interface CommentTarget {
  readonly target: NonNullable<CreateComment['target']>;
  readonly quote: string | null;
}

interface Choice {
  readonly chosen: CommentTarget | null;
  readonly choose: (target: CommentTarget | null) => void;
}

const CommentTargetContext = createContext<Choice | null>(null);

/** Lets any part of the claim page say that the next comment is about it. */
export function CommentTargetProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, choose] = useState<CommentTarget | null>(null);
  const value = useMemo(() => ({ chosen, choose }), [chosen]);
  return <CommentTargetContext value={value}>{children}</CommentTargetContext>;
}

/** What the next comment is about; null outside a page that offers it. */
export const useCommentTarget = (): Choice | null => use(CommentTargetContext);

/** Where a target stands on the page. */
export const anchorOf = ({ type, id }: { readonly type: string; readonly id: string }): string =>
  type === 'verdict' ? '#verdict' : `#${type}-${id}`;
