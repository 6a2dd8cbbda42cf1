import type { Comment } from '@isnad/contracts';

export interface CommentThread {
  readonly root: Comment;
  readonly replies: readonly Comment[];
}

const oldestFirst = (a: Comment, b: Comment) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/**
 * Comments as conversations: each root with every reply below it, however deep it was answered, oldest first; conversations
 * that are still open before resolved ones. A reply whose root is missing stands for itself, so that nothing is lost.
 */
export function threadsOf(comments: readonly Comment[]): CommentThread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): Comment => {
    let root = comment;
    const seen = new Set([comment.id]);
    for (let parent = byId.get(root.parentId ?? ''); parent && !seen.has(parent.id); ) {
      seen.add(parent.id);
      root = parent;
      parent = byId.get(root.parentId ?? '');
    }
    return root;
  };
  const threads = new Map<string, { root: Comment; replies: Comment[] }>();
  for (const comment of [...comments].sort(oldestFirst)) {
    const root = rootOf(comment);
    const thread = threads.get(root.id) ?? { root, replies: [] };
    if (comment.id !== root.id) thread.replies.push(comment);
    threads.set(root.id, thread);
  }
  const isResolved = ({ root }: CommentThread) => Number(root.resolvedAt !== null);
  return [...threads.values()].sort((a, b) => isResolved(a) - isResolved(b) || oldestFirst(a.root, b.root));
}

/** Tells which comments are new to somebody who was last here at a moment: those that others wrote since. */
export const isNewTo =
  (userId: string, lastVisit: string | null) =>
  ({ author, createdAt }: Pick<Comment, 'author' | 'createdAt'>): boolean =>
    author.id !== userId && lastVisit !== null && createdAt > lastVisit;
