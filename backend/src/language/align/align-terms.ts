import { datesAgree } from '../dates.js';
import type { DateTerm, NumberTerm, Term } from './term.js';

/** Two terms that stand for each other; `same`: in the same words, but for their spelling. */
export interface TermMatch {
  readonly x: number;
  readonly y: number;
  readonly same: boolean;
  /** Only a distant form of the same word (ساهم, مساهمة). */
  readonly distant: boolean;
}

/** More cells than this are not filled: the terms are first cut apart at words that each side has once. */
const MAX_CELLS = 250_000;

function sameNumber(left: NumberTerm, right: NumberTerm): boolean {
  if (left.number.sense !== right.number.sense) return false;
  const readings = [left.number.value, left.number.alternative ?? left.number.value];
  // A third is written 1/3, 0.33 or "a third": equal to what double precision keeps of it.
  const near = (one: number, other: number) => Math.abs(one - other) <= Math.abs(one) * 1e-9;
  return readings.some(
    (value) =>
      near(value, right.number.value) || (right.number.alternative !== null && near(value, right.number.alternative)),
  );
}

function sameDate(left: DateTerm, right: DateTerm): boolean {
  const { date: one } = left;
  const { date: other } = right;
  const shares =
    (one.month !== null && other.month !== null) ||
    (one.year !== null && other.year !== null) ||
    (one.weekday !== null && other.weekday !== null);
  return shares && datesAgree(one, other);
}

const isYearOf = (number: NumberTerm, date: DateTerm) =>
  number.number.sense === 'exact' && date.date.month === null && date.date.year === number.number.value;

/** How well two terms stand for each other: 0 not at all. */
export function likeness(left: Term, right: Term): number {
  switch (left.kind) {
    case 'word':
      if (right.kind !== 'word') return left.form === right.form ? 2 : 0;
      if (left.form === right.form) return 3;
      if (left.stem === right.stem) return 2.6;
      return left.root === right.root ? Math.min(2, left.root.length * 0.6) : 0;
    case 'number':
      if (right.kind === 'number') return sameNumber(left, right) ? 3 : 0;
      return right.kind === 'date' && isYearOf(left, right) ? 2.5 : 0;
    case 'date':
      if (right.kind === 'date') return sameDate(left, right) ? 3 : 0;
      return right.kind === 'number' && isYearOf(right, left) ? 2.5 : 0;
    case 'unit':
      return left.key === right.key ? 1.5 : 0;
    case 'function':
      if (right.kind === 'word') return left.form === right.form ? 2 : 0;
      return left.key === right.key ? (left.form === right.form ? 0.4 : 0.3) : 0;
    default:
      return left.key === right.key ? 1 : 0;
  }
}

const letters = ({ form }: Term) => form.replaceAll(' ', '');

function matchOf(xs: readonly Term[], ys: readonly Term[], x: number, y: number): TermMatch | null {
  const left = xs[x];
  const right = ys[y];
  if (!left || !right) return null;
  const value = (left.kind === 'number' || left.kind === 'date') && left.kind !== right.kind;
  const same = letters(left) === letters(right) || value || (left.kind === 'number' && right.kind === 'number');
  const distant = left.kind === 'word' && right.kind === 'word' && left.stem !== right.stem;
  return { x, y, same, distant };
}

