import type { PageKeys } from '../shortcuts/page-keys.js';

export type ListMove = 'next' | 'previous' | 'select' | 'selectRange' | 'search' | 'clear';

const walk: PageKeys<ListMove>['rows'] = [
  { label: 'preferences.shortcuts.list.walk', keys: { J: 'next', K: 'previous' } },
  { label: 'preferences.shortcuts.list.open', keys: { Enter: null } },
  { label: 'preferences.shortcuts.search', keys: { '/': 'search' } },
];

/** The keys of a list whose rows lead somewhere and can only be read. */
export const readingListKeys = {
  claims: { title: 'menu.claims', rows: walk },
  documents: { title: 'lists.documents.title', rows: walk },
  speeches: { title: 'menu.speeches', rows: walk },
} as const satisfies Readonly<Record<string, PageKeys<ListMove>>>;

/** The keys of the list of claims for who may change claims, and so choose some. */
export const claimListKeys: PageKeys<ListMove> = {
  title: 'menu.claims',
  rows: [
    ...walk,
    { label: 'preferences.shortcuts.list.choose', keys: { X: 'select' } },
    { label: 'preferences.shortcuts.list.chooseRange', keys: { '⇧ X': 'selectRange' } },
    { label: 'preferences.shortcuts.list.leave', keys: { Esc: 'clear' } },
  ],
};
