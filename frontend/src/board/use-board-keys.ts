import { useTheme } from '@mui/material/styles';
import type { RefObject } from 'react';
import { usePageKeys } from '../shortcuts/use-page-keys.js';
import { neighbour } from './board-focus.js';
import { type BoardAction, boardKeys, readingBoardKeys } from './board-keys.js';

const arrowOf = { next: 'ArrowDown', previous: 'ArrowUp' } as const;
const focus = (card: HTMLElement | undefined) => card?.querySelector<HTMLElement>('[data-row-link]')?.focus();

/** Walks the board's cards from the keyboard and opens the menu of steps of the one in hand, which is the one with the focus. */
export function useBoardKeys(board: RefObject<HTMLElement | null>, mayMove: boolean): void {
  const { direction } = useTheme();
  const act = (action: BoardAction): boolean => {
    const columns = [...(board.current?.querySelectorAll('[data-column]') ?? [])].map((column) => [
      ...column.querySelectorAll<HTMLElement>('[data-row]'),
    ]);
    const column = columns.findIndex((cards) => cards.some((card) => card.contains(document.activeElement)));
    const row = columns[column]?.findIndex((card) => card.contains(document.activeElement)) ?? -1;
    const inHand = columns[column]?.[row];
    const begins = action === 'next' || action === 'previous';
    if (!inHand) {
      if (begins) focus(columns.flat()[0]);
      return begins;
    }
    if (action === 'move') {
      inHand.querySelector<HTMLElement>('[data-move]')?.click();
      return true;
    }
    const counts = columns.map(({ length }) => length);
    const arrow = begins ? arrowOf[action] : action;
    const target = neighbour(counts, { column, row }, arrow, direction === 'rtl' ? 'rtl' : 'ltr');
    if (target) focus(columns[target.column]?.[target.row]);
    return target !== null;
  };
  usePageKeys(mayMove ? boardKeys : readingBoardKeys, act);
}
