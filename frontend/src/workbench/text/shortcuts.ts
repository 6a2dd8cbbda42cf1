import type { SelectionMove } from './keyboard-selection.js';

export const shortcutNames = ['next', 'previous', 'accept', 'skip', 'claim', 'select', 'help', 'leave'] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** The part of a keyboard event that decides. */
export type KeyStroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

const byLetter: Readonly<Record<string, ShortcutName>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  s: 'skip',
  c: 'claim',
  v: 'select',
};

const bySign: Readonly<Record<string, ShortcutName>> = { '?': 'help', '؟': 'help', Escape: 'leave' };

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

/** Which shortcut of the text page a stroke means. */
export function shortcutOf(stroke: KeyStroke): ShortcutName | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const sign = bySign[stroke.key];
  if (sign) return sign;
  if (stroke.shiftKey) return null;
  return byLetter[letterOf(stroke)] ?? null;
}

/** Which step of a selection by keys a stroke means; left and right follow the text's direction. */
export function selectionMoveOf(stroke: KeyStroke, direction: 'rtl' | 'ltr'): SelectionMove | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (stroke.key) {
    case forward:
      return stroke.shiftKey ? 'extendForward' : 'nextWord';
    case backward:
      return stroke.shiftKey ? 'extendBackward' : 'previousWord';
    case 'ArrowDown':
      return stroke.shiftKey ? null : 'nextParagraph';
    case 'ArrowUp':
      return stroke.shiftKey ? null : 'previousParagraph';
    default:
      return null;
  }
}

const typingRoles = new Set(['textbox', 'combobox', 'searchbox', 'spinbutton', 'listbox', 'menu']);

/** Whether strokes there are meant as text, or steer a control that uses letters itself. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  return typingRoles.has(target.getAttribute('role') ?? '');
}
