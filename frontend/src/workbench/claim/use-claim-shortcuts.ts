import { useEffect, useRef } from 'react';
import { takesText } from '../../shortcuts/key-stroke.js';
import { useShortcutTables } from '../../shortcuts/shortcut-tables.js';
import { goToSection } from './go-to-section.js';
import { claimShortcutOf, claimTables } from './shortcuts.js';

interface Options {
  /** Off where the person switched single-key shortcuts off (WCAG 2.1.4). */
  readonly letters: boolean;
  readonly onNext: () => void;
}

/** The letter that says where to go follows its `g` within this time. */
const goesOnMs = 1_500;

/** Listens to the page's keys except where somebody types or a dialog is open, and lists them in the sheet. */
export function useClaimShortcuts(options: Options): void {
  useShortcutTables(claimTables);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    let wentAt = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const shortcut = claimShortcutOf(event, event.timeStamp - wentAt < goesOnMs);
      wentAt = shortcut?.kind === 'go' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      // `g` is left to the app as well: a letter that names no section here may lead to another page.
      if (!shortcut || shortcut.kind === 'go' || !latest.current.letters) return;
      event.preventDefault();
      if (shortcut.kind === 'jump') goToSection(shortcut.to);
      else latest.current.onNext();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
