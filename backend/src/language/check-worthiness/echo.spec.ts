import { describe, expect, it } from '@jest/globals';
import { echoes } from './echo.js';
import { MEASURE_AT, MEASURES, type Measure } from './measures.js';

const statement = (...of: readonly Measure[]) => {
  const measures = MEASURES.map(() => 0);
  for (const measure of of) measures[MEASURE_AT[measure]] = 1;
  return { measures, concepts: [], units: [], hasQuestion: false, words: 5 };
};
const plain = statement();
const nobody = statement('nobody');

function heard(sums: readonly number[], features = sums.map(() => plain), level = 0): number[] {
  const items = sums.map((sum) => ({ sum }));
  return [...echoes(items.values(), features, { share: 1, level })].map(({ echo }) => echo);
}

describe('echoes', () => {
  it.each([
    ['nothing where a statement stands alone', [5], [0]],
    ['what the only neighbour is worth', [5, 1], [1, 5]],
    ['nothing where all are worth nothing', [0, 0, 0], [0, 0, 0]],
  ])('adds %s', (_what, sums, expected) => {
    expect(heard(sums)).toEqual(expected);
  });

  it('hears a near statement better than a far one, and a very far one not at all', () => {
    const [near, far] = [heard([0, 9, 0, 0, 0])[0] ?? 0, heard([0, 0, 0, 0, 9])[0] ?? 0];
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
    const lone = [9, ...new Array<number>(20).fill(0)];
    expect(heard(lone)[20]).toBe(0);
  });

  it('adds nothing where those around are worth what statements are on the whole, and takes off where they are worth less', () => {
    expect(heard([7, 2, 7], undefined, 7)[1]).toBe(0);
    expect(heard([1, 2, 1], undefined, 7)[1]).toBeLessThan(0);
  });

  it('does not hear applause', () => {
    expect(heard([1, -50, 3], [plain, nobody, plain])[0]).toBe(3);
    expect(heard([1, -50], [plain, nobody])[0]).toBe(0);
  });

  it('keeps the items in their order, and asks for no more than there are', () => {
    const items = Array.from({ length: 30 }, (_, sum) => ({ sum }));
    const features = items.map(() => plain);
    const given = [...echoes(items.values(), features, { share: 0.5, level: 0 })].map(({ item }) => item);
    expect(given).toEqual(items);
    expect(() => [...echoes([{ sum: 1 }].values(), [plain, plain], { share: 1, level: 0 })]).toThrow('has an item');
  });
});
