import { describe, expect, it } from '@jest/globals';
import { stanceOfKey, takesDigits } from './stance-key.js';

describe('number keys', () => {
  it.each([
    ['1', 'Digit1', 'supports'],
    ['٢', 'Digit2', 'refutes'],
    ['3', 'Numpad3', 'context'],
    ['&', 'Digit1', 'supports'],
    ['4', 'Digit4', null],
    ['0', 'Digit0', null],
    ['٠', 'Digit0', null],
    ['ص', 'KeyW', null],
  ])('%s (%s) chooses %s', (key, code, stance) => {
    expect(stanceOfKey({ key, code })).toBe(stance);
  });

  it.each([
    ['input', { type: 'url' }, true],
    ['input', { type: 'radio' }, false],
    ['textarea', {}, true],
    ['button', {}, false],
  ])('are digits in a %s %j: %p', (tag, properties, digits) => {
    expect(takesDigits(Object.assign(document.createElement(tag), properties))).toBe(digits);
  });
});
