import { describe, expect, it } from '@jest/globals';
import { reconnectPause } from './reconnect-pause.js';

describe('the pause before a stream comes back', () => {
  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [2, 1, 2_000],
    [4, 0.5, 6_000],
    [7, 1, 60_000],
    [40, 1, 60_000],
    [40, 0, 30_000],
  ])('after failure %d with chance %d is %d ms', (failures, random, expected) => {
    expect(reconnectPause(failures, random)).toBe(expected);
  });
});
