import type { Span } from '@isnad/contracts';

/** How many characters are painted with their marks before it is known what is in view: more than any screen shows. */
const firstScreen = 6_000;
/** How many may be in one frame: about what a screen shows, and what it takes to paint them stays below a frame that is felt. */
const perFrame = 1_000;

const lengthOf = (paragraph: Span | undefined): number => (paragraph ? paragraph.end - paragraph.start : 0);

/** The first of some paragraphs that are together so many characters: at least one, however long. */
function firstOf(numbers: readonly number[], paragraphs: readonly Span[], most: number): number[] {
  let characters = 0;
  return numbers.filter((number) => {
    if (characters >= most) return false;
    characters += lengthOf(paragraphs[number]);
    return true;
  });
}

/** The numbers of the paragraphs to begin with: those from an offset on, as many as a screen may show. */
export function firstNear(paragraphs: readonly Span[], offset: number): Set<number> {
  const first = Math.max(
    0,
    paragraphs.findIndex(({ end }) => end > offset),
  );
  return new Set(firstOf([...paragraphs.keys()].slice(first), paragraphs, firstScreen));
}

/**
 * One frame's step from the paragraphs that carry their marks to those that should: takes on those nearest to the middle of what is
 * wanted, and once none is missing lets go of those that are far (of none while `held`). Either way a frame's worth and no more.
 *
 * Out: the same set where nothing changes.
 */
export function nextNear(
  known: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
  paragraphs: readonly Span[],
  held = false,
): ReadonlySet<number> {
  const missing = [...wanted].filter((number) => !known.has(number));
  if (missing.length > 0) {
    const middle = (Math.min(...wanted) + Math.max(...wanted)) / 2;
    missing.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    return new Set([...known, ...firstOf(missing, paragraphs, perFrame)]);
  }
  const far = held ? [] : [...known].filter((number) => !wanted.has(number));
  if (far.length === 0) return known;
  const gone = new Set(firstOf(far, paragraphs, perFrame));
  return new Set([...known].filter((number) => !gone.has(number)));
}
