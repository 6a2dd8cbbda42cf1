import { describe, expect, it } from '@jest/globals';
import { extract } from './extract.js';
import { progressTo } from './progress.js';

describe('progressTo', () => {
  it('tells every hundredth once, and never goes back', () => {
    const heard: number[] = [];
    const tell = progressTo((fraction) => heard.push(fraction));
    for (const fraction of [0, 0.004, 0.25, 0.255, 0.1, 0.5, 1, 1]) tell(fraction);
    expect(heard).toEqual([0.25, 0.5, 1]);
  });

  it.each([
    ['no text', ''],
    ['one sentence', 'فُتح الجسر أمس.'],
    ['a thousand lines', 'قال الوزير: «الجسر جاهز».\n'.repeat(1000)],
  ])('hears of the end of %s, and at most a hundred times of the way', (_what, text) => {
    const heard: number[] = [];
    extract(text, { onProgress: (fraction) => heard.push(fraction) });
    expect(heard.at(-1)).toBe(1);
    expect(heard.length).toBeLessThanOrEqual(100);
    expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
  });
});
