import type { Stance } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import { anEvidence } from '../../test-support/evidence-records.js';
import {
  type Direction,
  moveBeside,
  moved,
  moveInDirection,
  openDirections,
  shownEvidence,
  stanceCounts,
} from './evidence-list.js';

const item = (id: string, stance: Stance, createdAt: string, publishedAt: string | null) =>
  anEvidence({
    id,
    stance,
    createdAt: `${createdAt}T08:00:00.000Z`,
    publishedAt: publishedAt && `${publishedAt}T00:00:00.000Z`,
  });
const items = [
  item('أ', 'refutes', '2026-03-02', '2024-01-01'),
  item('ب', 'supports', '2026-03-03', null),
  item('ج', 'refutes', '2026-03-01', '2025-01-01'),
];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

describe('the list of evidence', () => {
  it.each([
    ['all', 'hand', 'أ ب ج'],
    ['refutes', 'hand', 'أ ج'],
    ['context', 'hand', ''],
    ['all', 'added', 'ب أ ج'],
    ['all', 'published', 'ج أ ب'],
    ['refutes', 'published', 'ج أ'],
  ] as const)('shows %s by %s: %s', (filter, sort, expected) => {
    expect(ids(shownEvidence(items, filter, sort))).toBe(expected);
  });

  it('counts each stance', () => {
    expect(stanceCounts(items)).toEqual({ all: 3, supports: 1, refutes: 2, context: 0 });
  });

  it.each<[string, Direction, string | null]>([
    ['أ', 'up', null],
    ['أ', 'first', null],
    ['أ', 'down', 'ب أ ج'],
    ['أ', 'last', 'ب ج أ'],
    ['ب', 'up', 'ب أ ج'],
    ['ج', 'up', 'أ ج ب'],
    ['ج', 'first', 'ج أ ب'],
    ['ج', 'down', null],
    ['غائب', 'down', null],
  ])('moves %s %s: %s', (id, direction, expected) => {
    const move = moveInDirection(items, id, direction);
    expect(move && ids(moved(items, move))).toBe(expected);
  });

  it.each([
    ['أ', 'ج', 'after', 'ب ج أ'],
    ['أ', 'ج', 'before', 'ب أ ج'],
    ['ج', 'أ', 'before', 'ج أ ب'],
    ['أ', 'ب', 'before', null],
    ['ب', 'أ', 'after', null],
    ['أ', 'أ', 'after', null],
  ] as const)('drops %s beside %s, %s it: %s', (id, target, side, expected) => {
    const move = moveBeside(items, id, target, side);
    expect(move && ids(moved(items, move))).toBe(expected);
  });
});

describe('openDirections', () => {
  it.each([
    ['the first of three', 0, 3, ['down', 'last']],
    ['one between', 1, 3, ['first', 'up', 'down', 'last']],
    ['the last', 2, 3, ['first', 'up']],
    ['the only one', 0, 1, []],
  ])('of %s', (_place, index, count, expected) => {
    expect(openDirections({ index, count })).toEqual(expected);
  });
});
