import { describe, expect, it } from '@jest/globals';
import { bandOf, blockAt, offsetAtPoint } from './minimap-geometry.js';

describe('bandOf', () => {
  it.each([
    { name: 'in proportion', span: { start: 250, end: 500 }, expected: { top: 50, height: 50 } },
    { name: 'never too thin to be seen', span: { start: 500, end: 501 }, expected: { top: 100, height: 2 } },
    { name: 'inside the map at its end', span: { start: 999, end: 1000 }, expected: { top: 198, height: 2 } },
    { name: 'over the whole text', span: { start: 0, end: 1000 }, expected: { top: 0, height: 200 } },
  ])('$name', ({ span, expected }) => {
    expect(bandOf(span, 1000, 200)).toEqual(expected);
  });

  it('is nothing for a text or a map of no size', () => {
    expect(bandOf({ start: 0, end: 1 }, 0, 200)).toEqual({ top: 0, height: 0 });
    expect(bandOf({ start: 0, end: 1 }, 10, 0)).toEqual({ top: 0, height: 0 });
  });
});

describe('offsetAtPoint', () => {
  it.each([
    [0, 0],
    [100, 500],
    [200, 1000],
    [-5, 0],
    [300, 1000],
  ])('%d px: %d', (y, offset) => {
    expect(offsetAtPoint(y, 1000, 200)).toBe(offset);
  });
});

describe('blockAt', () => {
  const tops = [0, 40, 120, 300];
  it.each([
    [-10, 0],
    [0, 0],
    [39, 0],
    [40, 1],
    [299, 2],
    [1000, 3],
  ])('%d px is in block %d', (place, block) => {
    expect(blockAt((index) => tops[index] ?? 0, tops.length, place)).toBe(block);
  });
});
