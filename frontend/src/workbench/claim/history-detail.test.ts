import type { HistoryEvent } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { byDay, filterOf, type HistoryDetail, historyDetail } from './history-detail.js';

describe('historyDetail', () => {
  it.each<{ name: string; type: HistoryEvent['type']; data: Record<string, unknown>; expected: HistoryDetail }>([
    {
      name: 'a move with its reason',
      type: 'claim.transitioned',
      data: { action: 'reject', from: 'queued', to: 'rejected', reason: 'رأي لا خبر' },
      expected: {
        kind: 'transition',
        transition: { action: 'reject', from: 'queued', to: 'rejected', reason: 'رأي لا خبر' },
      },
    },
    {
      name: 'a move of a shape unknown here',
      type: 'claim.transitioned',
      data: { action: 'teleport', from: 'queued', to: 'moon' },
      expected: { kind: 'none' },
    },
    {
      name: 'changed fields',
      type: 'claim.updated',
      data: { before: { text: 'قديم' }, after: { text: 'جديد', tags: [] } },
      expected: {
        kind: 'changes',
        changes: [
          { field: 'text', before: 'قديم', after: 'جديد' },
          { field: 'tags', before: undefined, after: [] },
        ],
      },
    },
    {
      name: 'evidence by its title',
      type: 'evidence.added',
      data: { title: 'نتائج التعداد', stance: 'refutes', url: 'https://example.org' },
      expected: { kind: 'words', words: 'نتائج التعداد' },
    },
    {
      name: 'a reason before any other words',
      type: 'publication.issued',
      data: { title: 'عنوان', reason: 'تصحيح رقم' },
      expected: { kind: 'words', words: 'تصحيح رقم' },
    },
    { name: 'nothing to tell', type: 'comment.resolved', data: { reason: null }, expected: { kind: 'none' } },
  ])('$name', ({ type, data, expected }) => {
    expect(historyDetail({ type, data, seq: 1 })).toEqual(expected);
  });
});

describe('historyDetail of a verdict', () => {
  const written = (seq: number, summary: string, truthRating = 'true') => ({
    type: 'verdict.written' as const,
    seq,
    data: { number: seq, attributionRating: 'as_reported', truthRating, summary },
  });

  it('compares it with the one before it, not with a later one', () => {
    const all = [written(3, 'ثالث'), written(1, 'أول'), written(2, 'ثانٍ', 'mixed')];
    expect(historyDetail(written(2, 'ثانٍ', 'mixed'), all)).toEqual({
      kind: 'changes',
      changes: [
        { field: 'truthRating', before: 'true', after: 'mixed' },
        { field: 'summary', before: 'أول', after: 'ثانٍ' },
      ],
    });
  });
});

describe('filterOf', () => {
  it.each([
    ['claim.transitioned', 'moves'],
    ['publication.issued', 'moves'],
    ['review.submitted', 'judgements'],
    ['verdict.written', 'judgements'],
    ['evidence.removed', 'evidence'],
    ['comment.resolved', 'discussion'],
    ['claim.appearance-added', 'changes'],
  ] as const)('finds %s under %s', (type, expected) => {
    expect(filterOf(type)).toBe(expected);
  });
});

describe('byDay', () => {
  it('puts events under their days, newest first', () => {
    const event = (seq: number, at: string) => ({ seq, at });
    const days = byDay([event(1, '2026-03-01T23:00'), event(3, '2026-03-02T09:00'), event(2, '2026-03-02T08:00')]);
    expect(days.map(({ day, events }) => [day, events.map(({ seq }) => seq)])).toEqual([
      ['2026-03-02', [3, 2]],
      ['2026-03-01', [1]],
    ]);
  });
});
