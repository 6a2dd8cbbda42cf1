import { type RefObject, useState } from 'react';
import { usePageKeys } from '../shortcuts/use-page-keys.js';
import { inRowsOnly, type RowStep, type RowStepName, rowKeys, stepOf } from './row-keys.js';

/** The attribute by which a row is found in the page. */
export const rowAttribute = 'data-row';

export interface WalkedRow {
  readonly id: string;
  readonly altered: boolean;
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

/** Walks over rows by keys. Answers the row in hand and how to take one. */
export function useRowWalk(region: RefObject<HTMLElement | null>, rows: readonly WalkedRow[]) {
  const [current, setCurrent] = useState<string | null>(null);
  const walk = (name: RowStepName, { target }: KeyboardEvent): boolean => {
    const inRows = target instanceof Node && region.current?.contains(target) === true;
    if (rows.length === 0 || (inRowsOnly(name) && !inRows)) return false;
    const next = rowReached(rows, current, stepOf[name]);
    if (next === null) return true;
    setCurrent(next);
    const elements = [...(region.current?.querySelectorAll<HTMLElement>(`[${rowAttribute}]`) ?? [])];
    const row = elements.find((one) => one.getAttribute(rowAttribute) === next);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  usePageKeys(rowKeys, walk);
  return { current, take: setCurrent };
}
