import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from './paragraphs.js';
import { sentenceAt, sentencesOf } from './sentences.js';

const cut = (text: string, language = 'ar') =>
  sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentencesOf', () => {
  it.each([
    { text: 'انتهى المشروع. بدأ العمل غداً.', sentences: ['انتهى المشروع.', 'بدأ العمل غداً.'] },
    { text: 'هل انتهى؟ نعم! انتهى.', sentences: ['هل انتهى؟', 'نعم!', 'انتهى.'] },
    { text: 'قال د. سامي ذلك. وانصرف.', sentences: ['قال د. سامي ذلك.', 'وانصرف.'] },
    { text: 'بلغت النسبة 3.5 بالمئة.', sentences: ['بلغت النسبة 3.5 بالمئة.'] },
    { text: 'بلا نقطة', sentences: ['بلا نقطة'] },
    { text: 'J. Smith left. He returned.', language: 'en', sentences: ['J. Smith left.', 'He returned.'] },
  ])('$text', ({ text, language, sentences }) => {
    expect(cut(text, language)).toEqual(sentences);
  });

  it('counts in the whole text, and leaves no gap', () => {
    const text = 'عنوان\n\nأولى. ثانية.';
    const [, second] = paragraphsOf(text);
    if (!second) throw new Error('the text has two paragraphs');
    const sentences = sentencesOf(text, second, 'ar');
    expect(sentences[0]?.start).toBe(second.start);
    expect(sentences[1]?.start).toBe(sentences[0]?.end);
    expect(sentences[1]?.end).toBe(second.end);
  });
});

describe('sentenceAt', () => {
  const text = 'أولى هنا. ثانية هنا.\n\nثالثة هنا.';
  const place = { text, language: 'ar', paragraphs: paragraphsOf(text) };
  it.each([
    ['هنا', 'أولى هنا.'],
    ['ثانية', 'ثانية هنا.'],
    ['ثالثة', 'ثالثة هنا.'],
  ])('around %s', (word, expected) => {
    const sentence = sentenceAt(place, text.indexOf(word));
    expect(sentence && text.slice(sentence.start, sentence.end).trim()).toBe(expected);
  });

  it('is none in a text without paragraphs', () => {
    expect(sentenceAt({ text: '', language: 'ar', paragraphs: [] }, 0)).toBeNull();
  });
});
