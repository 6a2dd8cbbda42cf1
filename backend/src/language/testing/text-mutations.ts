/** Mulberry32: the same numbers below `bound` in every run. */
export function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

export type Random = ReturnType<typeof seeded>;

/** In place of an offset that was deleted. */
const GONE = -1;

export interface TrackedSpan {
  /** Where its first word stands, even when it does not survive. */
  start: number;
  end: number;
  /** False once words of it were deleted or others came between them. */
  survives: boolean;
  /** Where copies of it stand. */
  copies: { start: number; end: number }[];
}

/** A text under mutation, and where each span of the first text really is now. */
export interface Tracked {
  text: string;
  spans: TrackedSpan[];
}

export interface Material {
  /** Sentences that the texts are not made of, for insertions. */
  readonly others: readonly string[];
}

type Mutation = (tracked: Tracked, random: Random, material: Material) => Tracked;

const SENTENCE_END = /[.؟!»](?:[ \n\u00a0\r]+)/g;
const sentenceStarts = (text: string) => [
  0,
  ...Array.from(text.matchAll(SENTENCE_END), ({ 0: end, index }) => index + end.length),
];
const wordStarts = (text: string) => [
  0,
  ...Array.from(text.matchAll(/[ \n\u00a0]+/g), ({ 0: gap, index }) => index + gap.length),
];

export const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};

/** Replaces a stretch; a span that it touches survives only when the stretch lies outside of it. */
function splice({ text, spans }: Tracked, from: number, to: number, by: string): Tracked {
  const grown = by.length - (to - from);
  const shifted = ({ start, end }: { start: number; end: number }) => {
    if (start === GONE || end <= from) return { start, end };
    if (start >= to) return { start: start + grown, end: end + grown };
    return null;
  };
  return {
    text: text.slice(0, from) + by + text.slice(to),
    spans: spans.map((span) => {
      const now = shifted(span);
      const copies = span.copies.flatMap((copy) => shifted(copy) ?? []);
      if (now) return { ...span, ...now, copies };
      return { ...span, start: from > span.start ? span.start : GONE, survives: false, copies };
    }),
  };
}

/** Rewrites the whole text piece by piece, so that the spans' ends stay known. `rewrite` must not look across its piece's ends. */
function rewritten({ text, spans }: Tracked, rewrite: (piece: string) => string): Tracked {
  const ends = [
    ...new Set([
      0,
      text.length,
      ...spans.flatMap((span) => [span, ...span.copies].flatMap(({ start, end }) => [start, end])),
    ]),
  ]
    .filter((end) => end !== GONE)
    .sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let result = '';
  for (const [index, end] of ends.entries()) {
    if (index > 0) result += rewrite(text.slice(ends[index - 1], end));
    moved.set(end, result.length);
  }
  const at = (offset: number) => moved.get(offset) ?? GONE;
  return {
    text: result,
    spans: spans.map((span) => ({
      ...span,
      start: at(span.start),
      end: at(span.end),
      copies: span.copies.map((copy) => ({ start: at(copy.start), end: at(copy.end) })),
    })),
  };
}

function sentenceAt(tracked: Tracked, random: Random): { from: number; to: number } {
  const starts = [...sentenceStarts(tracked.text), tracked.text.length];
  const index = random(starts.length - 1);
  return { from: starts[index] ?? 0, to: starts[index + 1] ?? tracked.text.length };
}

const inside = (span: { start: number; end: number }, from: number, to: number) => span.start >= from && span.end <= to;

/** Puts a sentence's words at another place; `keep` says whether it stays where it was as well. */
function carry(tracked: Tracked, random: Random, keep: boolean): Tracked {
  const { from, to } = sentenceAt(tracked, random);
  // A sentence put where it stands, or its copy between the two halves of a span that ends with it, changes nothing to be seen.
  const targets = sentenceStarts(tracked.text).filter(
    (at) => (at < from || at > to) && !tracked.spans.some(({ start, end }) => start < at && at < end),
  );
  if (targets.length === 0) return tracked;
  const target = pick(targets, random);
  const sentence = tracked.text.slice(from, to).trimEnd();
  const grown = splice(tracked, target, target, `${sentence} `);
  const offset = target - from;
  const back = target <= from ? sentence.length + 1 : 0;
  const carried = grown.spans.map((span, index) => {
    const before = tracked.spans[index];
    if (!before || !inside(before, from, from + sentence.length)) return span;
    const copy = { start: before.start + offset, end: before.end + offset };
    return keep || !before.survives ? { ...span, copies: [...span.copies, copy] } : { ...span, ...copy };
  });
  const result = { text: grown.text, spans: carried };
  return keep ? result : splice(result, from + back, to + back, '');
}

const clusters = (text: string) => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
const sprinkle = (piece: string, random: Random, mark: string, after: RegExp) =>
  clusters(piece)
    .map((cluster) => (after.test(cluster) && random(8) === 0 ? cluster + mark : cluster))
    .join('');

export const mutations = {
  insert: (tracked, random, { others }) => {
    const at = pick(sentenceStarts(tracked.text), random);
    return splice(tracked, at, at, `${pick(others, random)} `);
  },
  insertWords: (tracked, random, { others }) => {
    const at = pick(wordStarts(tracked.text), random);
    return splice(tracked, at, at, `${pick(others, random).split(' ').slice(0, 3).join(' ')} `);
  },
  deleteSentence: (tracked, random) => {
    const { from, to } = sentenceAt(tracked, random);
    return splice(tracked, from, to, '');
  },
  deleteWords: (tracked, random) => {
    const starts = wordStarts(tracked.text);
    const first = random(starts.length);
    const from = starts[first] ?? 0;
    return splice(tracked, from, starts[first + 1 + random(5)] ?? tracked.text.length, '');
  },
  move: (tracked, random) => carry(tracked, random, false),
  duplicate: (tracked, random) => carry(tracked, random, true),
  compose: (tracked) => rewritten(tracked, (piece) => piece.normalize('NFC')),
  decompose: (tracked) => rewritten(tracked, (piece) => piece.normalize('NFD')),
  compatible: (tracked) => rewritten(tracked, (piece) => piece.normalize('NFKC')),
  stripTashkeel: (tracked) => rewritten(tracked, (piece) => piece.replaceAll(/[\u064b-\u0652\u0670]/g, '')),
  stretch: (tracked, random) => rewritten(tracked, (piece) => sprinkle(piece, random, '\u0640', /^[سفقعمبت]/)),
  direct: (tracked, random) => rewritten(tracked, (piece) => sprinkle(piece, random, '\u200f', /^\p{L}/u)),
  spaces: (tracked, random) =>
    rewritten(tracked, (piece) => piece.replaceAll(' ', () => pick([' ', '\u00a0', '  '], random))),
  lineEnds: (tracked) => rewritten(tracked, (piece) => piece.replaceAll('\n', '\r\n')),
  emoji: (tracked, random) => {
    const at = pick(wordStarts(tracked.text), random);
    return splice(tracked, at, at, pick(['😀 ', '🚧🚧', '👨‍👩‍👧 ', '🇮🇶 '], random));
  },
} as const satisfies Readonly<Record<string, Mutation>>;

export type MutationName = keyof typeof mutations;
