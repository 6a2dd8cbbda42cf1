import type { Segment } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { aText } from '../test-support/workbench-records.js';
import { foldText } from '../workbench/text/fold-letters.js';
import { coverageOf, readCoverageView, segmentsShown, speakersOf, writeCoverageView } from './coverage-view.js';
import { timecode } from './timecode.js';

const [pattern] = aText('نص', ['نص']).segments as [Segment];
const segment = (exact: string, given: Partial<Segment> = {}): Segment => ({ ...pattern, exact, ...given });

const ledger = [
  segment('أكّدَ الوزيرُ افتتاح المحطّة', { speaker: 'سامر', checkWorthiness: { score: 0.9, reasons: [] } }),
  segment('سنبني مدرسة', { kind: 'reported', speaker: 'ليلى', disposition: 'skipped', reason: 'وعد' }),
  segment('تابعونا', { kind: 'boilerplate', speaker: null, checkWorthiness: { score: 0, reasons: [] } }),
  segment('٤٠ ألف أسرة', { disposition: 'claimed', speaker: 'سامر', claimIds: ['c'] }),
];
const wordsOf = (address: string) =>
  segmentsShown(ledger, readCoverageView(new URLSearchParams(address))).map(({ exact }) => exact.split(' ')[0]);

describe('the ledger by its address', () => {
  it.each([
    ['', ['أكّدَ', 'سنبني', 'تابعونا', '٤٠']],
    ['kind=quote&kind=reported', ['أكّدَ', 'سنبني', '٤٠']],
    ['disposition=undecided', ['أكّدَ', 'تابعونا']],
    ['speaker=سامر', ['أكّدَ', '٤٠']],
    ['minScore=0.85', ['أكّدَ']],
    // Without vowel signs, and with the hamza and the last letter as hurried writers have them.
    ['q=اكد الوزير', ['أكّدَ']],
    ['q=المحطه', ['أكّدَ']],
    ['kind=nonsense&minScore=7&page=-1', ['أكّدَ', 'سنبني', 'تابعونا', '٤٠']],
  ])('"%s"', (address, expected) => {
    expect(wordsOf(address)).toEqual(expected);
  });

  it('comes back as it was put there', () => {
    const view = {
      kind: ['quote'],
      disposition: ['skipped'],
      speaker: 'ليلى',
      minScore: 0.3,
      q: 'ألف',
      page: 4,
    } as const;
    expect(readCoverageView(writeCoverageView(view))).toEqual(view);
  });
});

describe('what is decided', () => {
  it('leaves recurring text out of the count', () => {
    expect(coverageOf(ledger)).toEqual({ total: 3, decided: 2 });
  });

  it('knows who speaks, the most talkative first', () => {
    expect(speakersOf(ledger)).toEqual(['سامر', 'ليلى']);
  });
});

describe('the words as they are searched', () => {
  it.each([
    ['إِلـى', 'الي'],
    ['Café', 'cafe'],
    ['ﻻ', 'لا'],
  ])('%s', (words, folded) => {
    expect(foldText(words).letters).toBe(folded);
  });
});

describe('timecode', () => {
  it.each([
    [0, '0:00'],
    [65_900, '1:05'],
    [3_845_000, '1:04:05'],
  ])('%d ms', (ms, shown) => {
    expect(timecode(ms)).toBe(shown);
  });
});
