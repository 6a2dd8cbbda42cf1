import type { PageKeys } from '../shortcuts/page-keys.js';

/** `next` and `previous` also begin; the arrows lead on from the card in hand, and scroll the board while there is none. */
export type BoardAction = 'next' | 'previous' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight' | 'move';

const walk: PageKeys<BoardAction>['rows'] = [
  {
    label: 'lists.board.shortcuts.walk',
    keys: { J: 'next', K: 'previous', '↓': 'ArrowDown', '↑': 'ArrowUp' },
  },
  { label: 'lists.board.shortcuts.columns', keys: { '←': 'ArrowLeft', '→': 'ArrowRight' } },
  { label: 'lists.board.shortcuts.open', keys: { Enter: null } },
];

/** The keys of the board for who may only read it. */
export const readingBoardKeys: PageKeys<BoardAction> = { title: 'lists.board.title', rows: walk };

/** The keys of the board for who may move cards. */
export const boardKeys: PageKeys<BoardAction> = {
  title: 'lists.board.title',
  rows: [...walk, { label: 'lists.board.shortcuts.move', keys: { M: 'move' } }],
};
