import { describe, expect, it } from '@jest/globals';
import { stroke } from '../../test-support/keys.js';
import { claimSections } from './sections.js';
import { type ClaimShortcut, claimShortcutOf, claimTables } from './shortcuts.js';

describe('claimShortcutOf', () => {
  const cases: [string, ReturnType<typeof stroke>, boolean, ClaimShortcut | null][] = [
    ['a digit', stroke('2', 'Digit2'), false, { kind: 'jump', to: 'evidence' }],
    ['an Arabic-Indic digit', stroke('٤', 'Digit4'), false, { kind: 'jump', to: 'verdict' }],
    ['zero', stroke('0', 'Digit0'), false, null],
    ['nine, of which there is none', stroke('9', 'Digit9'), false, null],
    ['g', stroke('g', 'KeyG'), false, { kind: 'go' }],
    ['g under an Arabic layout', stroke('ل', 'KeyG'), false, { kind: 'go' }],
    ['a letter after g', stroke('h', 'KeyH'), true, { kind: 'jump', to: 'history' }],
    ['a letter after g under an Arabic layout', stroke('ث', 'KeyE'), true, { kind: 'jump', to: 'evidence' }],
    ['a letter after g that names nothing', stroke('z', 'KeyZ'), true, null],
    ['e alone, which is evidence’s own', stroke('e', 'KeyE'), false, null],
    ['n', stroke('n', 'KeyN'), false, { kind: 'next' }],
    ['the Arabic question mark, which is every page’s', stroke('؟', 'Slash', { shiftKey: true }), false, null],
    ['a command of the browser', stroke('1', 'Digit1', { ctrlKey: true }), false, null],
    ['a key with a long name', stroke('F1', 'F1'), false, null],
  ];
  it.each(cases)('reads %s', (_name, key, going, expected) => {
    expect(claimShortcutOf(key, going)).toEqual(expected);
  });

  it('lists every section, each under a letter of its own', () => {
    expect(new Set(claimSections.map(({ letter }) => letter)).size).toBe(claimSections.length);
    expect(claimTables[0]?.rows.map(({ strokes }) => strokes[1])).toEqual(
      claimSections.map(({ letter }) => `G ${letter.toUpperCase()}`),
    );
  });
});
