import { describe, expect, it } from '@jest/globals';
import { stroke } from '../../test-support/keys.js';
import { isSingleKey, selectionMoveOf, shortcutOf, shortcuts, textTables } from './shortcuts.js';

describe('shortcutOf', () => {
  it.each([
    { name: 'a Latin letter', stroke: stroke('j', '', { code: 'KeyJ' }), expected: 'next' },
    { name: 'the same key of an Arabic layout', stroke: stroke('ت', '', { code: 'KeyJ' }), expected: 'next' },
    { name: 'the letter wins over its place (Dvorak)', stroke: stroke('j', '', { code: 'KeyC' }), expected: 'next' },
    { name: 'caps lock', stroke: stroke('A', '', { code: 'KeyA' }), expected: 'accept' },
    {
      name: 'an Arabic question mark, which is every page’s',
      stroke: stroke('؟', '', { shiftKey: true }),
      expected: null,
    },
    { name: 'escape', stroke: stroke('Escape'), expected: 'leave' },
    { name: 'copying is no shortcut of ours', stroke: stroke('c', '', { ctrlKey: true }), expected: null },
    { name: 'nor on a Mac', stroke: stroke('c', '', { metaKey: true }), expected: null },
    { name: 'a capital by shift', stroke: stroke('S', '', { shiftKey: true }), expected: null },
    { name: 'any other letter', stroke: stroke('x', '', { code: 'KeyX' }), expected: null },
    { name: 'an Arabic letter without place', stroke: stroke('ت'), expected: null },
    { name: 'undo by one letter', stroke: stroke('z'), expected: 'undo' },
    { name: 'undo as everywhere', stroke: stroke('z', '', { ctrlKey: true }), expected: 'undo' },
    { name: 'undo under an Arabic layout', stroke: stroke('ئ', '', { code: 'KeyZ', ctrlKey: true }), expected: 'undo' },
    { name: 'undo on a Mac', stroke: stroke('z', '', { metaKey: true }), expected: 'undo' },
    { name: 'redo is not undo', stroke: stroke('Z', '', { ctrlKey: true, shiftKey: true }), expected: null },
    { name: 'the other way round', stroke: stroke('U', '', { shiftKey: true }), expected: 'previousUndecided' },
    { name: 'the slash', stroke: stroke('/', '', { code: 'Slash' }), expected: 'find' },
    { name: 'the slash that a layout types by Shift', stroke: stroke('/', '', { shiftKey: true }), expected: 'find' },
    { name: 'its key of an Arabic layout', stroke: stroke('ظ', '', { code: 'Slash' }), expected: 'find' },
    { name: 'with Alt nothing', stroke: stroke('u', '', { altKey: true }), expected: null },
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
    { key: 'ArrowUp', shiftKey: true, direction: 'rtl', expected: 'retractSentence' },
    { key: 'ArrowDown', shiftKey: true, direction: 'ltr', expected: 'extendSentence' },
    { key: 'o', shiftKey: false, direction: 'rtl', expected: 'otherEnd' },
    { key: 'w', shiftKey: false, direction: 'rtl', expected: 'widen' },
    { key: 'W', shiftKey: true, direction: 'rtl', expected: null },
    { key: 'Tab', shiftKey: false, direction: 'rtl', expected: null },
  ] as const)('$key (shift: $shiftKey) in $direction', ({ key, shiftKey, direction, expected }) => {
    expect(selectionMoveOf(stroke(key, '', { shiftKey }), direction)).toBe(expected);
  });
});

describe('the table of shortcuts', () => {
  it('gives no stroke two meanings', () => {
    const strokes = shortcuts.flatMap(({ shown }) => [...shown]);
    expect(new Set(strokes).size).toBe(strokes.length);
  });

  it('shows every shortcut on the sheet, once', () => {
    const rows = textTables.flatMap((table) => table.rows);
    const listed = rows.map(({ label }) => label);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(expect.arrayContaining(shortcuts.map(({ name }) => `reading.keys.${name}`)));
    expect(rows.find(({ label }) => label === 'reading.keys.undo')?.strokes).toEqual(['Z', 'Ctrl Z']);
    expect(listed).toEqual(
      expect.arrayContaining([
        'reading.keys.extendSentence',
        'reading.keys.fieldHits',
        'reading.keys.map',
        'claimPage.shortcuts.send',
      ]),
    );
  });

  it.each([
    ['a letter', stroke('j'), true],
    ['a sign', stroke('/'), true],
    ['with Ctrl', stroke('z', '', { ctrlKey: true }), false],
    ['escape', stroke('Escape'), false],
  ])('can be switched off: %s: %s', (_, pressed, expected) => {
    expect(isSingleKey(pressed)).toBe(expected);
  });
});
