import { fireEvent } from '@testing-library/react';
import type { KeyStroke } from '../shortcuts/key-stroke.js';

/** A press of a key as an event tells it, with nothing held unless said. */
export const stroke = (key: string, code = '', held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

/** Presses a key where the focus is. */
export const press = (key: string, code: string): boolean =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code });
