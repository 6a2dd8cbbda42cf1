import { describe, expect, it } from '@jest/globals';
import { marginLines } from './margin-lines.js';

const begin = (mark: string, top: number) => ({ mark, top });

describe('marginLines', () => {
  it.each([
    {
      name: 'one line for each',
      given: [begin('أ', 0), begin('ب', 40)],
      lines: [
        [0, ['أ']],
        [40, ['ب']],
      ],
    },
    { name: 'one line for what begins on it', given: [begin('أ', 0), begin('ب', 3)], lines: [[0, ['أ', 'ب']]] },
    {
      name: 'text order for what comes unsorted',
      given: [begin('ب', 40), begin('أ', 0)],
      lines: [
        [0, ['أ']],
        [40, ['ب']],
      ],
    },
    {
      name: 'apart at half a line',
      given: [begin('أ', 0), begin('ب', 20)],
      lines: [
        [0, ['أ']],
        [20, ['ب']],
      ],
    },
    { name: 'nothing for nothing', given: [], lines: [] },
  ])('$name', ({ given, lines }) => {
    expect(marginLines(given, 40).map(({ top, marks }) => [top, marks])).toEqual(lines);
  });
});
