import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';
import { takesText } from '../../shortcuts/key-stroke.js';
import { actionOf } from '../../shortcuts/page-keys.js';
import { addKeys } from './evidence-keys.js';
import { type HandedIn, handedIn } from './handed-in.js';

interface Options {
  readonly enabled: boolean;
  readonly onHandedIn: (given: HandedIn) => void;
  /** The key for it was pressed: `e`. */
  readonly onKey: () => void;
}

/**
 * Takes evidence from anywhere on the page: what is pasted while nobody types, and the key for a new item. Whoever switched the
 * single keys off (WCAG 2.1.4) has neither taken from them but the key.
 */
export function useHandIn(options: Options): void {
  const latest = useRef(options);
  const [letters] = useStore('workbench.singleKeyShortcuts', true);
  const lettersNow = useRef(letters);
  useEffect(() => {
    latest.current = options;
    lettersNow.current = letters;
  });

  useEffect(() => {
    const elsewhere = (event: Event) =>
      !latest.current.enabled ||
      event.defaultPrevented ||
      takesText(event.target) ||
      document.querySelector('[role="dialog"], [role="menu"]') !== null;
    const paste = (event: ClipboardEvent) => {
      if (elsewhere(event) || !event.clipboardData) return;
      const { clipboardData } = event;
      const given = handedIn({ files: clipboardData.files, getData: (format) => clipboardData.getData(format) });
      if (!given) return;
      event.preventDefault();
      latest.current.onHandedIn(given);
    };
    const press = (event: KeyboardEvent) => {
      if (elsewhere(event) || event.isComposing || !lettersNow.current || !actionOf(addKeys, event)) return;
      event.preventDefault();
      latest.current.onKey();
    };
    document.addEventListener('paste', paste);
    // At the window, after the page's own keys: the e of `g e` goes to the evidence and opens nothing.
    window.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('paste', paste);
      window.removeEventListener('keydown', press);
    };
  }, []);
}
