import type { ShortcutRow } from './shortcut-tables.js';

/** The keys that walk a list. */
export const listRows: readonly ShortcutRow[] = [
  { keys: ['J', 'K'], label: 'preferences.shortcuts.list.walk' },
  { keys: ['Enter'], label: 'preferences.shortcuts.list.open' },
  { keys: ['X'], label: 'preferences.shortcuts.list.choose' },
  { keys: ['⇧ X'], label: 'preferences.shortcuts.list.chooseRange' },
  { keys: ['Esc'], label: 'preferences.shortcuts.list.leave' },
];
