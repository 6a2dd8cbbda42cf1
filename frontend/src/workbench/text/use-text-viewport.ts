import type { Span } from '@isnad/contracts';
import { type RefObject, useEffect } from 'react';
import { offsetAtHeight } from './text-place.js';

/** Tells which part of the text is in the window: at once, and after each scroll or change of size, at most once a frame. */
export function useTextViewport(
  root: RefObject<HTMLElement | null>,
  paragraphs: readonly Span[],
  onView: (view: Span) => void,
): void {
  useEffect(() => {
    let frame = 0;
    const tell = () => {
      frame = 0;
      const start = offsetAtHeight(root.current, paragraphs, 0);
      onView({ start, end: Math.max(start, offsetAtHeight(root.current, paragraphs, window.innerHeight)) });
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(tell);
    };
    soon();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [root, paragraphs, onView]);
}
