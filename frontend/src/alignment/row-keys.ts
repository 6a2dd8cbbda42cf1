import type { PageKeys } from '../shortcuts/page-keys.js';

export type RowStepName = 'next' | 'previous' | 'down' | 'up' | 'nextAltered' | 'previousAltered';

/** The keys that walk over the rows: J and K anywhere on the page, D to the next that differs, the arrows inside the rows. */
export const rowKeys: PageKeys<RowStepName> = {
  title: 'alignment.title',
  rows: [
    { label: 'alignment.shortcuts.walk', keys: { J: 'next', K: 'previous' } },
    { label: 'alignment.shortcuts.altered', keys: { D: 'nextAltered', '⇧ D': 'previousAltered' } },
    { label: 'alignment.shortcuts.inRows', keys: { '↓': 'down', '↑': 'up' } },
  ],
};

export interface RowStep {
  readonly step: 1 | -1;
  /** Only over rows that differ in more than wording. */
  readonly altered: boolean;
}

export const stepOf: Readonly<Record<RowStepName, RowStep>> = {
  next: { step: 1, altered: false },
  previous: { step: -1, altered: false },
  down: { step: 1, altered: false },
  up: { step: -1, altered: false },
  nextAltered: { step: 1, altered: true },
  previousAltered: { step: -1, altered: true },
};

/** Elsewhere on the page the arrows scroll. */
export const inRowsOnly = (name: RowStepName): boolean => name === 'down' || name === 'up';
