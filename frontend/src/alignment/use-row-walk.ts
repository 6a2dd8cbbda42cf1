import { type RefObject, useEffect, useRef, useState } from 'react';
import { letterOf, takesText } from '../workbench/text/shortcuts.js';

/** The attribute by which a row is found in the page. */
export const rowAttribute = 'data-row';

export interface WalkedRow {
  readonly id: string;
  readonly altered: boolean;
}

interface RowStep {
  readonly step: 1 | -1;
  /** Only over rows that differ in more than wording. */
  readonly altered: boolean;
}

function stepOf(event: KeyboardEvent, inRows: boolean): RowStep | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const letter = letterOf(event);
  if (letter === 'd') return { step: event.shiftKey ? -1 : 1, altered: true };
  if (event.shiftKey) return null;
  if (letter === 'j' || (inRows && event.key === 'ArrowDown')) return { step: 1, altered: false };
  if (letter === 'k' || (inRows && event.key === 'ArrowUp')) return { step: -1, altered: false };
  return null;
}

/**
 * The row that a step leads to from the one in hand; with none in hand, the first or the last. At an end one stays; null where
 * there is no such row.
 */
export function rowReached(
  rows: readonly WalkedRow[],
  current: string | null,
  { step, altered }: RowStep,
): string | null {
  const at = rows.findIndex(({ id }) => id === current);
  const from = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  for (let index = from; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row && (row.altered || !altered)) return row.id;
  }
  return at === -1 || altered ? null : current;
}

/**
 * Walks over rows by keys: J and K anywhere on the page, D to the next that differs (Shift and D back), the arrows inside the rows,
 * where they would otherwise only scroll. Answers the row in hand and how to take one. `letters: false` where the person switched
 * single-key shortcuts off.
 */
export function useRowWalk(region: RefObject<HTMLElement | null>, rows: readonly WalkedRow[], letters: boolean) {
  const [current, setCurrent] = useState<string | null>(null);
  const latest = useRef({ rows, current, letters });
  useEffect(() => {
    latest.current = { rows, current, letters };
  });

  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
      const inRows = event.target instanceof Node && region.current?.contains(event.target) === true;
      const step = stepOf(event, inRows);
      const state = latest.current;
      const isLetter = !event.key.startsWith('Arrow');
      if (step === null || state.rows.length === 0 || (isLetter && !state.letters)) return;
      event.preventDefault();
      const next = rowReached(state.rows, state.current, step);
      if (next === null) return;
      setCurrent(next);
      const elements = [...(region.current?.querySelectorAll<HTMLElement>(`[${rowAttribute}]`) ?? [])];
      const row = elements.find((one) => one.getAttribute(rowAttribute) === next);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [region]);

  return { current, take: setCurrent };
}
