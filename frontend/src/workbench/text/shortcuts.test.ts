import { describe, expect, it } from '@jest/globals';
import { type KeyStroke, selectionMoveOf, shortcutOf, takesText } from './shortcuts.js';

const stroke = (key: string, over: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...over,
});

describe('shortcutOf', () => {
  it.each([
    { name: 'a Latin letter', stroke: stroke('j', { code: 'KeyJ' }), expected: 'next' },
    { name: 'the same key of an Arabic layout', stroke: stroke('ت', { code: 'KeyJ' }), expected: 'next' },
    { name: 'the letter wins over its place (Dvorak)', stroke: stroke('j', { code: 'KeyC' }), expected: 'next' },
    { name: 'caps lock', stroke: stroke('A', { code: 'KeyA' }), expected: 'accept' },
    { name: 'a question mark', stroke: stroke('?', { shiftKey: true }), expected: 'help' },
    { name: 'an Arabic question mark', stroke: stroke('؟', { shiftKey: true }), expected: 'help' },
    { name: 'escape', stroke: stroke('Escape'), expected: 'leave' },
    { name: 'copying is no shortcut of ours', stroke: stroke('c', { ctrlKey: true }), expected: null },
    { name: 'nor on a Mac', stroke: stroke('c', { metaKey: true }), expected: null },
    { name: 'a capital by shift', stroke: stroke('S', { shiftKey: true }), expected: null },
    { name: 'any other letter', stroke: stroke('x', { code: 'KeyX' }), expected: null },
    { name: 'an Arabic letter without place', stroke: stroke('ت'), expected: null },
  ])('$name', ({ stroke, expected }) => {
    expect(shortcutOf(stroke)).toBe(expected);
  });
});

describe('selectionMoveOf', () => {
  it.each([
    { key: 'ArrowLeft', shiftKey: false, direction: 'rtl', expected: 'nextWord' },
    { key: 'ArrowLeft', shiftKey: true, direction: 'rtl', expected: 'extendForward' },
    { key: 'ArrowRight', shiftKey: true, direction: 'rtl', expected: 'extendBackward' },
    { key: 'ArrowRight', shiftKey: false, direction: 'ltr', expected: 'nextWord' },
    { key: 'ArrowLeft', shiftKey: true, direction: 'ltr', expected: 'extendBackward' },
    { key: 'ArrowDown', shiftKey: false, direction: 'rtl', expected: 'nextParagraph' },
    { key: 'ArrowUp', shiftKey: true, direction: 'rtl', expected: null },
    { key: 'Tab', shiftKey: false, direction: 'rtl', expected: null },
  ] as const)('$key (shift: $shiftKey) in $direction', ({ key, shiftKey, direction, expected }) => {
    expect(selectionMoveOf(stroke(key, { shiftKey }), direction)).toBe(expected);
  });
});

describe('takesText', () => {
  it.each([
    ['<input>', true],
    ['<textarea></textarea>', true],
    ['<div role="combobox"></div>', true],
    ['<button></button>', false],
    ['<article tabindex="0"></article>', false],
  ])('%s: %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(takesText(document.body.firstElementChild)).toBe(expected);
  });
});
