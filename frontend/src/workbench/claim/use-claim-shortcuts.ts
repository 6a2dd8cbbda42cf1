import { useEffect, useRef } from 'react';
import { takesText } from '../text/shortcuts.js';
import { goToSection } from './go-to-section.js';
import { claimShortcutOf } from './shortcuts.js';

interface Options {
  /** Off where the person switched single-key shortcuts off (WCAG 2.1.4); the sheet still opens. */
  readonly letters: boolean;
  readonly onNext: () => void;
  readonly onHelp: () => void;
}

/** The letter that says where to go follows its `g` within this time. */
const goesOnMs = 1_500;

/** Listens to the page's keys except where somebody types or a dialog is open. */
export function useClaimShortcuts(options: Options): void {
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
      if (!shortcut || (!latest.current.letters && shortcut.kind !== 'help')) return;
      event.preventDefault();
      if (shortcut.kind === 'jump') goToSection(shortcut.to);
      else if (shortcut.kind === 'next') latest.current.onNext();
      else if (shortcut.kind === 'help') latest.current.onHelp();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
