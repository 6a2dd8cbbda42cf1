import { describe, expect, it } from '@jest/globals';
import { fitLogistic, type Problem, predict } from './logistic-regression.js';

const row = (...features: readonly (readonly [number, number])[]) => ({
  at: Int32Array.from(features, ([at]) => at),
  values: Float64Array.from(features, ([, value]) => value),
});

/** Feature 0 marks what is checked, feature 1 what is not, feature 2 is everywhere. */
const PROBLEM: Problem = {
  rows: [row([0, 1], [2, 1]), row([0, 1], [2, 1]), row([1, 1], [2, 1]), row([1, 1], [2, 1]), row([1, 1], [2, 1])],
  targets: Float64Array.of(1, 1, 0, 0, 0),
  importance: Float64Array.of(1, 1, 1, 1, 1),
  penalties: Float64Array.of(0.1, 0.1, 0.1),
};

const exact = { steps: 200, tolerance: 1e-14 };

/** The regularised loss, written down a second time and plainly. */
function lossAt({ rows, targets, importance, penalties }: Problem, weights: Float64Array): number {
  const fit = rows.reduce((sum, each, index) => {
    const p = 1 / (1 + Math.exp(-predict(each, weights)));
    const target = targets[index] ?? 0;
    return sum - (importance[index] ?? 0) * (target * Math.log(p) + (1 - target) * Math.log(1 - p));
  }, 0);
  return penalties.reduce((sum, penalty, at) => sum + (penalty / 2) * (weights[at] ?? 0) ** 2, fit);
}

describe('fitLogistic', () => {
  it('parts what is checked from what is not', () => {
    const weights = fitLogistic(PROBLEM);
    const sums = PROBLEM.rows.map((each) => predict(each, weights));
    expect(sums.map((sum) => sum > 0)).toEqual([true, true, false, false, false]);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });

  it('ends where the loss rises in every direction', () => {
    const weights = fitLogistic(PROBLEM, exact);
    const least = lossAt(PROBLEM, weights);
    for (const at of weights.keys())
      for (const step of [-1e-3, 1e-3]) {
        const beside = weights.with(at, (weights[at] ?? 0) + step);
        expect(lossAt(PROBLEM, beside)).toBeGreaterThan(least);
      }
  });

  it('finds the log-odds where only the bias can say anything', () => {
    const rows = [row(), row(), row(), row()];
    const flat = { rows, targets: Float64Array.of(1, 0, 0, 0), importance: Float64Array.of(1, 1, 1, 1) };
    const [bias] = fitLogistic({ ...flat, penalties: new Float64Array(0) }, exact);
    expect(bias).toBeCloseTo(Math.log(1 / 3), 5);
  });

  it('takes a target between 0 and 1 for how often it would be 1', () => {
    const soft = { rows: [row()], targets: Float64Array.of(0.8), importance: Float64Array.of(2) };
    const [bias] = fitLogistic({ ...soft, penalties: new Float64Array(0) }, exact);
    expect(bias).toBeCloseTo(Math.log(4), 5);
  });

  it('keeps costly weights small and worthless features at 0', () => {
    const costly = fitLogistic({ ...PROBLEM, penalties: Float64Array.of(100, 0.1, 0.1) }, exact);
    expect(Math.abs(costly[0] ?? 1)).toBeLessThan(0.05);
    const unused = fitLogistic({ ...PROBLEM, penalties: Float64Array.of(0.1, 0.1, 0.1, 0.1) }, exact);
    expect(unused[3]).toBe(0);
  });

  it('does not use a feature whose weight costs infinitely much', () => {
    const without = fitLogistic({ ...PROBLEM, penalties: Float64Array.of(0.1, Number.POSITIVE_INFINITY, 0.1) }, exact);
    expect(without[1]).toBe(0);
    expect(without[0]).toBeGreaterThan(0);
  });

  it.each([0.01, 100])('finds the least loss where one cost is %f times the others', (times) => {
    const problem = { ...PROBLEM, penalties: Float64Array.of(0.1 * times, 0.1, 0.1) };
    const weights = fitLogistic(problem);
    expect(lossAt(problem, weights) - lossAt(problem, fitLogistic(problem, exact))).toBeLessThan(1e-4);
  });

  it('gives the same weights again', () => {
    expect(fitLogistic(PROBLEM)).toEqual(fitLogistic(PROBLEM));
  });
});
