import { describe, expect, it } from '@jest/globals';
import { arabicSentences } from './cases/ar/segmentation.cases.js';
import { englishSentences } from './cases/en/segmentation.cases.js';
import { sentencesOf } from './sentences.js';

/** The text with "‖" before every sentence that was found, the first left out. */
function found(text: string, language: 'ar' | 'en'): string {
  return sentencesOf(text, language)
    .slice(1)
    .reverse()
    .reduce((marked, [start]) => `${marked.slice(0, start)}‖${marked.slice(start)}`, text);
}

/** The mark moved to the first character of its sentence, where a case has white space behind it. */
const tidy = (marked: string) => marked.replace(/‖(\s+)/gu, '$1‖');

describe('sentencesOf', () => {
  it.each(arabicSentences)('reads in Arabic: %s', (_shows, marked) => {
    expect(found(marked.replaceAll('‖', ''), 'ar')).toBe(tidy(marked));
  });

  it.each(englishSentences)('reads in English: %s', (_shows, marked) => {
    expect(found(marked.replaceAll('‖', ''), 'en')).toBe(tidy(marked));
  });

  it('reads a paragraph wrapped by hand as one, and lines of one length that are no such paragraph apart', () => {
    const wrapped = [
      'The bridge over the river was opened on Sunday after two years of',
      'work that cost the city more than anybody had expected, and the first',
      'cars crossed it at noon while the crowd stood on both of the banks.',
    ].join('\n');
    expect(sentencesOf(wrapped, 'en')).toEqual([[0, wrapped.length]]);
    const lines = [
      'هذه مدينة صغيرة أحبها كثيراً وأعود إليها كل صيف',
      'وفيها جسر قديم بناه الأجداد قبل مئة عام كاملة',
      'وتحت الجسر نهر واسع تعبره القوارب كل صباح باكر',
    ];
    expect(sentencesOf(lines.join('\n'), 'ar')).toHaveLength(3);
  });

  it.each(['', ' \n\u00a0', '\u200f'])('finds none in %j', (text) => expect(sentencesOf(text, 'ar')).toEqual([]));
});
