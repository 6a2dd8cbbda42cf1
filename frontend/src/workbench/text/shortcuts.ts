import type { ShortcutTable } from '../../shortcuts/shortcut-tables.js';
import type { SelectionMove } from './keyboard-selection.js';

/** The part of a keyboard event that decides. */
export type KeyStroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

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

function rowsOf(group: ShortcutGroup): ShortcutTable['rows'] {
  const rows = new Map<string, string[]>();
  const inSelection = group === 'select' ? selectionKeys : [];
  for (const { name, shown } of [...shortcuts.filter((one) => one.group === group), ...inSelection]) {
    rows.set(name, [...(rows.get(name) ?? []), ...shown]);
  }
  return [...rows].map(([name, strokes]) => ({ label: `reading.keys.${name}`, strokes }));
}

/** What the sheet lists of the text page: each thing once, in its group, with every key that does it. */
export const textTables: readonly ShortcutTable[] = shortcutGroups.map((group) => ({
  title: `reading.groups.${group}`,
  rows: rowsOf(group),
}));

/** The key that does something, as `aria-keyshortcuts` and tooltips name it. */
export const keyOf = (name: ShortcutName): string => shortcuts.find((one) => one.name === name)?.shown[0] ?? '';

/** The letter on the cap of a key of a Latin keyboard, whatever the layout in use. */
const letterOfCode = (code: string): string => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';

/**
 * The letter that a stroke means. A Latin letter counts by what it types (so that Dvorak and AZERTY work); under a layout that
 * types no Latin letters, as the Arabic one, the key counts by its place: ت is where J is. Empty for a key without a letter.
 */
export function letterOf(stroke: Pick<KeyStroke, 'key' | 'code'>): string {
  const letter = stroke.key.toLowerCase();
  return /^[a-z]$/.test(letter) ? letter : letterOfCode(stroke.code);
}

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

const typingRoles = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox', 'menu']);

/** Whether strokes there are meant as text, or steer a control that uses letters itself. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  return typingRoles.has(target.getAttribute('role') ?? '');
}
