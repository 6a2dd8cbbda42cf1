import { useEffect, useRef } from 'react';
import { takesText } from '../../shortcuts/key-stroke.js';
import type { SelectionMove } from './keyboard-selection.js';
import { isSingleKey, type ShortcutName, selectionMoveOf, shortcutOf } from './shortcuts.js';

interface Options {
  /** Off where the person switched single-key shortcuts off (WCAG 2.1.4). */
  readonly letters: boolean;
  /** While the keys choose words, the arrows belong to the selection. */
  readonly selecting: boolean;
  readonly direction: 'rtl' | 'ltr';
  readonly onShortcut: Readonly<Record<ShortcutName, () => void>>;
  readonly onMove: (move: SelectionMove) => void;
}

/** Listens to the page's keys except where somebody types or a dialog is open. */
export function useShortcuts(options: Options): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const { letters, selecting, direction, onShortcut, onMove } = latest.current;
      const move = selecting ? selectionMoveOf(event, direction) : null;
      if (move) {
        event.preventDefault();
        onMove(move);
        return;
      }
      const shortcut = shortcutOf(event);
      if (!shortcut || (!letters && isSingleKey(event))) return;
      event.preventDefault();
      onShortcut[shortcut]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
