import { claimStatuses } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { isOpenForWork, stepsOf } from './steps.js';

const drawn = (status: (typeof claimStatuses)[number]) =>
  stepsOf(status)
    ?.map(({ state }) => ({ done: '●', current: '◉', ahead: '○' })[state])
    .join('');

describe('stepsOf', () => {
  it.each([
    ['proposed', '◉○○○○○○'],
    ['queued', '●◉○○○○○'],
    ['in_review', '●●◉○○○○'],
    ['deciding', '●●●◉○○○'],
    ['awaiting_approval', '●●●●◉○○'],
    ['approved', '●●●●●◉○'],
    ['published', '●●●●●●◉'],
    ['retracted', '●●●●●●●'],
    ['rejected', undefined],
  ] as const)('%s', (status, expected) => {
    expect(drawn(status)).toBe(expected);
  });
});

describe('isOpenForWork', () => {
  it('holds until the verdict is submitted', () => {
    expect(claimStatuses.filter(isOpenForWork)).toEqual(['proposed', 'queued', 'in_review', 'deciding']);
  });
});
