import { stances } from '@isnad/contracts';
import { type PageKeys, tableOf } from '../../shortcuts/page-keys.js';
import type { ShortcutTable } from '../../shortcuts/shortcut-tables.js';
import { selectionTable } from '../text/shortcuts.js';
import type { Direction } from './evidence-list.js';

/** The key that begins a new item, anywhere on the page. */
export const addKeys: PageKeys<'add'> = {
  title: 'evidence.title',
  rows: [{ label: 'evidence.add', keys: { E: 'add' } }],
};

/** The keys that take a card to another place, while its handle has the focus. */
export const placeKeys: PageKeys<Direction> = {
  title: 'evidence.shortcuts.order',
  rows: [
    { label: 'evidence.shortcuts.step', keys: { '↑': 'up', '↓': 'down' } },
    { label: 'evidence.shortcuts.ends', keys: { Home: 'first', End: 'last' } },
  ],
};

/** The keys of the text that was read at the source, besides those that choose words. */
export const paneKeys: PageKeys<'take' | 'leave'> = {
  title: 'evidence.pane.title',
  rows: [
    { label: 'evidence.pane.take', keys: { Enter: 'take' } },
    { label: 'evidence.shortcuts.leaveWords', keys: { Esc: 'leave' } },
  ],
};

/** What the sheet lists of the form and of the text beside it. */
export const formTables: readonly ShortcutTable[] = [
  {
    title: 'evidence.shortcuts.form',
    rows: [{ label: 'evidence.shortcuts.stance', strokes: stances.map((_, index) => String(index + 1)) }],
  },
  { title: paneKeys.title, rows: [...selectionTable.rows, ...tableOf(paneKeys).rows] },
];
