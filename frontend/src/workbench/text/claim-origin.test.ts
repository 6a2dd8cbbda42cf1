import type { Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { claimOrigin } from './claim-origin.js';

const segment = (
  id: string,
  start: number,
  end: number,
  disposition: Segment['disposition'] = 'undecided',
): Segment => ({
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
  disposition,
  reason: null,
  claimIds: [],
  version: 1,
});

const ledger = [segment('b', 20, 40), segment('a', 0, 20), segment('c', 40, 60, 'skipped')];

describe('claimOrigin', () => {
  it.each([
    { name: 'a whole statement', span: { start: 0, end: 20 }, touched: ['a'], decides: ['a'] },
    { name: 'a part of one', span: { start: 5, end: 12 }, touched: ['a'], decides: [] },
    { name: 'one and a part of the next', span: { start: 0, end: 25 }, touched: ['a', 'b'], decides: ['a'] },
    { name: 'more than two', span: { start: 0, end: 60 }, touched: ['a', 'b'], decides: ['a', 'b'] },
    { name: 'only what is decided already', span: { start: 45, end: 50 }, touched: [], decides: [] },
    { name: 'beside all', span: { start: 70, end: 80 }, touched: [], decides: [] },
  ])('$name', ({ span, touched, decides }) => {
    const origin = claimOrigin(span, ledger);
    expect(origin.touched.map(({ id }) => id)).toEqual(touched);
    expect(origin.decides).toEqual(decides);
  });
});
