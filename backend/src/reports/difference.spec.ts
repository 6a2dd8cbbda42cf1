import { describe, expect, it } from '@jest/globals';
import { differencesBetween } from './difference.js';
import type { FactCheck } from './fact-check.js';
import { Difference } from './fact-check.js';
import { correctedFactCheck, retractedFactCheck, sampleFactCheck, truthValue } from './testing/sample-fact-check.js';

const [first, , third] = sampleFactCheck().evidence;
if (!first || !third) throw new Error('The sample cites three items of evidence.');

const cases: [name: string, change: (factCheck: FactCheck) => Partial<FactCheck>, expected: Difference[]][] = [
  ['nothing', () => ({}), []],
  [
    'the claim',
    ({ claim }) => ({ claim: { ...claim, text: 'نص آخر' } }),
    [{ field: 'claim', about: null, before: sampleFactCheck().claim.text, after: 'نص آخر' }],
  ],
  [
    'the truth rating, by name in each language',
    () => ({ truthRating: truthValue('true') }),
    [
      {
        field: 'truthRating',
        about: null,
        before: { ar: 'خاطئ في معظمه', en: 'Mostly false' },
        after: { ar: 'صحيح', en: 'True' },
      },
    ],
  ],
  [
    'the attribution rating',
    () => ({ attributionRating: 'distorted' as const }),
    [
      {
        field: 'attributionRating',
        about: null,
        before: { ar: 'كما نُقل', en: 'As reported' },
        after: { ar: 'نُقل محرّفاً', en: 'Distorted' },
      },
    ],
  ],
  [
    'a place that was not known',
    ({ speech }) => ({ speech: { ...speech, place: null } }),
    [{ field: 'speechPlace', about: null, before: 'النخيل', after: null }],
  ],
  [
    'evidence taken away',
    ({ evidence }) => ({ evidence: evidence.slice(0, 2) }),
    [{ field: 'evidence', about: null, before: 'تسجيل الكلمة كاملاً', after: null }],
  ],
  [
    'evidence added',
    ({ evidence }) => ({
      evidence: [...evidence, { ...third, id: '0197f2a0-0000-7000-8000-000000000014', title: 'دليل جديد' }],
    }),
    [{ field: 'evidence', about: null, before: null, after: 'دليل جديد' }],
  ],
  [
    'what an item of evidence says, named by its title',
    ({ evidence }) => ({
      evidence: evidence.map((item) => (item.id === first.id ? { ...item, note: 'ملاحظة أخرى' } : item)),
    }),
    [{ field: 'evidenceNote', about: first.title, before: first.note, after: 'ملاحظة أخرى' }],
  ],
  ['the order of evidence', ({ evidence }) => ({ evidence: evidence.toReversed() }), []],
  [
    'an appearance',
    ({ appearances }) => ({ appearances: appearances.slice(1) }),
    [
      {
        field: 'appearance',
        about: 'صحيفة الضفاف · المحافظ: ثلاثون محطة عادت إلى العمل',
        before: 'أعدنا تأهيل ٣٠ محطة لتنقية المياه في عام واحد',
        after: null,
      },
    ],
  ],
  ["the desk's name", ({ desk }) => ({ desk: { ...desk, name: { ar: 'مكتب آخر', en: 'Another desk' } } }), []],
];

describe('differencesBetween', () => {
  it.each(cases)('tells a change of %s', (_, change, expected) => {
    const before = sampleFactCheck();
    expect(differencesBetween(before, { ...before, ...change(before) })).toEqual(expected);
  });

  it('tells a correction in the order of the page, in the shape that a publication stores', () => {
    const differences = differencesBetween(sampleFactCheck(), correctedFactCheck());
    expect(differences.map(({ field }) => field)).toEqual(['truthRating', 'summary', 'explanation', 'evidenceNote']);
    expect(differences.map((difference) => Difference.parse(difference))).toEqual(differences);
  });

  it('finds none between a correction and its retraction', () => {
    expect(differencesBetween(correctedFactCheck(), retractedFactCheck())).toEqual([]);
  });
});
