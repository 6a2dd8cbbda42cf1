import { describe, expect, it } from '@jest/globals';
import { type Choice, chosenValues, differingFields } from './conflict-values.js';

const mine = { summary: 'خلاصتي', explanation: 'شرح واحد', resolution: null, evidenceIds: ['e1'] };
const stored = { summary: 'خلاصتها', explanation: 'شرح واحد', evidenceIds: ['e1', 'e2'], version: 4 };

describe('differingFields', () => {
  it('finds what differs for a reader, and takes nothing for the same as nothing', () => {
    expect(differingFields(mine, stored).map(({ field }) => field)).toEqual(['summary', 'evidenceIds']);
  });

  it('shows all of one’s own where the stored record cannot be read', () => {
    expect(differingFields(mine, null)).toHaveLength(4);
  });
});

describe('chosenValues', () => {
  const differing = differingFields(mine, stored);
  it.each<[string, [string, Choice][], object]>([
    ['nothing: one’s own stays', [], mine],
    ['the stored one for a field', [['summary', { from: 'stored' }]], { ...mine, summary: 'خلاصتها' }],
    [
      'each for another field',
      [
        ['summary', { from: 'mine' }],
        ['evidenceIds', { from: 'stored' }],
      ],
      { ...mine, evidenceIds: ['e1', 'e2'] },
    ],
    ['words of both', [['summary', { from: 'edited', text: 'من كلتيهما' }]], { ...mine, summary: 'من كلتيهما' }],
  ])('with %s', (_name, choices, expected) => {
    expect(chosenValues(mine, differing, new Map(choices))).toEqual(expected);
  });

  it('empties a field that the stored record does not have', () => {
    const fields = differingFields({ note: 'ملاحظة' }, {});
    expect(chosenValues({ note: 'ملاحظة' }, fields, new Map([['note', { from: 'stored' }]]))).toEqual({ note: null });
  });
});
