import { type KeyStroke, letterOf } from './key-stroke.js';
import { actionOf, type PageKeys, tableOf } from './page-keys.js';
import type { ShortcutTable } from './shortcut-tables.js';

/** Where `g` and a letter lead, and how the catalogue calls it. */
const places = {
  w: { to: '/', label: 'menu.work' },
  s: { to: '/speeches', label: 'menu.speeches' },
  t: { to: '/documents', label: 'lists.documents.title' },
  c: { to: '/claims', label: 'menu.claims' },
  b: { to: '/board', label: 'lists.board.title' },
  d: { to: '/dashboard', label: 'dashboard.title' },
  a: { to: '/account', label: 'menu.account' },
} as const;
type PlaceLetter = keyof typeof places;

/** The keys that lead nowhere. */
const ownKeys: PageKeys<'search' | 'help'> = {
  title: 'preferences.shortcuts.everywhere',
  rows: [
    { label: 'preferences.shortcuts.search', keys: { '/': 'search' } },
    { label: 'preferences.shortcuts.help', keys: { '?': 'help' } },
  ],
};

export type GlobalKey =
  | { readonly kind: 'help' }
  | { readonly kind: 'search' }
  /** The first of two keys: the next one says where to. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'go'; readonly to: (typeof places)[PlaceLetter]['to'] };

const isPlace = (letter: string): letter is PlaceLetter => Object.hasOwn(places, letter);

/** As the sheet and the pages' tables name the stroke that leads somewhere. */
const strokeTo = (letter: string): string => `G ${letter.toUpperCase()}`;

/** What a stroke means anywhere in the app; null where it means nothing. `begun` after `g`; `taken` are the page's own strokes. */
export function globalKeyOf(stroke: KeyStroke, begun: boolean, taken: ReadonlySet<string>): GlobalKey | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const letter = letterOf(stroke);
  if (begun) return isPlace(letter) && !taken.has(strokeTo(letter)) ? { kind: 'go', to: places[letter].to } : null;
  const kind = actionOf(ownKeys, stroke);
  if (kind) return { kind };
  return letter === 'g' && !stroke.shiftKey ? { kind: 'begin' } : null;
}

/** The keys that work on every page, for the sheet. */
export const globalTable: ShortcutTable = {
  title: ownKeys.title,
  rows: [
    ...Object.entries(places).map(([letter, { label }]) => ({ strokes: [strokeTo(letter)], label })),
    ...tableOf(ownKeys).rows,
  ],
};
