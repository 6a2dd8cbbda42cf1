import { describe, expect, it } from '@jest/globals';
import { stroke } from '../test-support/keys.js';
import { actionOf, isStroke, type PageKeys, tableOf } from './page-keys.js';

describe('isStroke', () => {
  it.each([
    ['ت where J is', 'J', stroke('ت', 'KeyJ'), true],
    ['j', 'J', stroke('j', 'KeyJ'), true],
    ['j of a Dvorak layout', 'J', stroke('j', 'KeyC'), true],
    ['a J by caps lock', 'J', stroke('J', 'KeyJ'), true],
    ['a J by Shift, which is another stroke', 'J', stroke('J', 'KeyJ', { shiftKey: true }), false],
    ['ي by Shift where D is', '⇧ D', stroke('ِ', 'KeyD', { shiftKey: true }), true],
    ['d without Shift', '⇧ D', stroke('d', 'KeyD'), false],
    ['j with Ctrl, which is the browser’s', 'J', stroke('j', 'KeyJ', { ctrlKey: true }), false],
    ['j with Alt', 'J', stroke('j', 'KeyJ', { altKey: true }), false],
    ['Enter with Ctrl', 'Ctrl Enter', stroke('Enter', 'Enter', { ctrlKey: true }), true],
    ['Enter with ⌘', 'Ctrl Enter', stroke('Enter', 'Enter', { metaKey: true }), true],
    ['Enter alone', 'Ctrl Enter', stroke('Enter', 'Enter'), false],
    ['the arrow to the left', '←', stroke('ArrowLeft', 'ArrowLeft'), true],
    ['the arrow to the right', '←', stroke('ArrowRight', 'ArrowRight'), false],
    ['Escape', 'Esc', stroke('Escape', 'Escape'), true],
    ['Page Down', 'PgDn', stroke('PageDown', 'PageDown'), true],
    ['ظ where the slash is', '/', stroke('ظ', 'Slash'), true],
    ['the slash of a German layout', '/', stroke('/', 'Digit7', { shiftKey: true }), true],
    ['the Arabic question mark', '/', stroke('؟', 'Slash', { shiftKey: true }), false],
  ])('%s (%s)', (_case, shown, pressed, expected) => {
    expect(isStroke(shown, pressed)).toBe(expected);
  });
});

describe('the keys of a page', () => {
  const page: PageKeys<'on' | 'back'> = {
    title: 'menu.claims',
    rows: [
      { label: 'walk', keys: { J: 'on', '⇧ J': 'back' } },
      { label: 'open', keys: { Enter: null } },
    ],
  };

  it.each([
    ['the action of a stroke', stroke('ت', 'KeyJ'), 'on'],
    ['that of the same key with Shift', stroke('J', 'KeyJ', { shiftKey: true }), 'back'],
    ['nothing where the focus answers', stroke('Enter', 'Enter'), null],
    ['nothing for any other key', stroke('x', 'KeyX'), null],
  ])('name %s', (_case, pressed, expected) => {
    expect(actionOf(page, pressed)).toBe(expected);
  });

  it('are all listed, those that the focus answers among them', () => {
    expect(tableOf(page)).toEqual({
      title: 'menu.claims',
      rows: [
        { label: 'walk', strokes: ['J', '⇧ J'] },
        { label: 'open', strokes: ['Enter'] },
      ],
    });
  });
});
