/** A run of words, and whether the other text has them too. */
export interface WordRun {
  /** Where it begins on its side, in UTF-16 units. */
  readonly start: number;
  readonly words: string;
  readonly shared: boolean;
}

/** Words with the white space and signs around them; joined again they are the text. */
const tokensOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** Longest passages compared word by word; a longer one is rare, and its table would hold the page up. */
const mostTokens = 1_200;

/** How long the longest common sequence is from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = lengths[i] as Uint16Array;
      const below = lengths[i + 1] as Uint16Array;
      here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return lengths;
}

function runsOf(tokens: readonly string[], shared: ReadonlySet<number>): WordRun[] {
  const runs: WordRun[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    const last = runs.at(-1);
    const isShared = shared.has(index);
    if (last?.shared === isShared) runs[runs.length - 1] = { ...last, words: last.words + token };
    else runs.push({ start, words: token, shared: isShared });
    start += token.length;
  });
  return runs;
}

const oneRun = (words: string): WordRun[] => [{ start: 0, words, shared: false }];

/**
 * What two wordings of a passage share and what only one of them has, by the longest common sequence of their words. Both sides'
 * runs, joined, are the sides themselves. Passages too long to compare come back as one run each that is not shared.
 */
export function wordDifferences(before: string, after: string): { before: WordRun[]; after: WordRun[] } {
  const a = tokensOf(before);
  const b = tokensOf(after);
  if (a.length > mostTokens || b.length > mostTokens) {
    return { before: oneRun(before), after: oneRun(after) };
  }
  const lengths = commonLengths(a, b);
  const sharedA = new Set<number>();
  const sharedB = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      sharedA.add(i);
      sharedB.add(j);
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { before: runsOf(a, sharedA), after: runsOf(b, sharedB) };
}
