import type { KeyboardEvent } from 'react';

/** Sends a form from the keyboard while somebody writes in it: Ctrl+Enter, or ⌘+Enter on a Mac. */
export const sendOnCtrlEnter = (submit: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  submit();
};
