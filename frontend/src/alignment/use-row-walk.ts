import { type RefObject, useEffect, useRef, useState } from 'react';
import { letterOf, takesText } from '../workbench/text/shortcuts.js';

/** The attribute by which a row is found in the page. */
export const rowAttribute = 'data-row';

function stepOf(event: KeyboardEvent, inRows: boolean): 1 | -1 | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  const letter = letterOf(event);
  if (letter === 'j' || (inRows && event.key === 'ArrowDown')) return 1;
  if (letter === 'k' || (inRows && event.key === 'ArrowUp')) return -1;
  return null;
}

/**
 * Walks over rows by keys: J and K anywhere on the page, the arrows inside the rows, where they would otherwise only scroll.
 * Answers the row in hand and how to take one. `letters: false` where the person switched single-key shortcuts off.
 */
export function useRowWalk(region: RefObject<HTMLElement | null>, ids: readonly string[], letters: boolean) {
  const [current, setCurrent] = useState<string | null>(null);
  const latest = useRef({ ids, current, letters });
  useEffect(() => {
    latest.current = { ids, current, letters };
  });

  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const inRows = event.target instanceof Node && region.current?.contains(event.target) === true;
      const step = stepOf(event, inRows);
      const state = latest.current;
      const isLetter = !event.key.startsWith('Arrow');
      if (step === null || state.ids.length === 0 || (isLetter && !state.letters)) return;
      event.preventDefault();
      const index = state.current === null ? -1 : state.ids.indexOf(state.current);
      const from = index === -1 && step === -1 ? state.ids.length : index;
      const next = state.ids[Math.min(Math.max(from + step, 0), state.ids.length - 1)];
      if (next === undefined) return;
      setCurrent(next);
      const rows = [...(region.current?.querySelectorAll<HTMLElement>(`[${rowAttribute}]`) ?? [])];
      const row = rows.find((one) => one.getAttribute(rowAttribute) === next);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [region]);

  return { current, take: setCurrent };
}
