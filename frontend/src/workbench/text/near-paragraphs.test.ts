import { describe, expect, it } from '@jest/globals';
import { firstNear, nextNear } from './near-paragraphs.js';

/** Paragraphs of so many characters, one after another. */
function paragraphsOf(...lengths: number[]) {
  let at = 0;
  return lengths.map((length) => {
    const span = { start: at, end: at + length };
    at += length + 1;
    return span;
  });
}

const same = (count: number, length: number) => paragraphsOf(...Array.from({ length: count }, () => length));

describe('firstNear', () => {
  it('begins with the paragraph of the offset and goes on for a screen', () => {
    expect([...firstNear(same(100, 1_500), 1_501 * 10 + 3)]).toEqual([10, 11, 12, 13]);
  });

  it('takes a paragraph whole that is longer than any screen', () => {
    expect([...firstNear(paragraphsOf(120_000, 50), 60_000)]).toEqual([0]);
  });

  it('begins at the beginning for an offset behind the text', () => {
    expect(firstNear(same(3, 10), 999)).toEqual(new Set([0, 1, 2]));
  });
});

describe('nextNear', () => {
  const paragraphs = same(100, 800);

  it('takes on from the middle outwards before it lets anything go', () => {
    const wanted = new Set([50, 51, 52, 53, 54, 55, 56, 57, 58]);
    expect(nextNear(new Set([1, 2, 50]), wanted, paragraphs)).toEqual(new Set([1, 2, 50, 54, 53]));
  });

  it('lets go of what is far, a part in each frame', () => {
    const wanted = new Set([50]);
    const after = nextNear(new Set([1, 2, 3, 50]), wanted, paragraphs);
    expect(after).toEqual(new Set([3, 50]));
    expect(nextNear(after, wanted, paragraphs)).toEqual(wanted);
  });

  it('reaches what is wanted, frame by frame, and then stays the same', () => {
    const wanted = new Set(Array.from({ length: 20 }, (_, index) => index + 30));
    let known: ReadonlySet<number> = new Set([0]);
    for (let frame = 0; frame < 16; frame += 1) known = nextNear(known, wanted, paragraphs);
    expect(known).toEqual(wanted);
    expect(nextNear(known, wanted, paragraphs)).toBe(known);
  });

  it('takes on a paragraph that is longer than a frame should take, for it can only be painted whole', () => {
    expect(nextNear(new Set(), new Set([0]), paragraphsOf(120_000))).toEqual(new Set([0]));
  });

  it('lets nothing go while words are chosen', () => {
    expect(nextNear(new Set([3]), new Set([90]), paragraphs, true)).toEqual(new Set([3, 90]));
  });

  it('lets go of everything where nothing is wanted', () => {
    expect(nextNear(new Set([3]), new Set(), paragraphs)).toEqual(new Set());
  });
});
