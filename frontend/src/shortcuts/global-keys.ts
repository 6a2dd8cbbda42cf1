import { type KeyStroke, letterOf } from './key-stroke.js';
import { isStroke } from './page-keys.js';
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

/** As the sheet and the pages' tables name the stroke that leads somewhere. */
const strokeTo = (letter: string): string => `G ${letter.toUpperCase()}`;

/** What a stroke means anywhere in the app; null where it means nothing. `begun` after `g`; `taken` are the page's own strokes. */
export function globalKeyOf(stroke: KeyStroke, begun: boolean, taken: ReadonlySet<string>): GlobalKey | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const letter = letterOf(stroke);
  if (begun) return isPlace(letter) && !taken.has(strokeTo(letter)) ? { kind: 'go', to: places[letter] } : null;
  if (stroke.key === '?' || stroke.key === '؟') return { kind: 'help' };
  if (isStroke('/', stroke)) return { kind: 'search' };
  return letter === 'g' && !stroke.shiftKey ? { kind: 'begin' } : null;
}

/** The keys that work on every page, for the sheet. */
export const globalRows: readonly ShortcutRow[] = [
  { strokes: ['G W'], label: 'menu.work' },
  { strokes: ['G S'], label: 'menu.speeches' },
  { strokes: ['G T'], label: 'lists.documents.title' },
  { strokes: ['G C'], label: 'menu.claims' },
  { strokes: ['G B'], label: 'lists.board.title' },
  { strokes: ['G D'], label: 'dashboard.title' },
  { strokes: ['G A'], label: 'menu.account' },
  { strokes: ['/'], label: 'preferences.shortcuts.search' },
  { strokes: ['?'], label: 'preferences.shortcuts.help' },
];
