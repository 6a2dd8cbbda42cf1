import { type KeyStroke, letterOf } from '../../shortcuts/key-stroke.js';
import { tableOf } from '../../shortcuts/page-keys.js';
import type { ShortcutTable } from '../../shortcuts/shortcut-tables.js';
import { sendKeys } from '../claim/send-on-ctrl-enter.js';
import { findFieldKeys, mapKeys } from './field-keys.js';
import type { SelectionMove } from './keyboard-selection.js';

const shortcutGroups = ['walk', 'decide', 'select', 'find', 'page'] as const;
type ShortcutGroup = (typeof shortcutGroups)[number];

interface Shortcut {
  readonly name: string;
  readonly group: ShortcutGroup;
  /** As the sheet shows it. */
  readonly shown: readonly string[];
  /** A letter key, by what it types or by its place. */
  readonly letter?: string;
  /** A sign that a key types, on any layout. */
  readonly signs?: readonly string[];
  readonly shift?: true;
  /** With Ctrl, or ⌘ on a Mac: no single key, so it works where those are switched off. */
  readonly ctrl?: true;
}

/**
 * Every key of the text page, once: what is listened to and what the sheet shows are both read from here. A capital by Shift goes
 * the other way round.
 */
export const shortcuts = [
  { name: 'next', group: 'walk', letter: 'j', shown: ['J'] },
  { name: 'previous', group: 'walk', letter: 'k', shown: ['K'] },
  { name: 'nextUndecided', group: 'walk', letter: 'u', shown: ['U'] },
  { name: 'previousUndecided', group: 'walk', letter: 'u', shift: true, shown: ['⇧ U'] },
  { name: 'nextMine', group: 'walk', letter: 'i', shown: ['I'] },
  { name: 'previousMine', group: 'walk', letter: 'i', shift: true, shown: ['⇧ I'] },
  { name: 'nextAltered', group: 'walk', letter: 'd', shown: ['D'] },
  { name: 'previousAltered', group: 'walk', letter: 'd', shift: true, shown: ['⇧ D'] },
  { name: 'accept', group: 'decide', letter: 'a', shown: ['A'] },
  { name: 'skip', group: 'decide', letter: 's', shown: ['S'] },
  { name: 'claim', group: 'decide', letter: 'c', shown: ['C'] },
  { name: 'comment', group: 'decide', letter: 'm', shown: ['M'] },
  { name: 'undo', group: 'decide', letter: 'z', shown: ['Z'] },
  { name: 'undo', group: 'decide', letter: 'z', ctrl: true, shown: ['Ctrl Z'] },
  { name: 'select', group: 'select', letter: 'v', shown: ['V'] },
  { name: 'share', group: 'select', letter: 'l', shown: ['L'] },
  { name: 'find', group: 'find', signs: ['/', 'ظ'], shown: ['/'] },
  { name: 'nextHit', group: 'find', letter: 'n', shown: ['N'] },
  { name: 'previousHit', group: 'find', letter: 'p', shown: ['P'] },
  { name: 'leave', group: 'page', signs: ['Escape'], shown: ['Esc'] },
] as const satisfies readonly Shortcut[];

export type ShortcutName = (typeof shortcuts)[number]['name'];

interface SelectionKey {
  readonly name: string;
  readonly shown: readonly string[];
  /** `forward` and `backward` are the arrows of the text's direction. */
  readonly key?: 'forward' | 'backward' | 'ArrowDown' | 'ArrowUp';
  readonly letter?: string;
  readonly shift?: true;
  readonly move: SelectionMove;
}

/** The keys that work while words are chosen by keys. */
const selectionKeys = [
  { name: 'word', key: 'forward', move: 'nextWord', shown: ['←', '→'] },
  { name: 'word', key: 'backward', move: 'previousWord', shown: [] },
  { name: 'paragraph', key: 'ArrowDown', move: 'nextParagraph', shown: ['↓', '↑'] },
  { name: 'paragraph', key: 'ArrowUp', move: 'previousParagraph', shown: [] },
  { name: 'extendWord', key: 'forward', shift: true, move: 'extendForward', shown: ['⇧ ←', '⇧ →'] },
  { name: 'extendWord', key: 'backward', shift: true, move: 'extendBackward', shown: [] },
  { name: 'extendSentence', key: 'ArrowDown', shift: true, move: 'extendSentence', shown: ['⇧ ↓', '⇧ ↑'] },
  { name: 'extendSentence', key: 'ArrowUp', shift: true, move: 'retractSentence', shown: [] },
  { name: 'otherEnd', letter: 'o', move: 'otherEnd', shown: ['O'] },
  { name: 'widen', letter: 'w', move: 'widen', shown: ['W'] },
] as const satisfies readonly SelectionKey[];

function rowsOf(keys: readonly { readonly name: string; readonly shown: readonly string[] }[]): ShortcutTable['rows'] {
  const rows = new Map<string, string[]>();
  for (const { name, shown } of keys) rows.set(name, [...(rows.get(name) ?? []), ...shown]);
  return [...rows].map(([name, strokes]) => ({ label: `reading.keys.${name}`, strokes }));
}

/** What the sheet lists of the keys that choose words, of a page where nothing but these begins it. */
export const selectionTable: ShortcutTable = { title: 'reading.groups.select', rows: rowsOf(selectionKeys) };

/** The keys of what stands in each group and is no key of the whole page. */
const further: Partial<Readonly<Record<ShortcutGroup, ShortcutTable['rows']>>> = {
  walk: tableOf(mapKeys).rows,
  select: selectionTable.rows,
  find: tableOf(findFieldKeys).rows,
  page: tableOf(sendKeys).rows,
};

/** What the sheet lists of the text page: each thing once, in its group, with every key that does it. */
export const textTables: readonly ShortcutTable[] = shortcutGroups.map((group) => ({
  title: `reading.groups.${group}`,
  rows: [...rowsOf(shortcuts.filter((one) => one.group === group)), ...(further[group] ?? [])],
}));

/** The key that does something, as `aria-keyshortcuts` and tooltips name it. */
export const keyOf = (name: ShortcutName): string => shortcuts.find((one) => one.name === name)?.shown[0] ?? '';

function matches(shortcut: Shortcut, stroke: KeyStroke): boolean {
  if ((stroke.ctrlKey || stroke.metaKey) !== (shortcut.ctrl ?? false)) return false;
  if (shortcut.signs) return shortcut.signs.includes(stroke.key);
  return stroke.shiftKey === (shortcut.shift ?? false) && letterOf(stroke) === shortcut.letter;
}

/** Which shortcut of the text page a stroke means. */
export function shortcutOf(stroke: KeyStroke): ShortcutName | null {
  if (stroke.altKey) return null;
  return shortcuts.find((shortcut) => matches(shortcut, stroke))?.name ?? null;
}

/** Whether a stroke is one of those that a person can switch off (WCAG 2.1.4): a single sign or letter. */
export const isSingleKey = (stroke: KeyStroke): boolean =>
  !stroke.ctrlKey && !stroke.metaKey && stroke.key !== 'Escape';

/** Which step of a selection by keys a stroke means; left and right follow the text's direction. */
export function selectionMoveOf(stroke: KeyStroke, direction: 'rtl' | 'ltr'): SelectionMove | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const [forward, backward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const key = stroke.key === forward ? 'forward' : stroke.key === backward ? 'backward' : stroke.key;
  const found = selectionKeys.find((one: SelectionKey) => {
    if (stroke.shiftKey !== (one.shift ?? false)) return false;
    return one.key === undefined ? letterOf(stroke) === one.letter : one.key === key;
  });
  return found?.move ?? null;
}