/** Fills the table of the best common sequences and walks back through it; ties prefer matches that stand together. */
function fill(xs: readonly Term[], ys: readonly Term[], box: Box, out: [number, number][]): void {
  const rows = box.xEnd - box.x;
  const columns = box.yEnd - box.y;
  const width = columns + 1;
  const best = new Float32Array((rows + 1) * width);
  const scores = new Float32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const left = xs[box.x + row];
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      const right = ys[box.y + column];
      const score = left && right ? likeness(left, right) : 0;
      scores[at] = score;
      const next = at + width + 1;
      const run = score > 0 && (scores[next] ?? 0) > 0 ? 0.25 : 0;
      const taken = score > 0 ? score + run + (best[next] ?? 0) : 0;
      best[at] = Math.max(taken, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const at = row * width + column;
    const value = best[at] ?? 0;
    if (value <= 0) break;
    if (value > (best[at + width] ?? 0) && value > (best[at + 1] ?? 0)) {
      out.push([box.x + row, box.y + column]);
      row += 1;
      column += 1;
    } else if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
}

interface Box {
  x: number;
  xEnd: number;
  y: number;
  yEnd: number;
}

/** Pairs of places of terms that either side has once, in an order that both keep (longest increasing sequence). */
function anchorsOf(xs: readonly Term[], ys: readonly Term[], box: Box): [number, number][] {
  const once = (terms: readonly Term[], from: number, to: number) => {
    const places = new Map<string, number>();
    for (let at = from; at < to; at += 1) {
      const key = terms[at]?.key ?? '';
      places.set(key, places.has(key) ? -1 : at);
    }
    return places;
  };
  const right = once(ys, box.y, box.yEnd);
  const pairs = [...once(xs, box.x, box.xEnd)]
    .map(([key, x]): [number, number] => [x, right.get(key) ?? -1])
    .filter(([x, y]) => x >= 0 && y >= 0)
    .sort((one, other) => one[0] - other[0]);
  const tails: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, y], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** Matches inside a box; what is too large and has no anchors stays unmatched. */
function matchBox(xs: readonly Term[], ys: readonly Term[], whole: Box, out: [number, number][]): void {
  const box = { ...whole };
  const equal = (x: number, y: number) =>
    xs[x] !== undefined && xs[x]?.key === ys[y]?.key && xs[x]?.form === ys[y]?.form;
  while (box.x < box.xEnd && box.y < box.yEnd && equal(box.x, box.y)) {
    out.push([box.x, box.y]);
    box.x += 1;
    box.y += 1;
  }
  const tail: [number, number][] = [];
  while (box.x < box.xEnd && box.y < box.yEnd && equal(box.xEnd - 1, box.yEnd - 1)) {
    box.xEnd -= 1;
    box.yEnd -= 1;
    tail.push([box.xEnd, box.yEnd]);
  }
  const cells = (box.xEnd - box.x) * (box.yEnd - box.y);
  if (cells > MAX_CELLS) {
    const anchors = anchorsOf(xs, ys, box);
    let { x, y } = box;
    for (const [anchorX, anchorY] of anchors) {
      if (anchorX < x || anchorY < y) continue;
      if ((anchorX - x) * (anchorY - y) <= MAX_CELLS) fill(xs, ys, { x, xEnd: anchorX, y, yEnd: anchorY }, out);
      out.push([anchorX, anchorY]);
      x = anchorX + 1;
      y = anchorY + 1;
    }
    if ((box.xEnd - x) * (box.yEnd - y) <= MAX_CELLS) fill(xs, ys, { x, xEnd: box.xEnd, y, yEnd: box.yEnd }, out);
  } else if (cells > 0) fill(xs, ys, box, out);
  for (const place of tail.reverse()) out.push(place);
}

const NEAR = 2;

/**
 * Which term of one statement is which of the other, in the order that both keep. A small word counts only beside a
 * match that says something, as "of" and "the" are found everywhere. In: two statements' terms; out: rising places.
 */
export function alignTerms(xs: readonly Term[], ys: readonly Term[]): TermMatch[] {
  const places: [number, number][] = [];
  matchBox(xs, ys, { x: 0, xEnd: xs.length, y: 0, yEnd: ys.length }, places);
  const matches = places.flatMap(([x, y]) => matchOf(xs, ys, x, y) ?? []);
  const says = (index: number) => {
    const match = matches[index];
    const kind = match ? xs[match.x]?.kind : undefined;
    return kind !== undefined && kind !== 'function' && kind !== 'qualifier' && kind !== 'negation';
  };
  /** For each match: whether an unbroken chain of near matches leads to one that says something. */
  const chained = (order: readonly number[]) => {
    const held = new Set<number>();
    let before = -1;
    for (const index of order) {
      const match = matches[index];
      const last = matches[before];
      const near =
        match && last && Math.abs(match.x - last.x) <= NEAR && Math.abs(match.y - last.y) <= NEAR && held.has(before);
      if (says(index) || near) held.add(index);
      before = index;
    }
    return held;
  };
  const order = matches.map((_, index) => index);
  const forward = chained(order);
  const backward = chained(order.toReversed());
  return matches.filter((_, index) => forward.has(index) || backward.has(index));
}
