import type { Token } from './tokens.js';

/** Brackets further apart than this many tokens hold whole sentences, or are no pair. */
const REACH = 60;

/** One for all: most lines hold no bracket. */
const NONE: ReadonlyMap<number, number> = new Map();

const isOpening = (form: string) => form === '(' || form === '[';
const isClosing = (form: string) => form === ')' || form === ']';

/** For every opening bracket the index of its closing one, outermost pairs only; pairs far apart are left out. */
export function bracketPairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  if (!tokens.some(({ form }) => isOpening(form))) return NONE;
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ form }, index) => {
    if (isOpening(form)) open.push(index);
    if (!isClosing(form)) return;
    const from = open.pop();
    if (from !== undefined && open.length === 0 && index - from <= REACH) pairs.set(from, index);
  });
  return pairs;
}
