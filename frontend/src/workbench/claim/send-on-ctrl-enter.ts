import type { KeyboardEvent } from 'react';
import { actionOf, type PageKeys } from '../../shortcuts/page-keys.js';
import { standsIn } from '../shared/stands-in.js';

/** The key that sends a form. */
export const sendKeys: PageKeys<'send'> = {
  title: 'claimPage.shortcuts.work',
  rows: [{ label: 'claimPage.shortcuts.send', keys: { 'Ctrl Enter': 'send' } }],
};

/** Sends a form from the keyboard while somebody writes in it: Ctrl+Enter, or ⌘+Enter on a Mac. */
export const sendOnCtrlEnter = (submit: () => void) => (event: KeyboardEvent) => {
  if (!standsIn(event) || actionOf(sendKeys, event) !== 'send' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  submit();
};
