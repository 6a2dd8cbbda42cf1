import type { Presence } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { othersSelections } from './use-others-selections.js';

const at = (id: string, name: string, selection?: { start: number; end: number }): Presence => ({
  person: { id, name },
  activity: 'viewing',
  expiresAt: '2026-03-01T09:00:00.000Z',
  ...(selection && { selection }),
});

describe('othersSelections', () => {
  it('shows what others have chosen, and neither one’s own nor what this text does not have', () => {
    const presences = [
      at('noor', 'نور الراوي', { start: 4, end: 9 }),
      at('me', 'ليلى الصائغ', { start: 0, end: 3 }),
      at('salim', 'سليم العاني'),
      at('huda', 'هدى القيسي', { start: 90, end: 101 }),
    ];
    expect(othersSelections(presences, 'me', 100)).toEqual([
      { kind: 'other', personId: 'noor', name: 'نور الراوي', start: 4, end: 9 },
    ]);
  });
});
