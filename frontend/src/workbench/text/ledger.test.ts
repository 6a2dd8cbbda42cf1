import type { DocumentMark, Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { countUndecided, filterLedger, itemsAt, ledgerItems, neighbourOf } from './ledger.js';

const segment = (id: string, start: number, end: number, over: Partial<Segment> = {}): Segment => ({
  id,
  documentId: 'd',
  start,
  end,
  exact: '…',
  kind: 'quote',
  speaker: null,
  speakerHeard: null,
  cue: null,
  attribution: null,
  time: null,
  checkWorthiness: { score: 0.5, reasons: [] },
  disposition: 'undecided',
  reason: null,
  claimIds: [],
  version: 1,
  ...over,
});

const mark = (claimId: string, start: number, end: number): DocumentMark => ({
  appearanceId: `a-${claimId}-${start}`,
  claimId,
  claimText: 'نص الادعاء',
  status: 'queued',
  createdById: null,
  assigneeIds: [],
  start,
  end,
});

const segments = [
  segment('quote', 0, 10),
  segment('claimed', 20, 40, { disposition: 'claimed', claimIds: ['c1'] }),
  segment('claimed-elsewhere', 45, 50, { disposition: 'claimed', claimIds: ['c9'] }),
  segment('skipped', 60, 70, { disposition: 'skipped', reason: 'رأي' }),
  segment('newsletter', 80, 90, { kind: 'boilerplate' }),
  segment('narration', 95, 99, { kind: 'narration' }),
];
const marks = [mark('c1', 22, 30), mark('c2', 20, 40)];
const items = ledgerItems(segments, marks);

describe('ledgerItems', () => {
  it('puts statements and claims in text order, claims in the place of their statement', () => {
    expect(items.map(({ key, tone }) => [key, tone])).toEqual([
      ['segment:quote', 'proposal'],
      ['claim:a-c2-20', 'claim'],
      ['claim:a-c1-22', 'claim'],
      ['segment:claimed-elsewhere', 'claimed'],
      ['segment:skipped', 'skipped'],
      ['segment:newsletter', 'boilerplate'],
      ['segment:narration', 'proposal'],
    ]);
  });

  it('ties a claim to the statement it was made from', () => {
    const tied = items.filter((item) => item.type === 'claim').map((item) => item.segment?.id ?? null);
    expect(tied).toEqual(['claimed', 'claimed']);
  });

  it('takes a statement that is a part of a claim for that claim, though no record says so', () => {
    const part = segment('part', 5, 9, { disposition: 'claimed' });
    expect(ledgerItems([part], [mark('c1', 0, 20)]).map(({ key }) => key)).toEqual(['claim:a-c1-0']);
  });

  it('counts and filters what waits', () => {
    expect(countUndecided(items)).toBe(2);
    expect(filterLedger(items, 'undecided').map(({ key }) => key)).toEqual(['segment:quote', 'segment:narration']);
    expect(filterLedger(items, 'claims')).toHaveLength(3);
    expect(filterLedger(items, 'all')).toEqual(items);
  });
});

describe('neighbourOf', () => {
  const waiting = filterLedger(items, 'undecided');

  it.each<{ name: string; focused: { key: string; start: number } | null; step: 1 | -1; expected: string }>([
    { name: 'the first when nothing is focused', focused: null, step: 1, expected: 'segment:quote' },
    { name: 'the last when walking back', focused: null, step: -1, expected: 'segment:narration' },
    { name: 'the next', focused: { key: 'segment:quote', start: 0 }, step: 1, expected: 'segment:narration' },
    { name: 'round the end', focused: { key: 'segment:narration', start: 95 }, step: 1, expected: 'segment:quote' },
    {
      name: 'round the beginning',
      focused: { key: 'segment:quote', start: 0 },
      step: -1,
      expected: 'segment:narration',
    },
    {
      name: 'on from one just decided',
      focused: { key: 'segment:gone', start: 40 },
      step: 1,
      expected: 'segment:narration',
    },
    {
      name: 'back from one just decided',
      focused: { key: 'segment:gone', start: 40 },
      step: -1,
      expected: 'segment:quote',
    },
    {
      name: 'round from one decided at the end',
      focused: { key: 'gone', start: 99 },
      step: 1,
      expected: 'segment:quote',
    },
  ])('$name', ({ focused, step, expected }) => {
    expect(neighbourOf(waiting, focused, step)?.key).toBe(expected);
  });

  it('does not stop at the claim that the focused statement has become', () => {
    const claimed = [segment('made', 0, 10, { disposition: 'claimed', claimIds: ['c1'] }), segment('after', 20, 30)];
    const now = ledgerItems(claimed, [mark('c1', 0, 10)]);
    expect(neighbourOf(now, { key: 'segment:made', start: 0 }, 1)?.key).toBe('segment:after');
  });

  it('is nothing in an empty list', () => {
    expect(neighbourOf([], null, 1)).toBeNull();
  });
});

describe('itemsAt', () => {
  it('answers the innermost first', () => {
    expect(itemsAt(items, 25).map(({ key }) => key)).toEqual(['claim:a-c1-22', 'claim:a-c2-20']);
    expect(itemsAt(items, 40)).toEqual([]);
  });
});
