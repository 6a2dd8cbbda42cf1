import type { ShortcutTable } from './shortcut-tables.js';

/** The keys that walk the list of claims. */
export const claimListTables: readonly ShortcutTable[] = [
  {
    title: 'menu.claims',
    rows: [
      { strokes: ['J', 'K'], label: 'preferences.shortcuts.list.walk' },
      { strokes: ['Enter'], label: 'preferences.shortcuts.list.open' },
      { strokes: ['X'], label: 'preferences.shortcuts.list.choose' },
      { strokes: ['⇧ X'], label: 'preferences.shortcuts.list.chooseRange' },
      { strokes: ['Esc'], label: 'preferences.shortcuts.list.leave' },
    ],
  },
];
