import type { PageKeys } from '../shortcuts/page-keys.js';

/** The keys that walk over the places. */
export const walkKeys: PageKeys<'next' | 'previous'> = {
  title: 'revision.title',
  rows: [{ label: 'revision.shortcuts.walk', keys: { J: 'next', K: 'previous' } }],
};

type DecisionName = 'confirm' | 'place' | 'drop';

/** The keys that decide about the place in hand. */
export const decisionKeys: PageKeys<DecisionName> = {
  title: 'reading.groups.decide',
  rows: [
    { label: 'revision.confirm', keys: { C: 'confirm' } },
    { label: 'revision.place', keys: { P: 'place' } },
    { label: 'revision.drop', keys: { D: 'drop' } },
  ],
};
