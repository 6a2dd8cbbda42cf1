import { type KeyStroke, letterOf } from '../workbench/text/shortcuts.js';
import type { ShortcutRow } from './shortcut-tables.js';

/** Where `g` and a letter lead. */
export const places = {
  w: '/',
  s: '/speeches',
  t: '/documents',
  c: '/claims',
  b: '/board',
  d: '/dashboard',
  a: '/account',
} as const;
type PlaceLetter = keyof typeof places;

export type GlobalKey =
  | { readonly kind: 'help' }
  | { readonly kind: 'search' }
  /** The first of two keys: the next one says where to. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'go'; readonly to: (typeof places)[PlaceLetter] };

const isPlace = (letter: string): letter is PlaceLetter => Object.hasOwn(places, letter);

/** What a stroke means anywhere in the app; null where it means nothing. `begun` after `g`. */
export function globalKeyOf(stroke: KeyStroke, begun: boolean): GlobalKey | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const letter = letterOf(stroke);
  if (begun) return isPlace(letter) ? { kind: 'go', to: places[letter] } : null;
  if (stroke.key === '?' || stroke.key === '؟') return { kind: 'help' };
  if (stroke.key === '/') return { kind: 'search' };
  return letter === 'g' && !stroke.shiftKey ? { kind: 'begin' } : null;
}

/** The keys that work on every page, for the sheet. */
export const globalRows: readonly ShortcutRow[] = [
  { keys: ['G', 'W'], label: 'menu.work' },
  { keys: ['G', 'S'], label: 'menu.speeches' },
  { keys: ['G', 'T'], label: 'lists.documents.title' },
  { keys: ['G', 'C'], label: 'menu.claims' },
  { keys: ['G', 'B'], label: 'lists.board.title' },
  { keys: ['G', 'D'], label: 'dashboard.title' },
  { keys: ['G', 'A'], label: 'menu.account' },
  { keys: ['/'], label: 'preferences.shortcuts.search' },
  { keys: ['?'], label: 'preferences.shortcuts.help' },
];
