import { useEffect } from 'react';

const MARK = 'data-tour-here';
/** What a person does who goes on by themselves. */
const GESTURES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Marks the element that a step points at, once it is on the page, and brings it into view; takes the mark away afterwards. It is
 * kept in view while the page above it still comes, until the person scrolls or does something.
 */
export function usePointedAt(selector: string): void {
  useEffect(() => {
    let marked: HTMLElement | null = null;
    let leading = true;
    const find = () => {
      if (!marked?.isConnected) {
        marked = document.querySelector<HTMLElement>(selector);
        marked?.setAttribute(MARK, '');
        marked?.scrollIntoView({ block: 'center' });
      } else if (leading) marked.scrollIntoView({ block: 'center' });
    };
    const letGo = () => {
      leading = false;
    };
    find();
    // A page comes in pieces: the element may not be there yet, be drawn anew, or be pushed out of view.
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    for (const gesture of GESTURES) window.addEventListener(gesture, letGo, { passive: true });
    return () => {
      observer.disconnect();
      for (const gesture of GESTURES) window.removeEventListener(gesture, letGo);
      marked?.removeAttribute(MARK);
    };
  }, [selector]);
}
