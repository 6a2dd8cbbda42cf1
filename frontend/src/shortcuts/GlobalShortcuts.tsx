import { useEffect, useRef, useState } from 'react';
import { useStore } from 'react-admin';
import { useNavigate } from 'react-router';
import { globalKeyOf } from './global-keys.js';
import { takesText } from './key-stroke.js';
import { ShortcutSheetOnDemand } from './ShortcutSheetOnDemand.js';
import { strokesTaken } from './shortcut-tables.js';

/** After this long the first of two keys is forgotten. */
const SECOND_KEY_MS = 1_500;

function focusSearch(): boolean {
  const field = document.querySelector<HTMLElement>('main input[type="search"], main [role="searchbox"]');
  field?.focus();
  return field !== null;
}

/**
 * The keys that work on every page. A page's own keys go first, but for the second of two: whoever has begun to go somewhere does not
 * want what the letter means here, unless the page lists the two together. Off, but for `?`, where the person switched single keys off.
 */
export function GlobalShortcuts() {
  const navigate = useNavigate();
  const [letters] = useStore('workbench.singleKeyShortcuts', true);
  const [sheetIsOpen, setSheetIsOpen] = useState(false);
  const begunAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const isMeant = (event: KeyboardEvent) =>
      !event.defaultPrevented &&
      !event.isComposing &&
      !takesText(event.target) &&
      document.querySelector('[role="dialog"], [role="menu"]') === null;

    const listen = (event: KeyboardEvent, begun: boolean) => {
      const key = isMeant(event) ? globalKeyOf(event, begun, strokesTaken()) : null;
      if (!key || (!letters && key.kind !== 'help')) return;
      switch (key.kind) {
        case 'help':
          setSheetIsOpen(true);
          break;
        case 'search':
          if (!focusSearch()) return;
          break;
        case 'begin':
          begunAt.current = event.timeStamp;
          return;
        case 'go':
          event.stopPropagation();
          void navigate(key.to);
          break;
      }
      event.preventDefault();
    };
    const second = (event: KeyboardEvent) => {
      const begun = event.timeStamp - begunAt.current < SECOND_KEY_MS;
      begunAt.current = Number.NEGATIVE_INFINITY;
      if (begun) listen(event, true);
    };
    const first = (event: KeyboardEvent) => listen(event, false);
    window.addEventListener('keydown', second, { capture: true });
    window.addEventListener('keydown', first);
    return () => {
      window.removeEventListener('keydown', second, { capture: true });
      window.removeEventListener('keydown', first);
    };
  }, [letters, navigate]);

  return sheetIsOpen ? <ShortcutSheetOnDemand onClose={() => setSheetIsOpen(false)} /> : null;
}
