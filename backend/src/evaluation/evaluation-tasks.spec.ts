import { describe, expect, it } from '@jest/globals';
import { EvaluationInputError, type EvaluationTask, predictions } from './evaluation-tasks.js';

const line = (fields: Record<string, unknown>) => JSON.stringify(fields);
const run = (task: EvaluationTask, ...lines: string[]) =>
  predictions(task, lines.join('\n')).map((text): unknown => JSON.parse(text));

describe('predictions', () => {
  it('gives every sentence its UTF-16 offsets', () => {
    const text = '🙂 وصل د. سامي. ثم غادر.';
    expect(run('segmentation', line({ id: 'a', lang: 'ar', text }))).toEqual([
      {
        id: 'a',
        sentences: [
          [0, 15],
          [16, 24],
        ],
      },
    ]);
  });

  it('scores a line so that a figure ranks above a greeting', () => {
    const scores = run(
      'check-worthiness',
      line({ id: '1', debate: 'd', speaker: 's', lang: 'ar', text: 'ارتفعت البطالة إلى 14 بالمئة خلال عام واحد.' }),
      line({ id: '2', debate: 'd', speaker: 's', lang: 'ar', text: 'مساء الخير وشكراً لكم.' }),
    ) as { id: string; score: number }[];
    expect(scores.map(({ id }) => id)).toEqual(['1', '2']);
    expect(scores[0]?.score).toBeGreaterThan(scores[1]?.score ?? 1);
  });

  it('gives cue, source and content of an attribution', () => {
    const text = 'وأكد الوزير أن الجسر سيفتح غداً.';
    expect(run('attribution', line({ id: '1', lang: 'ar', text }))).toMatchObject([
      { id: '1', attributions: [{ cue: [1, 4], source: [5, 11] }] },
    ]);
  });

  it('keeps the order of the lines and passes over empty ones', () => {
    const lines = ['b', 'a'].map((id) => line({ id, lang: 'en', text: 'It opened. It closed.' }));
    expect(run('segmentation', lines[0] ?? '', '', lines[1] ?? '', '')).toMatchObject([{ id: 'b' }, { id: 'a' }]);
  });

  it.each([
    ['is no JSON', '{"id":', /^line 2: not JSON/],
    ['has no text', line({ id: 'x', lang: 'ar' }), /^line 2: "text": /],
    ['has a language without a pack', line({ id: 'x', lang: 'fr', text: '' }), /^line 2: "lang": /],
    ['has a number for an id', line({ id: 7, lang: 'ar', text: '' }), /^line 2: "id": /],
    ['is a list', '[]', /^line 2: /],
    [
      'repeats an id',
      line({ id: 'first', lang: 'ar', text: '' }),
      /^line 2: the id "first" stands in line 1 already\.$/,
    ],
  ])('refuses by its number a line that %s', (_what, bad, message) => {
    const good = line({ id: 'first', lang: 'ar', text: 'نص.' });
    expect(() => run('segmentation', good, bad)).toThrow(EvaluationInputError);
    expect(() => run('segmentation', good, bad)).toThrow(message);
  });
});
