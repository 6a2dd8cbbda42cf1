import { describe, expect, it } from '@jest/globals';
import type { Reanchored } from '../language/reanchor.js';
import { countOutcomes, withoutCollisions } from './carried-places.js';

const at = (outcome: 'exact' | 'shifted' | 'fuzzy', start: number, end: number): Reanchored => ({
  outcome,
  place: { start, end, similarity: 1 },
});
const found = (claimId: string, result: Reanchored) => ({ appearance: { claimId }, result });

describe('withoutCollisions', () => {
  it.each([
    [
      'two of one claim at one place',
      [found('a', at('exact', 0, 5)), found('a', at('shifted', 0, 5))],
      ['exact', 'orphan'],
    ],
    ['two claims at one place', [found('a', at('exact', 0, 5)), found('b', at('exact', 0, 5))], ['exact', 'exact']],
    ['one claim at two places', [found('a', at('exact', 0, 5)), found('a', at('shifted', 0, 6))], ['exact', 'shifted']],
    ['a guess at a taken place', [found('a', at('exact', 0, 5)), found('a', at('fuzzy', 0, 5))], ['exact', 'fuzzy']],
  ])('%s', (_case, results, outcomes) => {
    expect(withoutCollisions(results).map(({ result }) => result.outcome)).toEqual(outcomes);
  });

  it('keeps the place as a hint', () => {
    const [, second] = withoutCollisions([found('a', at('exact', 3, 9)), found('a', at('exact', 3, 9))]);
    expect(second?.result.place).toMatchObject({ start: 3, end: 9 });
  });
});

describe('countOutcomes', () => {
  it('counts each', () => {
    const orphan = found('a', { outcome: 'orphan', place: null });
    const results = [orphan, orphan, found('a', at('fuzzy', 0, 1)), found('b', at('exact', 0, 1))];
    expect(countOutcomes(results)).toEqual({ exact: 1, shifted: 0, fuzzy: 1, orphan: 2 });
  });
});
