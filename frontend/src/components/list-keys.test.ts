import { describe, expect, it } from '@jest/globals';
import { actionOf } from '../shortcuts/page-keys.js';
import { stroke } from '../test-support/keys.js';
import { claimListKeys, readingListKeys } from './list-keys.js';

describe('the keys of a list', () => {
  it.each([
    ['j', stroke('j', 'KeyJ'), 'next'],
    ['the same key on an Arabic layout', stroke('ت', 'KeyJ'), 'next'],
    ['k on an Arabic layout', stroke('ن', 'KeyK'), 'previous'],
    ['x on an Arabic layout', stroke('ء', 'KeyX'), 'select'],
    ['x with shift', stroke('X', 'KeyX', { shiftKey: true }), 'selectRange'],
    ['the slash', stroke('/', 'Slash'), 'search'],
    ['the slash’s key on an Arabic layout', stroke('ظ', 'Slash'), 'search'],
    ['the slash of a German layout', stroke('/', 'Digit7', { shiftKey: true }), 'search'],
    ['escape', stroke('Escape', 'Escape'), 'clear'],
    ['j with control, which is the browser’s', stroke('j', 'KeyJ', { ctrlKey: true }), null],
    ['j with shift', stroke('J', 'KeyJ', { shiftKey: true }), null],
    ['the question mark', stroke('?', 'Slash', { shiftKey: true }), null],
    ['enter, which is the link’s', stroke('Enter', 'Enter'), null],
  ])('%s', (_case, given, move) => {
    expect(actionOf(claimListKeys, given)).toBe(move);
  });

  it('choose nothing for who may only read', () => {
    expect(actionOf(readingListKeys.claims, stroke('x', 'KeyX'))).toBeNull();
    expect(actionOf(readingListKeys.claims, stroke('ت', 'KeyJ'))).toBe('next');
  });
});
