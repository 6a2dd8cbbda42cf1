import type { Span } from '@isnad/contracts';

/** How many characters are painted with their marks before it is known what is in view: more than any screen shows. */
const firstScreen = 6_000;
/** How many may be in one frame: about what a screen shows, and what it takes to paint them stays below a frame that is felt. */
const perFrame = 1_000;

const lengthOf = (paragraph: Span | undefined): number => (paragraph ? paragraph.end - paragraph.start : 0);

/** The numbers of the paragraphs to begin with: those from an offset on, as many as a screen may show. */
export function firstNear(paragraphs: readonly Span[], offset: number): Set<number> {
  const first = Math.max(
    0,
    paragraphs.findIndex(({ end }) => end > offset),
  );
  const numbers = new Set<number>();
  let characters = 0;
  for (let index = first; index < paragraphs.length && characters < firstScreen; index += 1) {
    characters += lengthOf(paragraphs[index]);
    numbers.add(index);
  }
  return numbers;
}

/**
 * One frame's step from the paragraphs that carry their marks to those that should: lets go of all that no longer should (of none
 * while `held`), and takes on those nearest to the middle of what is wanted, until they are a screenful of characters: at least one,
 * however long.
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
  const next = new Set([...known].filter((number) => held || wanted.has(number)));
  if (missing.length === 0) return next.size === known.size ? known : next;
  const middle = (Math.min(...wanted) + Math.max(...wanted)) / 2;
  let characters = 0;
  for (const number of missing.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    if (characters >= perFrame) break;
    characters += lengthOf(paragraphs[number]);
    next.add(number);
  }
  return next;
}
