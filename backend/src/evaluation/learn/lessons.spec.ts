import { describe, expect, it } from '@jest/globals';
import type { DebateLine } from './debate-lines.js';
import { type Lesson, type LessonName, lessonsOf } from './lessons.js';

const line = (place: number, lang: 'ar' | 'en', known: Partial<DebateLine> = {}): DebateLine => ({
  id: `x:${place}`,
  debate: lang === 'ar' ? 'vice' : '20161005_vice_pres',
  speaker: 'A',
  text: '',
  lang,
  labels: { clef: 0 },
  ...known,
});

const english = [line(1, 'en', { labels: { clef: 1 } }), line(2, 'en'), line(3, 'en'), line(4, 'en')];
const arabic = [
  line(1, 'ar', { labels: { any: 1, clef: 1 }, orgs: { A: 1, B: 1, C: 0 }, claimbusterOnEnglish: 0.9 }),
  line(2, 'ar', { labels: { any: 1, clef: 0 }, claimbusterOnEnglish: 0.3 }),
  line(3, 'ar', { labels: { any: 0, clef: 0 }, orgs: { A: 0, B: 0, C: 0 } }),
];
const lessons = lessonsOf(english, arabic);

describe('lessonsOf', () => {
  it.each<[string, LessonName, number, Lesson]>([
    ['what one organisation checked, which counts more', 'checkedByOne', 0, { target: 1, importance: 3 }],
    ['what it passed over', 'checkedByOne', 1, { target: 0, importance: 0.5 }],
    ['what two of nine checked, which counts more', 'checkedByAny', 0, { target: 1, importance: 2 ** 0.7 }],
    ['what any checked, however many', 'checkedByAny', 1, { target: 1, importance: 1 }],
    ['what none checked', 'checkedByAny', 2, { target: 0, importance: 1 }],
    ['what one passed over, where the others are not known', 'checkedByAny', 3, { target: 0, importance: 0.25 }],
    ['what ClaimBuster thinks', 'teacher', 1, { target: 0.3, importance: 1 }],
    ['nothing where ClaimBuster was not asked', 'teacher', 3, { target: 0, importance: 0 }],
  ])('teaches %s', (_what, name, index, lesson) => {
    expect(lessons[name][index]).toEqual(lesson);
  });
});
