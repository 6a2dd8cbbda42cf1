import type { Token } from './tokens.js';

/** Brackets further apart than this many tokens hold whole sentences, or are no pair. */
const REACH = 60;

const isOpening = (form: string) => form === '(' || form === '[';
const isClosing = (form: string) => form === ')' || form === ']';

/** For every opening bracket the index of its closing one, outermost pairs only; pairs far apart are left out. */
export function bracketPairs(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { kind, form }] of tokens.entries()) {
    if (kind !== 'mark') continue;
    if (isOpening(form)) open.push(index);
    if (!isClosing(form)) continue;
    const from = open.pop();
    if (from !== undefined && open.length === 0 && index - from <= REACH) pairs.set(from, index);
  }
  return pairs;
}
