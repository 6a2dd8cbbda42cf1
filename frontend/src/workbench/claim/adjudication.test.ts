import type { Stance } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../../test-support/records.js';
import { partingsOf, takenSentences, withSentence } from './adjudication.js';

const item = (id: string, stance: Stance) => ({ id, stance, title: `دليل ${id}` });
const review = (name: string, truthRating: string, evidenceIds: string[], reasoning = '') => ({
  id: newId(),
  reviewer: { id: newId(), name },
  attributionRating: 'as_reported' as const,
  truthRating,
  evidenceIds,
  reasoning,
});
const evidence = [item('e1', 'supports'), item('e2', 'refutes'), item('e3', 'context')];

describe('partingsOf', () => {
  it('finds no parting where ratings and evidence are the same', () => {
    const partings = partingsOf([review('سلمى', 'true', ['e1', 'e2']), review('كريم', 'true', ['e2', 'e1'])], evidence);
    expect(partings).toMatchObject({ truth: false, attribution: false, partlyCited: [], none: true });
  });

  it('names what only some cite, and counts what each cites by stance', () => {
    const partings = partingsOf([review('سلمى', 'true', ['e1']), review('كريم', 'mixed', ['e1', 'e2'])], evidence);
    expect(partings).toMatchObject({ truth: true, attribution: false, none: false });
    expect(partings.partlyCited.map(({ evidence: { id }, names }) => [id, names])).toEqual([['e2', ['كريم']]]);
    expect(partings.stances).toEqual([
      { name: 'سلمى', counts: { supports: 1, refutes: 0, context: 0 } },
      { name: 'كريم', counts: { supports: 1, refutes: 1, context: 0 } },
    ]);
  });
});

describe('takenSentences', () => {
  const reviews = [
    review('سلمى', 'true', [], 'يطابق الرقم نشرة الوزارة. نعم.'),
    review('كريم', 'true', [], 'راجعت جدول السدود. انتهى.'),
  ];

  it('finds whose words stand in an explanation, word for word', () => {
    const explanation = withSentence(withSentence('', 'راجعت جدول السدود.'), 'وهذا رأينا. نعم.');
    expect(takenSentences(explanation, reviews)).toEqual([{ name: 'كريم', exact: 'راجعت جدول السدود.' }]);
  });

  it('finds nobody’s where a word was changed', () => {
    expect(takenSentences('راجعنا جدول السدود.', reviews)).toEqual([]);
  });
});

describe('withSentence', () => {
  it.each([
    ['', 'جملة.'],
    ['  ', 'جملة.'],
    ['قبلها. ', 'قبلها. جملة.'],
  ])('puts it behind %j', (explanation, expected) => {
    expect(withSentence(explanation, 'جملة.')).toBe(expected);
  });
});
