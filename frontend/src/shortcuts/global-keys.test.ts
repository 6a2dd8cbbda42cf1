import { describe, expect, it } from '@jest/globals';
import { stroke } from '../test-support/keys.js';
import { globalKeyOf } from './global-keys.js';

const none: ReadonlySet<string> = new Set();

describe('a key anywhere in the app', () => {
  it.each([
    ['؟ on an Arabic keyboard', stroke('؟', 'Slash', { shiftKey: true }), false, { kind: 'help' }],
    ['?', stroke('?', 'Slash', { shiftKey: true }), false, { kind: 'help' }],
    ['/', stroke('/', 'Slash'), false, { kind: 'search' }],
    ['ظ, where the slash is', stroke('ظ', 'Slash'), false, { kind: 'search' }],
    ['g', stroke('g', 'KeyG'), false, { kind: 'begin' }],
    ['ل, where G is on an Arabic keyboard', stroke('ل', 'KeyG'), false, { kind: 'begin' }],
    ['a capital G', stroke('G', 'KeyG', { shiftKey: true }), false, null],
    ['g held with a command key', stroke('g', 'KeyG', { metaKey: true }), false, null],
    ['c alone', stroke('c', 'KeyC'), false, null],
    ['g then c', stroke('c', 'KeyC'), true, { kind: 'go', to: '/claims' }],
    ['g then ؤ, where C is', stroke('ؤ', 'KeyC'), true, { kind: 'go', to: '/claims' }],
    ['g then w', stroke('w', 'KeyW'), true, { kind: 'go', to: '/' }],
    ['g then a letter that leads nowhere', stroke('q', 'KeyQ'), true, null],
    ['g then ?', stroke('?', 'Slash', { shiftKey: true }), true, null],
  ])('%s', (_case, pressed, begun, expected) => {
    expect(globalKeyOf(pressed, begun, none)).toEqual(expected);
  });

  it.each([
    ['the page’s own', 'ش where A is', stroke('ش', 'KeyA'), null],
    ['free', 'ؤ where C is', stroke('ؤ', 'KeyC'), { kind: 'go', to: '/claims' }],
  ])('leaves to the page what it lists: g then a letter that is %s, %s', (_case, _key, pressed, expected) => {
    expect(globalKeyOf(pressed, true, new Set(['A', 'G A']))).toEqual(expected);
  });
});
