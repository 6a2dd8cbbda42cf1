import { describe, expect, it } from '@jest/globals';
import { PACKS } from '../packs.js';
import { tokenise } from '../tokens.js';
import { CIRCUMSTANCES, MEASURE_AT, type Measure } from './measures.js';
import { readStatements } from './statement-features.js';
import { Vocabulary } from './vocabulary.js';

const TALK = [
  ['المذيعة', 'كم مصنعاً أغلقتم؟'],
  ['المرشح', 'أغلقنا ٣ مصانع'],
  ['المرشح', 'ولم نفتح غيرها'],
  ['المذيعة', 'لماذا؟'],
  ['النظام', '(تصفيق)'],
  ['المرشح', 'لأن الكهرباء انقطعت'],
] as const;

const statements = TALK.map(([speaker, text]) => ({ speaker, tokens: tokenise(text) }));
const features = readStatements(statements, new Vocabulary(PACKS.ar.scoring));
const measure = (index: number, name: Measure) => features[index]?.measures[MEASURE_AT[name]];

describe('addCircumstances', () => {
  it.each([
    ['a question before it', 1, 'question_before', 1],
    ['no question before it', 2, 'question_before', 0],
    ['a question two before it', 2, 'question_two_before', 1],
    ['a question behind it', 2, 'question_behind', 1],
    ['the same speaker behind it', 1, 'same_speaker_behind', 1],
    ['another speaker behind it', 2, 'same_speaker_behind', 0],
    ['the same speaker two before it, past another', 5, 'same_speaker_two_before', 0],
    ['a figure before it', 2, 'figures_before', Math.log(2)],
    ['applause before it', 5, 'nobody_before', 1],
    ['applause two behind it', 2, 'nobody_two_behind', 1],
    ['how long what stands behind it is', 0, 'length_behind', Math.log(4)],
    ['the host before it', 1, 'host_before', 1],
  ] as const)('sees %s', (_what, index, name, expected) => {
    expect(measure(index, name)).toBe(expected);
  });

  it('sees nothing beyond the ends', () => {
    const [alone] = readStatements(
      [{ speaker: null, tokens: tokenise('أغلقنا ٣ مصانع') }],
      new Vocabulary(PACKS.ar.scoring),
    );
    expect(CIRCUMSTANCES.map((name) => alone?.measures[MEASURE_AT[name]])).toEqual(CIRCUMSTANCES.map(() => 0));
  });
});
