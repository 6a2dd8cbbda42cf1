import { describe, expect, it } from '@jest/globals';
import { anEvidence } from '../../test-support/evidence-records.js';
import { type CitationWords, citationOf } from './citation.js';

const arabic: CitationWords = {
  title: (title) => `«${title}»`,
  archived: (address) => `نسخة مؤرشفة: ${address}`,
  accessed: (day) => `اطُّلع عليه في ${day}`,
  day: (value) => value.slice(0, 10),
  comma: '، ',
};

describe('a citation', () => {
  it.each([
    [
      'whole',
      { archivedUrl: 'https://archive.example.org/1' },
      'هيئة الإحصاء، «الجدول السنوي للإنتاج»، 2025-05-01، https://example.org/table، نسخة مؤرشفة: https://archive.example.org/1، اطُّلع عليه في 2026-03-01.',
    ],
    [
      'of a file that says nothing of itself',
      { url: null, publisher: null, publishedAt: null },
      '«الجدول السنوي للإنتاج»، اطُّلع عليه في 2026-03-01.',
    ],
  ])('%s', (_case, given, expected) => {
    expect(citationOf(anEvidence(given), arabic)).toBe(expected);
  });
});
