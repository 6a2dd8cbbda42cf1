import type { HistoryEvent } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { type HistoryDetail, historyDetail } from './history-detail.js';

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
      expected: { kind: 'fields', fields: ['text', 'tags'] },
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
    { name: 'nothing to tell', type: 'verdict.written', data: { number: 2, reason: null }, expected: { kind: 'none' } },
  ])('$name', ({ type, data, expected }) => {
    expect(historyDetail({ type, data })).toEqual(expected);
  });
});
