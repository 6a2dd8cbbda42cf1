import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'react-admin';
import { takesText } from './key-stroke.js';
import { actionOf, type PageKeys, tableOf } from './page-keys.js';
import { useShortcutTables } from './shortcut-tables.js';

/** A tick box takes no letters, so the keys work there too. */
const isTickBox = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'checkbox';

/** Those that a person can switch off (WCAG 2.1.4): keys that type a letter or a sign. */
const isCharacter = ({ key }: KeyboardEvent) => key.length === 1;

/**
 * Listens to a page's keys, except where somebody types or something lies over the page, and lists them in the sheet. `page` stands
 * outside the component; it is null where the person has none of them. `act` says whether the key did something: where it did not, it stays the browser's.
 */
export function usePageKeys<Action extends string>(
  page: PageKeys<Action> | null,
  act: (action: Action, event: KeyboardEvent) => boolean,
): void {
  useShortcutTables(useMemo(() => page && [tableOf(page)], [page]));
  const [letters] = useStore('workbench.singleKeyShortcuts', true);
  const latest = useRef({ page, act, letters });
  useEffect(() => {
    latest.current = { page, act, letters };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (takesText(event.target) && !isTickBox(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const now = latest.current;
      const action = now.page && actionOf(now.page, event);
      if (action === null || (!now.letters && isCharacter(event))) return;
      if (now.act(action, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
