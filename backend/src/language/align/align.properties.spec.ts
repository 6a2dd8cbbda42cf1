import { describe, expect, it } from '@jest/globals';
import { align, type Report, type ReportAlignment } from './align.js';
import { alignAll } from './align-all.js';
import { ARABIC_CHANGES, ENGLISH_CHANGES } from './testing/changes.js';
import { oneStatement, reportOf } from './testing/reports.js';

/** A small generator of our own (mulberry32), so that a failing case can be had again from its seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SENTENCES = [...ARABIC_CHANGES, ...ENGLISH_CHANGES].flatMap(({ before, after }) => [before, after]);
const INSERTS = [
  '\u0640',
  '\u064b',
  '\u200f',
  '🙂',
  '\ud83d',
  '«',
  '"',
  '(',
  '٣',
  ',',
  '.',
  '%',
  ' لم ',
  ' إذا ',
  ' مليون ',
  ' 9/12 ',
  ' and ',
  '\n\n',
  '\0',
];

/** A report of sentences drawn from the tables, some of them damaged. */
function randomText(next: (below: number) => number): string {
  const sentences = Array.from({ length: 1 + next(8) }, () => {
    let sentence = SENTENCES[next(SENTENCES.length)] ?? '';
    for (let count = next(4); count > 0; count -= 1) {
      const at = next(sentence.length + 1);
      sentence = sentence.slice(0, at) + (INSERTS[next(INSERTS.length)] ?? '') + sentence.slice(at + next(5));
    }
    return next(3) === 0 ? `قال سالم الراوي: «${sentence}»` : sentence;
  });
  return sentences.join(next(2) === 0 ? '.\n\n' : '. ');
}

const mirror = ({ pairs, onlyInA, onlyInB }: ReportAlignment) => ({
  pairs: pairs.map(({ a, b, relation, differences }) => ({
    a: b,
    b: a,
    relation,
    differences: differences.map((difference) => ({ ...difference, a: difference.b, b: difference.a })),
  })),
  onlyInA: onlyInB,
  onlyInB: onlyInA,
});
/** Without the order of pairs and differences, which follows the first report. */
const unordered = ({ pairs, ...rest }: ReportAlignment) => ({
  pairs: pairs
    .map((pair) =>
      JSON.stringify({ ...pair, differences: pair.differences.map((each) => JSON.stringify(each)).sort() }),
    )
    .sort(),
  ...rest,
});

describe('any two texts', () => {
  it('align into pairs whose spans lie in their texts; every statement is paired or named; a mirror image the other way', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const next = random(seed);
      const [a, b] = [reportOf(randomText(next)), reportOf(randomText(next))];
      const alignment = align(a, b);
      for (const { differences } of alignment.pairs) {
        for (const difference of differences) {
          expect(difference.a ?? difference.b).not.toBeNull();
          for (const [side, { text }] of [[difference.a, a] as const, [difference.b, b] as const]) {
            if (side)
              expect([side.start >= 0, side.start < side.end, side.end <= text.length]).toEqual([true, true, true]);
          }
        }
      }
      const named = (report: Report, only: readonly number[], paired: readonly number[]) => {
        expect(only.filter((index) => paired.includes(index))).toEqual([]);
        const left = report.statements.filter((_, index) => !only.includes(index) && !paired.includes(index));
        expect(
          left.filter(
            ({ start, end, kind }) =>
              kind !== 'boilerplate' &&
              /\p{L}{4}/u.test(report.text.slice(start, end)) &&
              /[\d٠-٩]/u.test(report.text.slice(start, end)),
          ),
        ).toEqual([]);
      };
      named(
        a,
        alignment.onlyInA,
        alignment.pairs.map((pair) => pair.a),
      );
      named(
        b,
        alignment.onlyInB,
        alignment.pairs.map((pair) => pair.b),
      );
      expect(unordered(align(b, a))).toEqual(unordered(mirror(alignment)));
      expect(align(a, b)).toEqual(alignment);
    }
  });

  it('are identical to themselves', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const report = reportOf(randomText(random(seed)));
      const { pairs, onlyInA } = align(report, report);
      expect(onlyInA).toEqual([]);
      expect(new Set(pairs.filter(({ a, b }) => a === b).map(({ relation }) => relation)).has('altered')).toBe(false);
    }
  });
});

describe('texts made to be slow', () => {
  const WORDS = 'مدرسة';
  it.each([
    ['one sentence a thousand times', 'رممت الوزارة ثلاثة آلاف مدرسة في الجنوب.\n\n'.repeat(1_000)],
    ['one word twenty thousand times', `${WORDS} `.repeat(20_000)],
    ['numerals alone', 'ألف ومليون '.repeat(5_000)],
    ['figures alone', Array.from({ length: 5_000 }, (_, index) => index).join(' ')],
    ['negations alone', 'لا لم لن ليس '.repeat(3_000)],
  ])('%s, aligned with itself and with its half', (_what, text) => {
    const whole = oneStatement(text, 'ar');
    const half = oneStatement(text.slice(0, text.length / 2), 'ar');
    expect(align(whole, whole).pairs.every(({ relation }) => relation === 'identical')).toBe(true);
    expect(align(whole, half).pairs.length).toBeLessThanOrEqual(1);
    const sentences = reportOf(text.slice(0, 40_000));
    const { pairs } = align(sentences, reportOf(text.slice(0, 20_000)));
    expect(pairs.length).toBeLessThanOrEqual(sentences.statements.length * 12);
  });

  it('twenty reports of one speech make no more rows than it has statements', () => {
    const text = SENTENCES.slice(0, 60)
      .map((sentence) => `قال سالم الراوي: «${sentence}».`)
      .join('\n\n');
    const reports = Array.from({ length: 20 }, () => reportOf(text));
    expect(alignAll(reports)).toHaveLength(60);
  });
});
