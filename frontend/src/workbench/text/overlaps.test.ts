import { describe, expect, it } from '@jest/globals';
import { overlapLookup } from './overlaps.js';

const items = [
  { name: 'long', start: 0, end: 50 },
  { name: 'first', start: 5, end: 10 },
  { name: 'second', start: 10, end: 20 },
  { name: 'last', start: 60, end: 70 },
];

describe('overlapLookup', () => {
  it.each([
    { span: { start: 6, end: 7 }, names: ['long', 'first'] },
    { span: { start: 9, end: 11 }, names: ['long', 'first', 'second'] },
    { span: { start: 30, end: 31 }, names: ['long'] },
    { span: { start: 50, end: 60 }, names: [] },
    { span: { start: 69, end: 90 }, names: ['last'] },
    { span: { start: 0, end: 100 }, names: ['long', 'first', 'second', 'last'] },
  ])('$span.start–$span.end', ({ span, names }) => {
    expect(overlapLookup([...items].reverse())(span).map(({ name }) => name)).toEqual(names);
  });

  it('finds nothing among none', () => {
    expect(overlapLookup([])({ start: 0, end: 9 })).toEqual([]);
  });
});
