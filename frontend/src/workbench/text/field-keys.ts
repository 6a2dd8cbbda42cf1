import type { PageKeys } from '../../shortcuts/page-keys.js';

/** The keys of the field that finds words. */
export const findFieldKeys: PageKeys<'next' | 'previous' | 'leave'> = {
  title: 'reading.find.label',
  rows: [
    { label: 'reading.keys.fieldHits', keys: { Enter: 'next', '⇧ Enter': 'previous' } },
    { label: 'reading.keys.leaveField', keys: { Esc: 'leave' } },
  ],
};

/** The keys of the map of the text. */
export const mapKeys: PageKeys<'down' | 'up' | 'farDown' | 'farUp' | 'begin' | 'end'> = {
  title: 'reading.map.label',
  rows: [
    { label: 'reading.keys.map', keys: { '↓': 'down', '↑': 'up', PgDn: 'farDown', PgUp: 'farUp' } },
    { label: 'reading.keys.mapEnds', keys: { Home: 'begin', End: 'end' } },
  ],
};
