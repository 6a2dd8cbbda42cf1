import { describe, expect, it } from '@jest/globals';
import { groundsOf, type Tie, tiedSentences, tiesOf, toggledTie } from './ground-ties.js';

const text = 'راجعنا البيان الشهري للوزارة. ثم قارنّاه بجدول السدود.';
const tie = (exact: string, evidenceIds: string[], start = text.indexOf(exact)): Tie => ({
  field: 'explanation',
  start,
  exact,
  evidenceIds,
});
const ties = [tie('راجعنا البيان الشهري للوزارة.', ['e1']), tie('ثم قارنّاه بجدول السدود.', ['e2', 'e1'])];

describe('tiedSentences', () => {
  const cases: [string, string, readonly (readonly string[])[]][] = [
    ['the text as it was tied', text, [['e1'], ['e2', 'e1']]],
    ['a sentence put before', `سؤال أول؟ ${text}`, [[], ['e1'], ['e2', 'e1']]],
    ['sentences the other way round', 'ثم قارنّاه بجدول السدود. راجعنا البيان الشهري للوزارة.', [['e2', 'e1'], ['e1']]],
    ['a word changed', 'راجعنا البيان السنوي للوزارة. ثم قارنّاه بجدول السدود.', [['e1'], ['e2', 'e1']]],
    ['a sentence written anew', 'لم نجد مصدراً آخر لهذا. ثم قارنّاه بجدول السدود.', [[], ['e2', 'e1']]],
    ['a sentence gone', 'ثم قارنّاه بجدول السدود.', [['e2', 'e1']]],
    ['nothing left', '  ', []],
  ];
  it.each(cases)('holds for %s', (_name, changed, expected) => {
    expect(tiedSentences('explanation', changed, ties).map(({ evidenceIds }) => evidenceIds)).toEqual(expected);
  });

  it('holds for the one that was tied where a sentence stands twice', () => {
    const twice = 'نعم. راجعنا البيان. نعم.';
    const second = [tie('نعم.', ['e1'], twice.lastIndexOf('نعم.'))];
    // A tie is to a place; what was tied is the second of the two.
    expect(tiedSentences('explanation', twice, second).map(({ evidenceIds }) => evidenceIds)).toEqual([[], [], ['e1']]);
  });

  it('knows one text from the other', () => {
    expect(tiedSentences('summary', text, ties).every(({ evidenceIds }) => evidenceIds.length === 0)).toBe(true);
  });
});

describe('toggledTie', () => {
  it('ties and unties one sentence, and leaves the other text alone', () => {
    const summary: Tie = { field: 'summary', start: 0, exact: 'الرقم صحيح.', evidenceIds: ['e9'] };
    const sentences = tiedSentences('explanation', text, ties);
    const tied = toggledTie([...ties, summary], 'explanation', sentences, 0, 'e3');
    expect(tied).toEqual([summary, { ...ties[0], evidenceIds: ['e1', 'e3'] }, ties[1]]);
    const again = tiedSentences('explanation', text, tied);
    const untied = toggledTie(toggledTie(tied, 'explanation', again, 0, 'e3'), 'explanation', sentences, 0, 'e1');
    expect(untied).toEqual([summary, ties[1]]);
  });
});

describe('groundsOf', () => {
  it('counts places in the texts as they are kept', () => {
    const texts = { summary: 'الرقم صحيح.', explanation: `\n  ${text} ` };
    const grounds = groundsOf(texts, ties);
    expect(grounds.map(({ exact }) => exact)).toEqual(ties.map(({ exact }) => exact));
    for (const { start, end, exact } of grounds) expect(texts.explanation.trim().slice(start, end)).toBe(exact);
    expect(tiesOf(grounds)).toEqual(ties);
  });
});
