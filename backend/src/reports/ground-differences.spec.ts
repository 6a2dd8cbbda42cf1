import type { GroundedField } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import type { FactCheck } from './fact-check.js';
import { groundDifferences } from './ground-differences.js';
import { sampleFactCheck } from './testing/sample-fact-check.js';

const { evidence } = sampleFactCheck();
const [report, survey, recording] = evidence;
if (!report || !survey || !recording) throw new Error('The sample cites three items of evidence.');

const FIRST = 'راجعنا التقرير الإحصائي.';
const SECOND = 'وقارنّاه بالمسح الميداني 🌊.';

/** A fact-check with this explanation, in which each of the sentences named rests on what stands behind it. */
function resting(
  on: readonly (readonly [sentence: string, ...ids: string[]])[],
  { text = `${FIRST} ${SECOND}`, field = 'explanation' as GroundedField, cited = evidence } = {},
): FactCheck {
  let from = 0;
  const grounds = on.map(([sentence, ...evidenceIds]) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { field, start, end: from, evidenceIds };
  });
  return { ...sampleFactCheck(), [field]: text, evidence: cited, grounds };
}

const cases: [name: string, before: FactCheck, after: FactCheck, expected: unknown[]][] = [
  ['no evidence before and after', resting([]), resting([]), []],
  [
    'a sentence that rests on more',
    resting([[FIRST, report.id]]),
    resting([[FIRST, survey.id, report.id]]),
    [['explanationGrounds', FIRST, report.title, `${report.title} · ${survey.title}`]],
  ],
  [
    'a sentence that rests on nothing now, and one that rested on nothing',
    resting([[FIRST, report.id]]),
    resting([[SECOND, recording.id]]),
    [
      ['explanationGrounds', FIRST, report.title, null],
      ['explanationGrounds', SECOND, null, recording.title],
    ],
  ],
  [
    'the summary, named as such',
    resting([[FIRST, report.id]], { field: 'summary' }),
    resting([[FIRST, survey.id]], { field: 'summary' }),
    [['summaryGrounds', FIRST, report.title, survey.title]],
  ],
  [
    'the order of evidence alone',
    resting([[FIRST, report.id, survey.id]]),
    resting([[FIRST, survey.id, report.id]]),
    [],
  ],
  [
    'a new title of the same evidence',
    resting([[FIRST, report.id]]),
    resting([[FIRST, report.id]], { cited: evidence.map((item) => ({ ...item, title: 'عنوان آخر' })) }),
    [],
  ],
  [
    'a sentence that moved with what it rests on',
    resting([[SECOND, survey.id]]),
    resting([[SECOND, survey.id]], { text: `${SECOND} ${FIRST}` }),
    [],
  ],
  [
    'a mended letter in a sentence',
    resting([[FIRST, report.id]], { text: FIRST }),
    resting([['راجعنا التقرير الإحصائيّ.', report.id]], { text: 'راجعنا التقرير الإحصائيّ.' }),
    [],
  ],
  [
    'a mended sentence that was tied to nothing again',
    resting([[FIRST, report.id]], { text: FIRST }),
    resting([], { text: 'راجعنا التقرير الإحصائيّ.' }),
    [['explanationGrounds', 'راجعنا التقرير الإحصائيّ.', report.title, null]],
  ],
  [
    'another sentence in its place, which is told of by its words',
    resting([[FIRST, report.id]], { text: FIRST }),
    resting([['استندنا إلى المسح وحده.', survey.id]], { text: 'استندنا إلى المسح وحده.' }),
    [],
  ],
  [
    'the second of two sentences alike',
    resting([[FIRST, report.id]], { text: `${FIRST} ${FIRST}` }),
    resting(
      [
        [FIRST, report.id],
        [FIRST, survey.id],
      ],
      { text: `${FIRST} ${FIRST}` },
    ),
    [['explanationGrounds', FIRST, null, survey.title]],
  ],
];

describe('what sentences rest on, between two versions', () => {
  it.each(cases)('%s', (_name, before, after, expected) => {
    const told = groundDifferences(before, after);
    expect(told.map(({ field, about, before, after }) => [field, about, before, after])).toEqual(expected);
  });
});
