import { useEffect } from 'react';

const MARK = 'data-tour-here';

/** Marks the element that a step points at, once it is on the page, and brings it into view; takes the mark away afterwards. */
export function usePointedAt(selector: string): void {
  useEffect(() => {
    let marked: HTMLElement | null = null;
    const find = () => {
      if (marked?.isConnected) return;
      marked = document.querySelector<HTMLElement>(selector);
      marked?.setAttribute(MARK, '');
      marked?.scrollIntoView({ block: 'center' });
    };
    find();
    // A page comes in pieces: the element may not be there yet, or be drawn anew.
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      marked?.removeAttribute(MARK);
    };
  }, [selector]);
}
