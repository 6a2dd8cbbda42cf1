import { describe, expect, it } from '@jest/globals';
import { differencesBetween } from './difference.js';
import { differenceBlocks } from './differences-pdf.js';
import { sampleFactCheck } from './testing/sample-fact-check.js';

describe('the changes in the PDF', () => {
  it('writes each thing that an item of evidence lists in its own direction', () => {
    const before = sampleFactCheck();
    const [first] = before.evidence;
    if (!first) throw new Error('The sample cites evidence.');
    const added = {
      ...first,
      id: '0197f2a0-0000-7000-8000-000000000015',
      title: 'بيانات الإنتاج',
      publisher: 'Open Data',
      url: 'https://data.example/a',
    };
    const after = { ...before, evidence: [...before.evidence, added] };
    const blocks = differenceBlocks({ ...after, differences: differencesBetween(before, after) }, 'ar');
    const runs = blocks.flatMap((block) => (block.type === 'prose' ? block.paragraphs.flat() : []));
    expect(runs.filter(({ look }) => look === 'added').map(({ text, direction }) => [text, direction])).toEqual([
      ['بيانات الإنتاج', 'rtl'],
      ['Open Data', 'ltr'],
      ['https://data.example/a', 'ltr'],
    ]);
  });

  it('writes what a change is about in the same way', () => {
    const before = sampleFactCheck();
    const [first] = before.appearances;
    if (!first) throw new Error('The sample has appearances.');
    const other = { ...first, outlet: 'The Palm Post', documentTitle: 'ثلاثون محطة', exact: 'ألفاظ أخرى' };
    const after = { ...before, appearances: [...before.appearances, other] };
    const blocks = differenceBlocks({ ...after, differences: differencesBetween(before, after) }, 'ar');
    const heads = blocks.flatMap((block) => (block.type === 'subheading' ? [block.line] : []));
    expect(heads.map((line) => line.map(({ text, direction }) => [text, direction]).slice(2, -1))).toEqual([
      [
        ['The Palm Post', 'ltr'],
        [' · ', 'rtl'],
        ['ثلاثون محطة', 'rtl'],
      ],
    ]);
  });
});
