import { type KeyStroke, letterOf } from '../workbench/text/shortcuts.js';

export type ListMove = 'next' | 'previous' | 'select' | 'selectRange' | 'search' | 'clear';

const byLetter: Readonly<Record<string, ListMove>> = { j: 'next', k: 'previous', x: 'select' };

/** What a stroke means on a list of rows. Enter is left to the row's own link. */
export function listMoveOf(stroke: KeyStroke): ListMove | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  if (stroke.key === 'Escape') return 'clear';
  // On an Arabic layout the key of the slash types ظ, on a German one it is the shifted seven.
  if (stroke.key === '/' || (stroke.code === 'Slash' && !stroke.shiftKey)) return 'search';
  const move = byLetter[letterOf(stroke)];
  if (!stroke.shiftKey) return move ?? null;
  return move === 'select' ? 'selectRange' : null;
}
